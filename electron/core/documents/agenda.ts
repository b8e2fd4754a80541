import type { Paragraph, Table } from 'docx';
import type { AgendaItem, AgendaModel } from '../../../shared/domain/documents/agenda.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { spreadLabel } from '../../../shared/text/width.ts';
import { createKit, type Kit, packMeetingPaper } from './kit/form.ts';
import { officers } from './kit/officers.ts';
import { headingWithRight, paragraph } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { type Column, listTable } from './kit/tables.ts';

type CaseItem = AgendaItem & { caseFile: NonNullable<AgendaItem['caseFile']> };
type Block = { kind: 'item'; item: AgendaItem } | { kind: 'cases'; items: CaseItem[] };

const isCase = (item: AgendaItem): item is CaseItem => item.caseFile !== null;

/** Cases that follow each other are one numbered item with one table, as offices print them. */
function blocks(items: AgendaItem[]): Block[] {
  const result: Block[] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (!isCase(item)) result.push({ kind: 'item', item });
    else if (last?.kind === 'cases') last.items.push(item);
    else result.push({ kind: 'cases', items: [item] });
  }
  return result;
}

/** A title that only repeats kind or number (新規ケース, R8-014) says nothing in this table. */
function ownTitle({ title, caseFile }: CaseItem): string[] {
  const known = [caseFile.caseCode, `${caseFile.category}ケース`, caseFile.category, ''];
  return known.includes(title.trim()) ? [] : [title];
}

function caseTable(kit: Kit, items: CaseItem[]): Table {
  const { wording, mark } = kit;
  const columns: Column<CaseItem>[] = [
    { head: '順', fits: mark(1, 88).trim(), kind: 'centre', of: (_, index) => mark(1, index + 1).trim() },
    { head: 'ケース\n番号', fits: 'R8-0000', kind: 'centre', of: (item) => item.caseFile.caseCode },
    { head: '区分', fits: '再検討', kind: 'centre', of: (item) => item.caseFile.category },
    { head: '提供機関', weight: 27, of: (item) => item.caseFile.presenter },
    { head: '開始', fits: wording.widestClock, kind: 'centre', of: (item) => wording.clock(item.startsAt) },
    { head: '所要', fits: wording.digits('120分'), kind: 'centre', of: (item) => wording.digits(`${item.minutes}分`) },
    { head: 'この会議で決めること', weight: 52, of: (item) => [...ownTitle(item), ...item.caseFile.decisionPoints.map((point) => `・${point}`)].join('\n') },
  ];
  return listTable(columns, items, kit.geometry.textWidth);
}

/** Item lines: number, title, and at the right edge when it starts and how long it takes (金谷区 writes the minutes too). */
function itemBlock(kit: Kit, block: Block, position: number): (Paragraph | Table)[] {
  const { wording, mark, geometry } = kit;
  const at = (item: AgendaItem, minutes: number): string => `${wording.clock(item.startsAt)}${minutes > 0 ? `（${wording.digits(`${minutes}分`)}）` : ''}`;
  const heading = (title: string, right: string): Paragraph => headingWithRight(styles.heading[0], `${mark(0, position)}${title}`, right, geometry.textWidth);
  if (block.kind === 'item') {
    return [heading(block.item.title, at(block.item, block.item.minutes)), ...block.item.notes.map((note) => paragraph(styles.item[0], `・${note}`))];
  }
  const first = block.items[0];
  const minutes = block.items.reduce((sum, item) => sum + item.minutes, 0);
  return [heading('協議（ケース）', first ? at(first, minutes) : ''), caseTable(kit, block.items)];
}

/**
 * F02 次第: title in the middle, day and place to the right, numbered items with their times, cases as a table.
 * Source: field.md §2 F02 (仙北合併協議会, 文京区, 高知市, 上越市金谷区); numbering §4.1; papers and collection §4.4.
 */
export async function renderAgenda(model: AgendaModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style);
  const { wording } = kit;
  const { head } = model;
  const lines: [string, string][] = [
    ['日時', `${wording.formalDay(head.date)}\n${wording.period(head.opensAt, head.closesAt)}`],
    ['場所', head.place],
    ...officers(head).map(({ roles, name }): [string, string] => [roles, name]),
  ];
  const materials = model.materials.map((paper) =>
    paragraph(styles.item[0], `${wording.digits(paper.number)}${wording.gap}${paper.name}${paper.collect ? '（会議終了後に回収）' : ''}`),
  );
  const next = model.next && [wording.formalDay(model.next.date), model.next.opensAt && wording.time(model.next.opensAt), model.next.place, model.next.note].filter(Boolean).join(wording.gap);
  return packMeetingPaper(kit, {
    name: '次第',
    head,
    handling: model.handling,
    edition: model.edition,
    children: [
      paragraph(styles.title, `${wording.meetingName(head)}${wording.gap}次第`),
      ...lines.map(([label, value]) => paragraph(styles.meetingLine, `${spreadLabel(label, 3)}${wording.gap}${value}`)),
      ...blocks(model.items).flatMap((block, index) => itemBlock(kit, block, index + 1)),
      ...(next ? [paragraph(styles.plainHeading, '次回'), paragraph(styles.body[0], next)] : []),
      ...(materials.length > 0 ? [paragraph(styles.plainHeading, '配布資料'), ...materials] : []),
      ...(head.secrecyNotice ? [paragraph(styles.notice, head.secrecyNotice)] : []),
    ],
  });
}
