import type { Table } from 'docx';
import type { MinutesModel } from '../../../shared/domain/documents/minutes.ts';
import type { Attendee } from '../../../shared/domain/documents/parts.ts';
import { spreadLabel } from '../../../shared/text/width.ts';
import type { Kit } from './kit/form.ts';
import { attendanceText, officers } from './kit/officers.ts';
import { type Cell, gridTable, shareWidth } from './kit/tables.ts';

const label = (text: string, rowSpan = 1): Cell => ({ content: spreadLabel(text, 4), kind: 'name', ...(rowSpan > 1 && { rowSpan }) });

/** 出席 says nothing new; everything else is told. */
function remarks(person: Attendee): string {
  const came = person.attendance === '出席' && !person.proxy ? '' : attendanceText(person);
  return [person.role, came, person.note].filter(Boolean).join('・');
}

/** One row per person beside one tall label, as in a paper form; nobody is a row that says so. */
function people(kit: Kit, name: string, list: Attendee[]): Cell[][] {
  const count = list.length > 0 ? `\n（${kit.wording.count(list.length, '人')}）` : '';
  if (list.length === 0) return [[label(name), { content: 'なし', columnSpan: 4 }]];
  return list.map((person, index) => [
    ...(index === 0 ? [{ ...label(name, list.length), content: `${spreadLabel(name, 4)}${count}` }] : []),
    { content: person.agency },
    { content: person.title },
    { content: person.name },
    { content: remarks(person) },
  ]);
}

function materials(kit: Kit, model: MinutesModel): string {
  const { wording } = kit;
  const lines = model.materials.map((paper) => {
    const counts = [paper.copies !== null && `配布 ${wording.count(paper.copies, '部')}`, paper.collected !== null && `回収 ${wording.count(paper.collected, '部')}`].filter((text) => text !== false);
    return `${wording.digits(paper.number)}${wording.gap}${paper.name}${counts.length > 0 ? `（${counts.join('・')}）` : ''}`;
  });
  return lines.length > 0 ? lines.join('\n') : 'なし';
}

/** The table at the head of the 会議録: name, basis, time, place, openness, people, papers (field.md F12 no. 1). */
export function minutesHeadTable(kit: Kit, model: MinutesModel): Table {
  const { wording, geometry } = kit;
  const { head } = model;
  const closesAt = model.closedAt ?? head.closesAt;
  const seats = officers(head).map(({ roles, name }) => `${roles}${wording.gap}${name}`);
  const single: [string, string][] = [
    ['会議名', wording.meetingName(head)],
    ['根拠', head.legalBasis],
    ['日時', `${wording.formalDay(head.date)}${wording.gap}${wording.period(head.opensAt, closesAt)}`],
    ['場所', head.place],
    ['公開の別', model.openness],
    ['議長等', seats.join(wording.gap.repeat(2))],
  ];
  const line = ([name, value]: [string, string]): Cell[] => [label(name), { content: value, columnSpan: 4 }];
  const rows: Cell[][] = [
    ...single.filter(([, value]) => value).map(line),
    ...people(kit, '出席者', model.attendees),
    ...people(kit, '欠席者', model.absentees),
    line(['配布資料', materials(kit, model)]),
    ...(model.recording ? [line(['録音', model.recording])] : []),
  ];
  return gridTable(rows, shareWidth(geometry.textWidth, [25, 48, 34, 24, 26]));
}
