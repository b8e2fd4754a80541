import { momentLabel } from './moments.ts';
import type { CaseStatementInput, StatementMark } from './statements.ts';

/** 〔事〕〔話〕〔推〕〔未〕: how a sentence of the sheet says what it is (field.md F08). */
export const SHEET_MARKS: Record<StatementMark, string> = { fact: '〔事〕', told: '〔話〕', view: '〔推〕', unconfirmed: '〔未〕' };

const WORDS: readonly [RegExp, StatementMark][] = [
  [/^事実?$/u, 'fact'],
  [/^(?:本人の)?話$/u, 'told'],
  [/^(?:推測?|見立て)$/u, 'view'],
  [/^未(?:確認)?$/u, 'unconfirmed'],
];

/** What the word inside such brackets says; undefined for anything else, so that 【話合い】 stays a heading. */
export function sheetMarkOf(word: string): StatementMark | undefined {
  return WORDS.find(([pattern]) => pattern.test(word.replace(/\s/gu, '')))?.[1];
}

/** The marks in whole words: a lone 推 before a name would be read as part of it. */
const SPELLED: Record<StatementMark, string> = { fact: '〔事実〕', told: '〔本人の話〕', view: '〔推測〕', unconfirmed: '〔未確認〕' };

/** Spells out the marks of a filled cell and says them before each sentence they count for: until the next one, or the end of the line. */
export function spellOutMarks(text: string): string {
  return text.split('\n').map(spellOut).join('\n');
}

function spellOut(line: string): string {
  let current = '';
  let depth = 0;
  return line
    .replaceAll(/。(?<source>（情報源：[^（）]*）)(?=$|〔)/gu, '$<source>。')
    .replaceAll(/[〔［[](?<word>[^〕］\]\n]{1,5})[〕］\]]|[「『（(」』）)]|。(?=[^\s〔［[])/gu, (found, word: string | undefined) => {
      const mark = word === undefined ? undefined : sheetMarkOf(word);
      if (mark) current = SPELLED[mark];
      if ('「『（('.includes(found)) depth += 1;
      else if ('」』）)'.includes(found)) depth = Math.max(0, depth - 1);
      if (mark) return current;
      return found === '。' && depth === 0 ? `。${current}` : found;
    });
}

const marked = /^\s*[〔［[【（(](?<word>[^〕］\]】）)\n]{1,5})[〕］\]】）)][\s:：]*(?<rest>\S.*)$/su;
const sourced = /（情報源：(?<source>[^（）]{1,80})）(?<end>。?)$/u;

/** A sentence off a filled sheet: its mark becomes the 区分, its 情報源 the source, and the 時期 before it is not said twice. */
export function readSheetMark(statement: CaseStatementInput): CaseStatementInput {
  const { word, rest } = marked.exec(statement.body)?.groups ?? {};
  const mark = word === undefined ? undefined : sheetMarkOf(word);
  if (!mark || rest === undefined) return statement;
  const source = sourced.exec(rest)?.groups?.['source'] ?? '';
  const body = withoutMoment(source === '' ? rest : rest.replace(sourced, '$<end>'), statement.moment);
  return { ...statement, mark, body, source: statement.source || source };
}

function withoutMoment(body: string, moment: CaseStatementInput['moment']): string {
  const label = moment.kind === 'none' ? '' : momentLabel(moment);
  if (label === '' || !body.startsWith(label)) return body;
  const after = /^[\s:：、]+(?<rest>\S.*)$/su.exec(body.slice(label.length));
  return after?.groups?.['rest'] ?? body;
}
