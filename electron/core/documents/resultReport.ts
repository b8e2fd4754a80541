import { type Paragraph, type Table } from 'docx';
import type { ResultReportModel } from '../../../shared/domain/documents/resultReport.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit, type Kit, packMeetingPaper } from './kit/form.ts';
import { emptyLine, paragraph, runs, tableGap } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { type Cell, gridTable, listTable } from './kit/tables.ts';
import { mm } from './kit/measures.ts';

type Block = { title: string; text?: string; children?: (Paragraph | Table)[] };

/** Boxes for the seals of those who read it: 18 mm wide, 16 mm high, as on a 起案用紙. */
function approvalBoxes(model: ResultReportModel): Table {
  const { approvers } = model;
  return gridTable(
    [[{ content: '供\n覧', kind: 'name', rowSpan: 2 }, ...approvers.map((content): Cell => ({ content, kind: 'head' }))], approvers.map(() => ({ content: '' }))],
    [mm(8), ...approvers.map(() => mm(18))],
    { minHeights: [0, mm(16)], alignment: 'right' },
  );
}

const bullets = (texts: string[]): Paragraph[] => texts.map((text) => paragraph(styles.item[0], `・${text}`));

function blocks(kit: Kit, model: ResultReportModel): Block[] {
  const { wording, geometry } = kit;
  const { head, next } = model;
  const cases = listTable(
    [
      { head: 'ケース番号', fits: 'R8-0000', kind: 'centre', of: (row) => row.caseCode },
      { head: '区分', fits: '再検討', kind: 'centre', of: (row) => row.category },
      { head: '結果', weight: 109, of: (row) => row.result },
    ],
    model.cases,
    geometry.textWidth,
  );
  const ours = listTable(
    [
      { head: 'ケース番号', fits: 'R8-0000', kind: 'centre', of: (row) => row.caseCode },
      { head: '当課が対応する事項', weight: 92, of: (row) => row.content },
      { head: '期限', fits: wording.widestDue, of: (row) => (row.due ? wording.due(row.due) : '未確定') },
    ],
    model.ours,
    geometry.textWidth,
  );
  const nextText = next ? [wording.formalDay(next.date), next.opensAt && wording.time(next.opensAt), next.place, next.note].filter(Boolean).join(wording.gap) : '未定';
  return [
    { title: '日時', text: `${wording.formalDay(head.date)}${wording.gap}${wording.period(head.opensAt, head.closesAt)}` },
    { title: '場所', text: head.place },
    { title: '出席', text: wording.digits(model.attendance) },
    { title: '取扱ケース', children: [cases, tableGap()] },
    { title: '主な決定事項', children: bullets(model.decisions) },
    { title: '当課の対応', children: [ours, tableGap()] },
    { title: '地域課題', children: bullets(model.communityIssues) },
    { title: '次回', text: nextText },
  ].filter(({ text, children }) => text || (children && children.length > 0));
}

/**
 * F13 会議結果報告: approval boxes above, then results by case number; nothing in it describes a person.
 * Source: field.md §2 F13 (要対協内での情報共有におけるルール: 復命は担当者及び管理職のみの回覧).
 */
export async function renderResultReport(model: ResultReportModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style);
  const { wording, mark } = kit;
  const sentence = wording.say({ masu: 'このことについて、次のとおり報告します。', dearu: 'このことについて、次のとおり報告する。' });
  const body = blocks(kit, model).flatMap(({ title, text, children }, index) => [
    paragraph(styles.heading[0], `${mark(0, index + 1)}${title}`, ...(text ? runs(`${wording.gap.repeat(2)}${text}`, styles.plain) : [])),
    ...(children ?? []),
  ]);
  return packMeetingPaper(kit, {
    name: '会議結果報告',
    head: model.head,
    handling: model.handling,
    edition: model.edition,
    children: [
      approvalBoxes(model),
      emptyLine(),
      paragraph(styles.letterNumber, wording.formalDate(model.reportedOn)),
      paragraph(styles.letterNumber, [model.head.office, model.reporter].filter(Boolean).join(wording.gap)),
      emptyLine(),
      paragraph(styles.title, `${wording.meetingName(model.head)}の結果について（報告）`),
      paragraph(styles.letterBody, sentence),
      ...body,
    ],
  });
}
