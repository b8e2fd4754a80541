import type { CaseIssue } from '../cases/schema.ts';

/** Words that stand in every other 課題 and tell nothing. */
const EMPTY_WORDS = /支援|対応|確認|検討|利用|調整|疑い|問題|課題|不安|心配|確保/gu;
const WORDS = /[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]{2,}|\p{Script=Hiragana}{3,}|[A-Za-z0-9]{2,}/gu;

/** The 課題 whose words occur in a typed line; null where none does, or where two fit equally well: then the clerk chooses. */
export function proposeIssue(line: string, issues: readonly Pick<CaseIssue, 'id' | 'title'>[]): string | null {
  const ranked = issues.map((issue) => ({ id: issue.id, score: likeness(line, issue.title) })).toSorted((a, b) => b.score - a.score);
  const [best, second] = ranked;
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.id : null;
}

/** How many characters of the title's words occur in the line; part of a word counts from two characters on (滞納額 for 滞納). */
function likeness(line: string, title: string): number {
  const text = line.normalize('NFKC');
  const words = title.normalize('NFKC').replace(EMPTY_WORDS, ' ').match(WORDS) ?? [];
  return words.reduce((sum, word) => sum + longestPart(text, word), 0);
}

function longestPart(text: string, word: string): number {
  for (let length = word.length; length >= Math.min(2, word.length); length -= 1)
    for (let start = 0; start + length <= word.length; start += 1) if (text.includes(word.slice(start, start + length))) return length;
  return 0;
}
