import type { Paragraph, Table } from 'docx';
import type { MinutesItem, MinutesModel } from '../../../shared/domain/documents/minutes.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit, type Kit, packMeetingPaper } from './kit/form.ts';
import { headingOnNewPage, paragraph, paragraphs, tableGap } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { formTable, listTable } from './kit/tables.ts';
import { minutesHeadTable } from './minutesHead.ts';
import { minutesItemBody } from './minutesItem.ts';

type Section = { title: string; newPage: boolean; children: (Paragraph | Table)[] };

function opening(kit: Kit, model: MinutesModel): Section[] {
  if (!model.confidentialityConfirmedAt) return [];
  const at = kit.wording.time(model.confidentialityConfirmedAt);
  const sentence = kit.wording.say({
    masu: `開会に当たり、守秘義務及び資料の取扱いについて出席者全員に確認しました（${at}）。`,
    dearu: `開会に当たり、守秘義務及び資料の取扱いについて出席者全員に確認した（${at}）。`,
  });
  const notice = model.head.secrecyNotice ? paragraphs(styles.body[0], model.head.secrecyNotice) : [];
  return [{ title: '守秘義務の確認', newPage: false, children: [paragraph(styles.body[0], sentence), ...notice] }];
}

function previous(kit: Kit, model: MinutesModel): Section[] {
  if (model.previous.length === 0) return [];
  const { wording, geometry } = kit;
  const table = listTable(
    [
      { head: 'ケース番号', fits: 'R8-0000', kind: 'centre', of: (row) => row.caseCode },
      { head: '決定した内容', weight: 41, of: (row) => row.content },
      { head: '担当', weight: 27, of: (row) => row.agency },
      { head: '期限', fits: wording.widestDue, of: (row) => (row.due ? wording.due(row.due) : '－') },
      { head: '状況', weight: 32, of: (row) => [row.status, row.note].filter(Boolean).join('\n') },
    ],
    model.previous,
    geometry.textWidth,
  );
  return [{ title: '前回決定事項の実施状況', newPage: false, children: [table, tableGap()] }];
}

function itemSection(kit: Kit, model: MinutesModel, item: MinutesItem): Section {
  const code = item.caseFile && `ケース番号${kit.wording.gap}${item.caseFile.caseCode}${item.caseFile.category && `（${item.caseFile.category}）`}`;
  return { title: code ?? item.title, newPage: model.onePagePerCase && item.caseFile !== null, children: minutesItemBody(kit, item, model.layout) };
}

function closing(kit: Kit, model: MinutesModel): Section[] {
  const { wording } = kit;
  const { next } = model;
  const lines = [
    next && ['次回', wording.formalDay(next.date), next.opensAt && wording.time(next.opensAt), next.place, next.note].filter(Boolean).join(wording.gap),
    model.closedAt && ['閉会', wording.time(model.closedAt)].join(wording.gap),
  ].filter((line) => line !== null);
  if (lines.length === 0) return [];
  return [{ title: '次回日程・閉会', newPage: model.onePagePerCase, children: lines.map((line) => paragraph(styles.item[0], line)) }];
}

/** Who wrote and who confirmed, and how long it is kept (field.md F12 no. 7, 8). */
function foot(kit: Kit, model: MinutesModel): (Paragraph | Table)[] {
  const { wording, geometry } = kit;
  const signed = (name: string, on: string | null): string => [on && wording.formalDate(on), name].filter(Boolean).join(wording.gap);
  const rows: [string, string][] = [
    ['作成', signed(model.author, model.authoredOn)],
    ['確認', signed(model.confirmer, model.confirmedOn)],
    ['版', wording.edition(model.edition)],
    ['保存期間・分類', [wording.digits(model.retention), model.classification].filter(Boolean).join(wording.gap)],
  ];
  return [tableGap(), formTable(rows.filter(([label, value]) => value || label === '確認'), geometry.textWidth)];
}

/**
 * F12 会議録: heading table (横浜市型), then by topic (項目別要旨) or in order of speaking (発言順); whole, or one case per page
 * so that each may be shown to its own readers.
 * Source: field.md §2 F12, §4.5 (南さつま市会議録作成規程, 浜松市, 茅ヶ崎市); speakers by agency, never by name.
 */
export async function renderMinutes(model: MinutesModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style);
  const sections = [...opening(kit, model), ...previous(kit, model), ...model.items.map((item) => itemSection(kit, model, item)), ...closing(kit, model)];
  const body = sections.flatMap(({ title, newPage, children }, index) => {
    const text = `${kit.mark(0, index + 1)}${title}`;
    // What follows a case on a page of its own must leave that page too.
    const leavesCase = sections[index - 1]?.newPage === true;
    return [newPage || leavesCase ? headingOnNewPage(styles.heading[0], text) : paragraph(styles.heading[0], text), ...children];
  });
  return packMeetingPaper(kit, {
    name: '会議録',
    head: model.head,
    handling: model.handling,
    edition: model.edition,
    children: [paragraph(styles.title, `${kit.wording.meetingName(model.head)}${kit.wording.gap}会議録`), minutesHeadTable(kit, model), tableGap(), ...body, ...foot(kit, model)],
  });
}
