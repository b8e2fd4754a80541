import type { DocumentLeak } from '../../../../shared/domain/documents/export.ts';
import type { Detector } from '../../anonymisation/detector.ts';
import type { LeakText } from '../../anonymisation/leaks.ts';
import type { Roster } from '../../anonymisation/types.ts';
import { createWording } from '../../documents/kit/wording.ts';
import { readDocxTexts } from '../../documents/readText.ts';
import { type KeptRule, rulesHere, textsOfCase } from './caseRules.ts';
import type { PaperFacts } from './facts.ts';
import { allowedWords, namesOf, rosterNamesInText, unspread } from './leakCheck.ts';
import { meetingHead } from './models/common.ts';
import type { SetPaper } from './papersOf.ts';

/** A paper as it will be written. */
export interface FinishedPaper extends Omit<SetPaper, 'render'> {
  bytes: Uint8Array;
}

/** Papers in which cases are spoken about; lists of people and blank sheets hold no such text. */
const WITH_CASE_TEXT = /^(?:F02|F08|F09|F12|F13|F14|F20|T:.*|L:cases)$/u;

/**
 * Reads the finished bytes of a whole set back, file names and all, and looks for what may identify somebody. A sentence that stands
 * in forty copies is looked at once: the detector works in its own thread, and only on what is new to it.
 */
export async function leaksInSet(detector: Detector, facts: PaperFacts, papers: readonly FinishedPaper[], exact: Roster = {}, rules: readonly KeptRule[] = []): Promise<DocumentLeak[]> {
  const places = new Map<string, { paper: string; place: string; papers: Set<string> }>();
  for (const paper of papers) {
    for (const { place, text } of [...(await readDocxTexts(paper.bytes)), { place: 'ファイル名', text: paper.fileName }]) {
      const plain = unspread(text);
      const known = places.get(plain);
      if (known) known.papers.add(paper.fileName);
      else places.set(plain, { paper: paper.title, place, papers: new Set([paper.fileName]) });
    }
  }
  const passes = namesThatPass(facts);
  const texts = [...places.keys()];
  const leaks = await detector.findLeaks(texts.map((text, index): LeakText => ({ place: String(index), text, passes: [...passes, ...rulesHere(text, rules)] })), { roster: exact, allowed: [...allowedHere(facts), ...papers.map((paper) => paper.title)] });
  const found = leaks.flatMap((leak): DocumentLeak[] => {
    const where = places.get(texts[Number(leak.place)] ?? '');
    if (!where) return [];
    const more = where.papers.size > 1 ? `（ほか${where.papers.size - 1}部）` : '';
    return [{ paper: `${where.paper}${more}`, place: where.place, text: leak.text, reason: leak.reason }];
  });
  const spoken = papers.find((paper) => WITH_CASE_TEXT.test(paper.paper));
  if (!spoken) return found;
  const inText = await rosterNamesInText(detector, facts.dossier, textsAboutCases(facts, papers), rules);
  // What the frozen record and the file both hold is told once.
  const once = new Map(inText.map((leak) => [`${leak.place}\n${leak.text}`, leak]));
  return [...found, ...[...once.values()].map((leak) => ({ paper: spoken.title, ...leak }))];
}

/** Names that stand in these papers by right: attendees, 担当, proxies, who sends, whom to ask, who is asked to come. */
function namesThatPass({ dossier, settings, letters, handouts, members, userName }: PaperFacts): string[] {
  const { names, proxies } = namesOf(dossier);
  const { senderName, contactPerson } = settings.paperTexts;
  const inLetters = letters.map(({ content }) => content.senderName);
  const onCopies = handouts.flatMap((handout) => handout.copies.flatMap((copy) => [copy.recipient, copy.checkedBy]));
  // An agency whose head has no title in the 名簿 is written to as 長.
  return [...new Set(['長', ...names, ...proxies, ...members.map((member) => member.name), senderName, contactPerson, userName, ...inLetters, ...onCopies].filter((name) => name.trim() !== ''))];
}

/** The office's own addresses and numbers are no secret, nor are the agencies that letters go to, however a letter or a file name writes them. */
function allowedHere({ dossier, settings, letters, agencies }: PaperFacts): string[] {
  const { contactOffice, contactPhone, senderTitle, addresseeTitle } = settings.paperTexts;
  const written = letters.flatMap(({ content }) => (content.form === 'F14' ? [content.body.agency] : []));
  const names = [...agencies.map((agency) => agency.name), ...written].filter((name) => name.trim() !== '');
  const words = letters.flatMap(({ content }) => [content.number, content.senderTitle, ...(content.form === 'F14' ? [content.body.headTitle, content.body.advisor] : [])]);
  return [
    ...allowedWords(dossier), ...agencies.flatMap((agency) => [agency.shortName, agency.headTitle]), ...words, contactOffice, contactPhone, senderTitle, addresseeTitle,
    ...names.flatMap((name) => [name, `${name}の長`, name.replaceAll(/\s/gu, '')]),
    createWording(settings.documentStyle).meetingName(meetingHead(dossier)),
  ].filter((word) => word.trim() !== '');
}

/** The cases that these papers speak of: those of the agenda, of earlier decisions asked about, and for the 台帳 all of them. */
export function casesSpokenOf({ cases, dossier, register }: PaperFacts, papers: readonly string[]): string[] {
  const before = new Set(dossier.previous.map(({ caseCode }) => caseCode));
  const others = register.filter(({ code }) => papers.includes('L:cases') || before.has(code));
  return [...new Set([...cases.map(({ file }) => file.id), ...others.map(({ id }) => id)])];
}

/** Texts about people helped, as they are now and beside what the sitting typed: a professional of the 名簿 may be a neighbour in them. */
function textsAboutCases({ cases, dossier, letters, register }: PaperFacts, papers: readonly FinishedPaper[]): LeakText[] {
  const isMade = (id: string) => papers.some(({ paper }) => paper === id);
  const ofLetters = letters.flatMap(({ content }) => {
    if (!isMade(content.form)) return [];
    if (content.form === 'F14') return [content.body.requests, content.body.outline];
    return content.form === 'F20' ? [content.body.purpose, ...content.body.requests.map(({ text }) => text)] : [];
  });
  return [
    ...cases.map(({ file }) => ({ place: `${file.code}の概要`, text: textsOfCase(file).join('\n') })),
    ...dossier.previous.map(({ caseCode, content, note }) => ({ place: `前回決定（${caseCode}）`, text: [content, note].join('\n') })),
    ...ofLetters.map((text) => ({ place: '依頼の文', text })),
    ...(isMade('L:cases') ? register.map(({ code, household, issueTitles }) => ({ place: `${code}の行`, text: [household, ...issueTitles].join('\n') })) : []),
  ].filter(({ text }) => text.trim() !== '');
}
