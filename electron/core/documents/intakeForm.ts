import type { IntakeFormModel } from '../../../shared/domain/documents/intakeForm.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit } from './kit/form.ts';
import { tickBoxes } from './kit/tickBoxes.ts';
import { packDocument } from './kit/pack.ts';
import { paragraph, tableGap } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { type Cell, gridTable, shareWidth } from './kit/tables.ts';

/**
 * F06 相談受付・申込票, blank: two sheets, with and without the person's consent (東大阪市); what is written on it stays on paper.
 * Source: field.md §2 F06 (自立相談支援 標準様式【1】).
 */
export async function renderIntakeForm(model: IntakeFormModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style);
  const { wording, geometry } = kit;
  const blank = (width: number): string => wording.gap.repeat(width);
  const date = `${blank(3)}年${blank(2)}月${blank(2)}日`;
  const consented = model.consent === '本人同意あり';
  const head = (content: string, span = 1): Cell => ({ content, kind: 'name', ...(span > 1 && { columnSpan: span }) });
  const field = (content = '', span = 1): Cell => ({ content, ...(span > 1 && { columnSpan: span }) });
  const rows: { cells: Cell[]; height: number }[] = [
    { cells: [head('受付番号'), field(), head('受付日・受付者'), field(`${date}\n受付者`)], height: 600 },
    { cells: [head('ふりがな'), field(), head('性別'), field()], height: 440 },
    { cells: [head('氏名'), field(), head('生年月日'), field(`${date}（${blank(1)}歳）`)], height: 780 },
    { cells: [head('住所'), { ...field('〒', 3), kind: 'top' }], height: 820 },
    { cells: [head('電話'), field('自宅'), head('携帯'), field()], height: 560 },
    { cells: [head('来談者が本人で\nない場合'), field('氏名'), head('関係・電話'), field()], height: 720 },
    { cells: [head('紹介元・経路'), field('', 3)], height: 560 },
    { cells: [head('世帯の状況'), field('', 3)], height: 1300 },
    { cells: [head('相談したい内容\n（複数可）'), field(tickBoxes(model.topics, 3, 12), 3)], height: 0 },
    { cells: [head('最も困っている\nこと'), field('', 3)], height: consented ? 2400 : 2600 },
    { cells: [head('関わりのある\n機関'), field('', 3)], height: 900 },
    ...(consented ? [] : [{ cells: [head('同意を得られ\nない理由'), field('', 3)], height: 1300 }]),
  ];
  const signature = consented
    ? [tableGap(), paragraph(styles.notice, `${model.consentText}\n${blank(1)}${model.addresseeTitle}${wording.gap}${wording.honorific}\n\n${blank(12)}${date}${blank(2)}署名`)]
    : [];
  return packDocument({
    properties: { title: `相談受付・申込票（${model.consent}）`, office: model.office, day: model.issuedOn },
    style,
    geometry,
    handling: { label: '取扱注意', note: '', materialNumber: null, serialNumber: null },
    children: [
      paragraph(styles.title, `相談受付・申込票（${model.consent}）`),
      gridTable(rows.map(({ cells }) => cells), shareWidth(geometry.textWidth, [29, 44, 28, 54]), { minHeights: rows.map(({ height }) => height) }),
      ...signature,
    ],
  });
}
