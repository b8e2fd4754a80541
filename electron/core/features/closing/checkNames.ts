import type { OpenPoint } from '../../../../shared/domain/closing/schema.ts';
import type { Dossier } from '../../../../shared/domain/dossier/schema.ts';
import type { RosterPerson } from '../../anonymisation/types.ts';
import type { TaskContext } from '../../context.ts';
import { exactNames } from '../anonymisation/exactNames.ts';
import { officeWords, personOf } from '../anonymisation/surroundings.ts';
import { allowedWords, typedTexts } from '../documents/leakCheck.ts';

/** 実名の疑い in what was typed for one sitting, place by place, as points that closing names. */
export async function nameHits(dossier: Dossier, context: TaskContext): Promise<OpenPoint[]> {
  const exact = await exactNames(context, dossier.cases.map(({ caseId }) => caseId));
  const roster = dossier.persons.map((person): RosterPerson => personOf(person.name));
  const leaks = await context.detector.findLeaks(typedTexts(dossier), {
    roster: { ...exact, people: [...(exact.people ?? []), ...roster] },
    allowed: [...allowedWords(dossier), ...officeWords(dossier.agencies)],
  });
  const points = leaks.map((leak): OpenPoint => {
    const item = dossier.items[Number(/^議題(?<number>\d+)/u.exec(leak.place)?.groups?.['number'] ?? 0) - 1];
    const file = dossier.cases.find((each) => each.caseId === item?.caseId || leak.place.startsWith(each.code));
    const who = dossier.persons.some((person) => person.name.replaceAll(/[\s\u3000"]/gu, '').includes(leak.text)) ? '名簿の人（立場を確かめる）' : leak.reason;
    return { kind: 'name', itemId: item?.id ?? null, caseCode: file?.code ?? item?.title ?? '', decisionId: null, text: `実名の疑い「${leak.text}」（${leak.place}、${who}）`, blocks: false };
  });
  return [...new Map(points.map((point) => [point.text, point])).values()];
}
