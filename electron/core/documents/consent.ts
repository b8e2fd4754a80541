import type { ConsentModel } from '../../../shared/domain/documents/consent.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit } from './kit/form.ts';
import { tickBoxes } from './kit/tickBoxes.ts';
import { packDocument } from './kit/pack.ts';
import { emptyLine, paragraph, tableGap } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { type Cell, formTable, gridTable, shareWidth } from './kit/tables.ts';

/**
 * F05 同意書: for one member of the household and one purpose; agencies and matters that shall not be told have a place of their own.
 * Source: field.md §2 F05 (使用目的・条件・内容・開示; 目的別に分ける), §1.5; names are written by hand and never stored.
 */
export async function renderConsent(model: ConsentModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style);
  const { wording, geometry } = kit;
  const { gap } = wording;
  const blank = (width: number): string => gap.repeat(width);
  const date = wording.blankDate(model.issuedOn);
  const sentence = wording.say({
    masu: '私は、次の内容について説明を受け、理解した上で、私に関する情報を共有することに同意します。',
    dearu: '私は、次の内容について説明を受け、理解した上で、私に関する情報を共有することに同意する。',
  });
  const widths = shareWidth(geometry.textWidth, [38, 45, 26, 46]);
  const signature = ([left, right]: [string, string], value: [string, string]): Cell[] => [
    { content: left, kind: 'name' },
    { content: value[0] },
    { content: right, kind: 'name' },
    { content: value[1] },
  ];
  return packDocument({
    properties: { title: '情報の共有に関する同意書', office: model.office, day: model.issuedOn },
    style,
    geometry,
    children: [
      paragraph(styles.title, '情報の共有に関する同意書'),
      ...model.addressees.map((to) => paragraph(styles.addressee, `${to}${gap}${wording.honorific}`)),
      emptyLine(),
      paragraph(styles.letterBody, `ケース番号${gap}${model.caseCode}${gap.repeat(2)}同意する方${gap}${model.member}`),
      paragraph(styles.letterBody, sentence),
      tableGap(),
      formTable(
        [
          ['目的', model.purpose],
          ['会議の名称', model.conferenceName],
          ['共有する情報', tickBoxes(model.scopes, 3, 11)],
          ['共有する機関', `${tickBoxes(model.agencies, 2, 16)}\n□ その他（${blank(14)}）`],
          ['共有してほしくない\n機関・事項', '\n\n'],
          ['共有の方法', tickBoxes(model.methods, 1, 0)],
          ['有効期間', wording.digits(model.validity)],
          ['同意の撤回', model.withdrawal],
          ['同意しない場合', model.disadvantage],
        ],
        geometry.textWidth,
        { labelWeight: 0.25, minHeight: 500 },
      ),
      tableGap(),
      gridTable(
        [
          signature(['署名', '日付'], ['', date]),
          signature(['代筆者の氏名・続柄', '代筆の理由'], ['', '']),
          signature(['説明者の機関・氏名', '日時・方法'], ['', '']),
        ],
        widths,
        { minHeights: [740, 680, 680] },
      ),
    ],
  });
}
