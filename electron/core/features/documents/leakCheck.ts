import type { Dossier } from '../../../../shared/domain/dossier/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { Detector } from '../../anonymisation/detector.ts';
import type { Leak, LeakText } from '../../anonymisation/leaks.ts';
import type { Roster, RosterPerson } from '../../anonymisation/types.ts';
import { type KeptRule, rulesHere } from './caseRules.ts';

/** 議 長 等: labels are spread over their column (均等割付); read together they are words, not a surname and a given name. */
export function unspread(text: string): string {
  return /^\S(?:[ 　]\S){2,}$/u.test(text) ? text.replaceAll(/[ 　]/gu, '') : text;
}

/** 名簿 names inside texts where they have no place: a professional may be a neighbour (product.md, practice). */
export async function rosterNamesInText(detector: Detector, dossier: Dossier, more: readonly LeakText[] = [], rules: readonly KeptRule[] = []): Promise<{ place: string; text: string; reason: string }[]> {
  const people = dossier.persons.map((person): RosterPerson => {
    const [surname = '', given = ''] = person.name.replaceAll('"', '').split(/[\s　]+/u);
    return given ? { surname, given } : { surname };
  });
  const texts = [...typedTexts(dossier), ...more].map((each) => ({ ...each, passes: rulesHere(each.text, rules) }));
  const leaks = await detector.findLeaks(texts, { roster: { people }, allowed: allowedWords(dossier) });
  const isOfRoster = ({ reason }: Leak) => reason.startsWith('このケースの人');
  // Whatever else stands in the texts beside is seen on the paper itself.
  const beside = new Set(more.map(({ place }) => place));
  return leaks.filter((leak) => isOfRoster(leak) || !beside.has(leak.place)).map((leak) => ({ ...told(leak), reason: isOfRoster(leak) ? '名簿の氏名が、事例の文の中にある' : leak.reason }));
}

/** Every text a clerk typed, with the place where it stands. */
export function typedTexts({ items, record, cases }: Dossier): LeakText[] {
  const itemName = (itemId: string) => {
    const index = items.findIndex((item) => item.id === itemId);
    return `議題${index + 1}`;
  };
  const entryTexts = record.entries.flatMap((entry) => [
    // The typed line of a decision names who takes it on, and no paper prints it: papers print the decisions below.
    { place: `${itemName(entry.itemId)}の記録`, text: [entry.decisions.length > 0 ? '' : entry.body, entry.source].filter(Boolean).join('\n') },
    ...entry.decisions.map((decision) => ({
      place: `${itemName(entry.itemId)}の決定`,
      text: [decision.content, decision.goal, decision.checkMethod, decision.due.kind === 'event' ? decision.due.event : '', ...decision.supporting.map((helper) => helper.part)].filter(Boolean).join('\n'),
    })),
  ]);
  const outcomeTexts = record.outcomes.map((outcome) => ({
    place: `${itemName(outcome.itemId)}のまとめ`,
    text: [outcome.keyPerson, outcome.explainWhat, outcome.sharing, outcome.objections, outcome.refusals].filter(Boolean).join('\n'),
  }));
  const caseTexts = cases.flatMap((file) => [
    { place: `${file.code}の概要`, text: [file.strengths, file.decisionPoints, ...file.issues.map((issue) => issue.title)].filter(Boolean).join('\n') },
    ...file.members.map((member) => ({ place: `${file.code}の世帯員`, text: [member.situation, member.intention].filter(Boolean).join('\n') })),
  ]);
  const itemTexts = items.map((item) => ({ place: `${itemName(item.id)}の題`, text: [item.title, item.decisionPoints].filter(Boolean).join('\n') }));
  return [...itemTexts, ...caseTexts, ...entryTexts, ...outcomeTexts].filter((text) => text.text !== '');
}

/** Names that may stand in the papers of this sitting: its people, and those who came for them. */
export function namesOf({ persons, attendances, meeting }: Dossier): { names: string[]; proxies: string[] } {
  return {
    names: [...persons.map((person) => person.name), meeting.chairName, meeting.recorderName].filter(Boolean),
    proxies: attendances.flatMap((seat) => [seat.proxyName, seat.proxyPosition]).filter(Boolean),
  };
}

/** Words that are no names of people helped: the agencies at the table, their seats, the office itself, the meeting's place. */
export function allowedWords({ agencies, persons, settings, meeting }: Dossier): string[] {
  return [
    ...agencies.flatMap((agency) => [agency.name, agency.shortName]),
    ...persons.map((person) => person.position),
    settings.municipality, settings.department, settings.supportLaw, settings.multilayeredGround, meeting.place, meeting.nextPlace, meeting.conferenceName,
  ].filter((word) => word.trim() !== '');
}

/** What let a paper pass is kept with it, and says why without saying who; the office's own people may have decided. */
export async function refuseNamesInReason(detector: Detector, dossier: Dossier, roster: Roster, reason: string): Promise<void> {
  const { names, proxies } = namesOf(dossier);
  const [leak] = await detector.findLeaks([{ place: '理由', text: reason, passes: [...names, ...proxies] }], { roster, allowed: allowedWords(dossier) });
  if (leak) throw new AppError('input.invalid', `理由に、名前など（${leak.text}）が入っています。理由は記録に残るので、名前を書かずに書き直してください。`);
}

const told = ({ place, text, reason }: Leak) => ({ place, text, reason });
