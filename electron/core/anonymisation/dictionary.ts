import { KNOWN_GIVEN, WORD_SURNAMES } from './data/rareNames.ts';
import { morphemes } from './morphemes.ts';

const limit = 20_000;
const known = new Map<string, boolean>();

/** IPADIC's surnames, asked by letting a common given name follow, and the few it lacks. */
export const isSurname = (word: string): boolean => WORD_SURNAMES.has(word) || remember(`姓${word}`, () => probe(`${word}太郎は`, word, 0, 'surname'));

/** IPADIC's given names, asked by letting a common surname lead, and those it lacks. */
export const isGiven = (word: string): boolean => KNOWN_GIVEN.has(word) || remember(`名${word}`, () => probe(`佐藤${word}は`, word, 1, 'given'));

/** Whether the dictionary knows the word as an ordinary noun: tells グループ・ワーク from マリア・クララ. */
export const isCommonNoun = (word: string): boolean =>
  remember(`普${word}`, () => {
    const [first] = morphemes(`${word}を`);
    return first?.surface === word && (first.kind === 'noun' || first.kind === 'action' || first.kind === 'suffix');
  });

/** Forgets which words were asked about: among them are names. */
export const forgetWords = (): void => known.clear();

function probe(sentence: string, word: string, index: number, kind: 'surname' | 'given'): boolean {
  const found = morphemes(sentence)[index];
  return found?.surface === word && found.kind === kind;
}

function remember(key: string, ask: () => boolean): boolean {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= limit) known.clear();
  const answer = ask();
  known.set(key, answer);
  return answer;
}
