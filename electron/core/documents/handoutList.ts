import type { Paragraph, Table } from 'docx';
import type { HandoutListModel } from '../../../shared/domain/documents/handoutList.ts';
import type { MeetingHead } from '../../../shared/domain/documents/parts.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit, type Kit, packMeetingPaper } from './kit/form.ts';
import { headingOnNewPage, paragraph, tableGap } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { type Column, formTable, listTable } from './kit/tables.ts';

type Material = HandoutListModel['materials'][number];
type Copy = Material['copies'][number];

function materialPage(kit: Kit, head: MeetingHead, material: Material, index: number): (Paragraph | Table)[] {
  const { wording, geometry } = kit;
  const collected = material.copies.filter((copy) => copy.collectedAt).length;
  const counts = [`配布 ${wording.count(material.copies.length, '部')}`, `回収 ${wording.count(collected, '部')}`, `未回収 ${wording.count(material.copies.length - collected, '部')}`];
  const title = '資料配布・回収確認表';
  const columns: Column<Copy>[] = [
    { head: 'No.', fits: wording.digits('888'), kind: 'centre', of: (copy) => wording.digits(copy.serialNumber) },
    { head: '配布先', weight: 50, of: (copy) => copy.agency },
    { head: '氏名', fits: '佐々木 誠一', of: (copy) => copy.name },
    { head: '配布', fits: wording.widestClock, kind: 'centre', of: (copy) => (copy.distributedAt ? wording.clock(copy.distributedAt) : '') },
    { head: '回収', fits: wording.widestClock, kind: 'centre', of: (copy) => (copy.collectedAt ? wording.clock(copy.collectedAt) : '') },
    { head: '確認者', weight: 15, of: (copy) => copy.checkedBy },
    { head: '未回収の理由\n後日回収日', weight: 28, of: (copy) => copy.note },
  ];
  return [
    index === 0 ? paragraph(styles.title, title) : headingOnNewPage(styles.title, title),
    formTable(
      [
        ['会議', `${wording.meetingName(head)}${wording.gap}${wording.formalDay(head.date)}`],
        ['資料', [wording.digits(material.number), material.name, wording.digits(material.version)].filter(Boolean).join(wording.gap)],
        ['部数', counts.join(wording.gap)],
      ],
      geometry.textWidth,
      { labelWeight: 0.15 },
    ),
    tableGap(),
    listTable(columns, material.copies, geometry.textWidth, { empty: '配布の記録はありません。' }),
    tableGap(),
    formTable([['廃棄（裁断）日\n実施者', material.disposal]], geometry.textWidth, { labelWeight: 0.22, minHeight: 620 }),
  ];
}

/**
 * F17 資料配布・回収確認表: one page per paper, one row per numbered copy, so that a missing one is known by its number.
 * Source: field.md §2 F17, §4.4 (成田市, 大阪府, 江戸川区社協などの紛失事案).
 */
export async function renderHandoutList(model: HandoutListModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style);
  const pages = model.materials.flatMap((material, index) => materialPage(kit, model.head, material, index));
  return packMeetingPaper(kit, {
    name: '資料配布・回収確認表',
    head: model.head,
    handling: model.handling,
    edition: model.edition,
    children: pages.length > 0 ? pages : [paragraph(styles.title, '資料配布・回収確認表'), paragraph(styles.body[0], '配布した資料はありません。')],
  });
}
