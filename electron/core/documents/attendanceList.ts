import type { Paragraph, Table } from 'docx';
import type { AttendanceListModel } from '../../../shared/domain/documents/attendanceList.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit, type Kit, packMeetingPaper } from './kit/form.ts';
import { mm } from './kit/measures.ts';
import { attendanceText } from './kit/officers.ts';
import { headingOnNewPage, paragraph } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { type Column, listTable } from './kit/tables.ts';

type Person = AttendanceListModel['people'][number];

/** Room to sign by hand, in millimetres. */
const signingHeight = 7;
/** A seat plan by case fits this many cases on one page. */
const casesPerTable = 10;

function attendance(person: Person): string {
  return [attendanceText(person), person.note].filter(Boolean).join('\n');
}

const longest = (texts: string[]): string => texts.reduce((longer, text) => (text.length > longer.length ? text : longer), '');

function people(kit: Kit, model: AttendanceListModel): Table {
  const { wording, geometry } = kit;
  const columns: Column<Person>[] = [
    { head: 'No.', fits: wording.digits('88'), kind: 'centre', of: (_, index) => wording.digits(String(index + 1)) },
    { head: '区分', fits: longest(model.people.map((person) => person.category)), kind: 'centre', of: (person) => person.category },
    { head: '機関名', weight: 46, of: (person) => person.agency },
    { head: '職名', weight: 33, of: (person) => person.title },
    { head: '氏名', weight: 23, of: (person) => person.name },
    { head: '役割', fits: '議長・司会', kind: 'centre', of: (person) => person.role },
    { head: '出欠', weight: 28, of: attendance },
    { head: '誓約書', fits: wording.widestDate, kind: 'centre', of: (person) => (person.pledgedOn ? wording.date(person.pledgedOn) : '未') },
    { head: '関与ケース', fits: 'R8-0000', kind: 'centre', of: (person) => person.caseCodes.join('\n') },
    { head: '資料No.', fits: wording.digits('888'), kind: 'centre', of: (person) => wording.digits(person.copyNumber) },
    { head: '署名', weight: 25, of: () => '' },
  ];
  return listTable(columns, model.people, geometry.textWidth, { size: 'small', empty: '出席者はまだ登録されていません。', minHeight: mm(signingHeight) });
}

/** Who stays in the room for which case (field.md F03: 案件ごとに出席者が異なる). */
function seats(kit: Kit, model: AttendanceListModel): (Paragraph | Table)[] {
  const chunks: string[][] = [];
  for (let at = 0; at < model.caseCodes.length; at += casesPerTable) chunks.push(model.caseCodes.slice(at, at + casesPerTable));
  return chunks.flatMap((codes) => {
    const columns: Column<Person>[] = [
      { head: '機関名', weight: 60, of: (person) => person.agency },
      { head: '氏名', weight: 36, of: (person) => person.name },
      ...codes.map((code): Column<Person> => ({ head: code, weight: 17, kind: 'centre', of: (person) => (person.caseCodes.includes(code) ? '○' : '') })),
    ];
    return [headingOnNewPage(styles.title, 'ケース別在席表'), listTable(columns, model.people, kit.geometry.textWidth, { size: 'small' })];
  });
}

/**
 * F03 出席者名簿: who is called, in which part, with pledge and copy number, a column to sign in, and who sits in for which case.
 * Source: field.md §2 F03 (参加者表 所属・役職／氏名／役割; 横浜市・狛江市会議録).
 */
export async function renderAttendanceList(model: AttendanceListModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style, 'landscape');
  const { wording } = kit;
  const { head } = model;
  const line = [wording.formalDay(head.date), wording.period(head.opensAt, head.closesAt), head.place].filter(Boolean).join(wording.gap);
  return packMeetingPaper(kit, {
    name: '出席者名簿',
    head,
    handling: model.handling,
    edition: model.edition,
    children: [paragraph(styles.title, `${wording.meetingName(head)}${wording.gap}出席者名簿`), paragraph(styles.tableLead, line), people(kit, model), ...seats(kit, model)],
  });
}
