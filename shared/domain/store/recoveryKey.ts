/** No I, L, O, U: nothing that reads like something else on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 8;
const GROUP_LENGTH = 4;
const LENGTH = GROUPS * GROUP_LENGTH;

/** Random bytes that a recovery key is made of: 31 characters of 5 bits, the 32nd checks them. */
export const RECOVERY_KEY_BYTES = LENGTH - 1;

/** The groups that are typed back before set-up ends (counted from 1, as on the paper). */
export const GROUPS_TO_CONFIRM = [3, 6] as const;

/** Makes the printed form `ABCD-EFGH-…` from random bytes, of which five bits each are used. */
export function makeRecoveryKey(random: Uint8Array): string {
  if (random.length !== RECOVERY_KEY_BYTES) throw new Error('a recovery key is made of 31 random bytes');
  const body = [...random].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return grouped(body + checkCharacter(body));
}

/** Reads what was typed from the paper (small, full-width, spaced, O for 0); null where it cannot be a key. */
export function readRecoveryKey(typed: string): string | null {
  const bare = bareForm(typed);
  if (bare.length !== LENGTH || [...bare].some((character) => !ALPHABET.includes(character))) return null;
  return checkCharacter(bare.slice(0, -1)) === bare.at(-1) ? grouped(bare) : null;
}

/** Whether what was typed for one group (1 to 8) is what the paper shows. */
export function isGroup(key: string, number: number, typed: string): boolean {
  const group = bareForm(key).slice((number - 1) * GROUP_LENGTH, number * GROUP_LENGTH);
  return group.length === GROUP_LENGTH && bareForm(typed) === group;
}

function bareForm(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐‑‒–—―ー−]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
}

function grouped(bare: string): string {
  return Array.from({ length: GROUPS }, (_, index) => bare.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH)).join('-');
}

/** Luhn mod 32: finds every single wrong character and nearly every swap of neighbours. */
function checkCharacter(body: string): string {
  let sum = 0;
  for (const [index, character] of [...body].reverse().entries()) {
    const value = ALPHABET.indexOf(character) * (index % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / ALPHABET.length) + (value % ALPHABET.length);
  }
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length);
}
