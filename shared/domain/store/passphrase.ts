/** Fewest characters of a passphrase. */
export const PASSPHRASE_MINIMUM = 12;

/** What the page shows beside the field, and what the door decides by. */
export interface PassphraseVerdict {
  acceptable: boolean;
  strength: '弱い' | 'ふつう' | '強い';
  /** 0 to 1, for the bar. */
  fill: number;
  /** Why it is not acceptable, one sentence each. */
  reasons: string[];
}

/** Least estimated bits that are accepted, and from where on it is called strong. */
const ENOUGH_BITS = 50;
const STRONG_BITS = 75;

/** What an office would choose first; each counts as one guess among a few hundred. */
const COMMON_WORDS = [
  'password', 'passphrase', 'passwd', 'pass', 'admin', 'login', 'user', 'welcome', 'secret', 'qwerty', 'asdf', 'letmein',
  'pasuwado', 'himitsu', 'ohayo', 'arigatou', 'arigato', 'konnichiwa', 'sakura', 'nihon', 'nippon', 'tokyo', 'fujisan', 'hanako', 'tarou', 'taro',
  'shien', 'sien', 'kaigi', 'shienkaigi', 'kaigiboard', 'board', 'juso', 'jusou', 'jyusou', 'fukushi', 'hukusi', 'soudan', 'sodan', 'kyougi', 'shakyo', 'syakyo',
  'shiyakusho', 'yakusho', 'yakuba', 'kuyakusho', 'chousha', 'kenko', 'kodomo', 'koreisha', 'shogai', 'seikatsu', 'hogo', 'houkatsu', 'chiiki', 'jimukyoku', 'kakari', 'shokuin',
  'reiwa', 'heisei', 'showa', 'nendo', 'gatsu', 'city', 'town', 'office',
  'パスワード', 'ひみつ', 'しえん', 'かいぎ', '支援', '会議', '重層', '福祉', '相談', '市役所', '役場', '係長', '令和', 'さくら', 'サクラ',
].sort((a, b) => b.length - a.length);

/** Rows along which fingers slide. */
const SEQUENCES = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb', 'あいうえおかきくけこさしすせそたちつてと'];

/** One form for every way to type it: an IME left on gives full-width letters, some systems split ガ in two (NFKC). */
export function normalisePassphrase(text: string): string {
  return text.normalize('NFKC');
}

/** Judges a passphrase; `known` are words anyone would try first here (municipality, department, user). */
export function judgePassphrase(text: string, known: readonly string[] = []): PassphraseVerdict {
  const passphrase = normalisePassphrase(text);
  const characters = [...passphrase];
  const bits = estimateBits(passphrase.toLowerCase(), known, /.[A-Z]/u.test(passphrase) && /[a-z]/u.test(passphrase));
  const reasons: string[] = [];
  if (characters.length < PASSPHRASE_MINIMUM) reasons.push(`${PASSPHRASE_MINIMUM}文字以上にしてください（いまは${characters.length}文字）。`);
  else if (new Set(characters).size < 5) reasons.push('同じ文字の繰り返しが多すぎます。');
  else if (bits < ENOUGH_BITS) {
    reasons.push('推測されやすい内容です。よくある言葉・並び・年号・自治体名のほかに、関係のない言葉をいくつか足してください。');
  }
  const acceptable = reasons.length === 0;
  const strength = acceptable ? (bits >= STRONG_BITS ? '強い' : 'ふつう') : '弱い';
  return { acceptable, strength, fill: Math.min(1, bits / STRONG_BITS), reasons };
}

/** A cautious estimate: whole words and runs count little, every other character what its kind allows. */
function estimateBits(text: string, known: readonly string[], mixedCase: boolean): number {
  const own = known.flatMap(wordsOf);
  let rest = text;
  let bits = 0;
  for (const word of [...own, ...COMMON_WORDS]) {
    const parts = rest.split(word);
    if (parts.length === 1) continue;
    // The first use is one guess among few hundred; saying it again adds next to nothing.
    bits += (own.includes(word) ? 3 : 8) + (parts.length - 2);
    rest = parts.join('\u0000');
  }
  rest = rest.replace(/(?:19|20)\d\d/gu, () => ((bits += 6), '\u0000'));
  let before = '';
  const seen = new Set<string>();
  for (const character of rest) {
    if (character !== '\u0000') {
      const expected = before !== '' && predictable(before, character);
      bits += expected ? 1 : weight(character, mixedCase) / (seen.has(before + character) ? 3 : 1);
    }
    seen.add(before + character);
    before = character === '\u0000' ? '' : character;
  }
  return bits;
}

/** The same again, or one step along a row in either direction. */
function predictable(before: string, character: string): boolean {
  if (before === character) return true;
  return SEQUENCES.some((row) => row.includes(before + character) || row.includes(character + before));
}

function weight(character: string, mixedCase: boolean): number {
  if (/\d/u.test(character)) return 3.3;
  if (/[a-z]/u.test(character)) return mixedCase ? 5.2 : 4.2;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 5;
  if (/\p{Script=Han}/u.test(character)) return 8;
  return 5;
}

/** さくら市 is guessed with and without its ending. */
function wordsOf(name: string): string[] {
  const whole = normalisePassphrase(name).toLowerCase().trim();
  const bare = whole.replace(/[都道府県市区町村課係]$/u, '');
  return [whole, bare, ...whole.split(/\s+/u)].filter((word) => [...word].length >= 2);
}
