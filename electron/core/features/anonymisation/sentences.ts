import { readMoment } from '../../../../shared/domain/cases/moments.ts';
import { type CaseStatementInput, emptyStatement, type StatementMark, type SummarySection } from '../../../../shared/domain/cases/statements.ts';

/** Longest sentence a statement holds. */
const LONGEST = 2000;

/** Cuts a section into sentences: at line ends and after 。, never inside 「」 or （）. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number) => {
    const sentence = text.slice(from, to).trim();
    for (let at = 0; at < sentence.length; at += LONGEST) sentences.push(sentence.slice(at, at + LONGEST));
    from = to;
  };
  for (const [at, character] of [...text.matchAll(/[「『（(」』）)。\n]/gu)].map((match) => [match.index, match[0]] as const)) {
    if ('「『（('.includes(character)) depth += 1;
    else if ('」』）)'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '\n') {
      depth = 0;
      cut(at + 1);
    } else if (depth === 0) cut(at + 1);
  }
  cut(text.length);
  return sentences.filter((sentence) => !/^[・\-*●○■□\s]*$/u.test(sentence));
}

/** 事実／本人の話／見立て／未確認 as far as the words tell; the clerk looks at each. */
export function markOf(sentence: string): StatementMark {
  if (/未確認|確認でき(?:てい)?な|不明|らしい|とのこと|という話/u.test(sentence)) return 'unconfirmed';
  if (/疑い|思われ|可能性|考えられ|おそれ|推測|見込み|印象/u.test(sentence)) return 'view';
  return /「[^」]+」|と(?:話す|話した|訴え|言う|語る|述べ)|との訴え/u.test(sentence) ? 'told' : 'fact';
}

const when = /X(?:[+-]\d{1,3})?年(?:\d{1,2}月)?|支援開始の(?:約)?(?:\d{1,3}年)?(?:\d{1,2}か月)?[前後]/u;

/** A section as statements of the summary; in 経過 the first date of a sentence becomes its 時期. */
export function statementsFrom(text: string, section: SummarySection): CaseStatementInput[] {
  return sentencesOf(text).map((body) => {
    const found = section === 'course' ? when.exec(body)?.[0] : undefined;
    const moment = found === undefined ? undefined : readMoment(found.replace('約', ''));
    return { ...emptyStatement(section), mark: markOf(body), body, ...(moment ? { moment } : {}) };
  });
}

/** Who said what in a section of 意向: 母A「この家で暮らしたい」; without anybody named it is the person the note is about. */
export function intentionsFrom(text: string, speakers: readonly string[]): { speaker: string | null; words: string }[] {
  const byLength = [...speakers].sort((a, b) => b.length - a.length);
  return sentencesOf(text).map((sentence) => {
    const speaker = byLength.find((label) => sentence.startsWith(label)) ?? null;
    const said = (speaker === null ? sentence : sentence.slice(speaker.length)).replace(/^(?:は|も|：|:|、|\s)+/u, '');
    const quoted = /^「(?<words>[^」]*)」(?:と(?:話す|話した|のこと|言う))?。?$/u.exec(said)?.groups?.['words'];
    return { speaker, words: quoted ?? said };
  });
}
