import type { Paragraph, Table } from 'docx';
import { SHEET_MARKS as marks } from '../../../shared/domain/cases/sheetMarks.ts';
import { caseSections, type CaseSectionKey, type CaseSummaryModel, SHEET_CHOICES } from '../../../shared/domain/documents/caseSummary.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit, type Kit } from './kit/form.ts';
import { cellPadding, mm } from './kit/measures.ts';
import { packDocument } from './kit/pack.ts';
import { paragraph, tableGap } from './kit/paragraphs.ts';
import { type Illustrator, type Picture, pictureParagraph } from './kit/picture.ts';
import { styles } from './kit/styleSheet.ts';
import { type Cell, gridTable, listTable, shareWidth } from './kit/tables.ts';

const blankMemberRows = 5;
const labelShare = 0.22;
const tallestPicturePx = 300;
/** Twips to a pixel of 1/96 inch. */
const twipsPerPx = 15;

/** Room to write by hand or by typing, in millimetres. */
const blankHeights: Record<CaseSectionKey, number> = {
  referral: 14,
  complaint: 18,
  situation: 46,
  history: 46,
  strengths: 18,
  agencies: 24,
  wishes: 30,
  decide: 34,
  risk: 18,
  resources: 14,
};

function headTable(kit: Kit, model: CaseSummaryModel): Table {
  const { wording, geometry } = kit;
  const pair = (label: string, value: string): Cell[] => [{ content: label, kind: 'label' }, { content: value }];
  const createdOn = model.blank ? '' : `${wording.date(model.createdOn)}\n${wording.edition(model.edition)}`;
  return gridTable(
    [
      [...pair('ケース番号', model.caseCode), ...pair('作成日・版', createdOn)],
      [...pair('提供機関', model.agency), ...pair('区分', model.category || (model.blank ? SHEET_CHOICES.区分 : ''))],
      [...pair('会議', model.conferenceName), ...pair('同意の状況', model.consent || (model.blank ? SHEET_CHOICES.同意の状況 : ''))],
    ],
    shareWidth(geometry.textWidth, [25, 52, 25, 53]),
  );
}

function memberTable(kit: Kit, model: CaseSummaryModel): Table {
  const empty = { name: '', relationship: '', age: '', living: '', situation: '' };
  const rows = model.blank ? Array.from({ length: blankMemberRows }, () => empty) : model.members;
  return listTable(
    [
      { head: '呼称', weight: 22, of: (member) => member.name },
      { head: '続柄', weight: 20, kind: 'centre', of: (member) => member.relationship },
      { head: '年代', fits: kit.wording.digits('10歳代後半'), kind: 'centre', of: (member) => kit.wording.digits(member.age) },
      { head: '同居・別居', fits: '', kind: 'centre', of: (member) => member.living },
      { head: '状況', weight: 64, of: (member) => member.situation },
    ],
    rows,
    kit.geometry.textWidth,
    { empty: '世帯員は登録されていません。' },
  );
}

/** The label alone on the first line of the left cell: that is how a filled sheet is read back. */
function sectionTable(kit: Kit, model: CaseSummaryModel, picture: Picture | Illustrator | null): Table {
  const widthPx = Math.floor((kit.geometry.textWidth * (1 - labelShare) - cellPadding) / twipsPerPx);
  const drawing: Cell[] = [{ content: 'ジェノグラム', kind: 'label' }, { content: picture ? [pictureParagraph(picture, { widthPx, heightPx: tallestPicturePx })] : '' }];
  const shown = picture !== null || model.blank;
  const rows = caseSections.map(({ key, label, hint }): Cell[] => {
    const labelled: Paragraph[] = [paragraph(styles.tableLabel, label), ...(hint && model.blank ? [paragraph(styles.tableSmall, hint)] : [])];
    return [{ content: labelled, kind: 'label' }, { content: model.texts[key] ?? '', kind: 'top' }];
  });
  const heights = caseSections.map(({ key }) => (model.blank ? mm(blankHeights[key]) : 0));
  return gridTable(shown ? [drawing, ...rows] : rows, shareWidth(kit.geometry.textWidth, [labelShare, 1 - labelShare]), {
    minHeights: shown ? [model.blank ? mm(50) : 0, ...heights] : heights,
  });
}

const usesMarks = ({ texts }: CaseSummaryModel): boolean => Object.values(texts).some((text) => Object.values(marks).some((mark) => text.includes(mark)));

/**
 * F08 事例概要シート, filled or blank to fill in; names, addresses, birth dates and telephone numbers have no place on it.
 * Source: field.md §2 F08 (事例の概要書, 宮田村・浅口市の要対協要領), symbols §5.1.
 */
export async function renderCaseSummary(model: CaseSummaryModel, style: DocumentStyle, picture: Picture | Illustrator | null = null): Promise<Uint8Array> {
  const kit = createKit(style);
  const { wording } = kit;
  const notes = model.blank
    ? [
        '※ 氏名・住所・生年月日・電話番号は書かないでください。人は「Aさん」「長男B」、年齢は「80歳代」、時期は「Ｘ年Ｙ月」のように書きます。',
        `※ 文の頭に、事実は${marks.fact}、本人の話は${marks.told}、推測は${marks.view}、未確認のことは${marks.unconfirmed}を付けてください。左の欄の見出しは変えないでください。`,
      ]
    : usesMarks(model)
      ? [`※ ${marks.fact}事実${wording.gap}${marks.told}本人の話${wording.gap}${marks.view}推測（見立て）${wording.gap}${marks.unconfirmed}未確認`]
      : [];
  const footer = [model.blank ? '' : `ケース番号${wording.gap}${model.caseCode}`, '事例概要シート', model.blank ? '（記入用）' : wording.edition(model.edition)].filter(Boolean).join(wording.gap);
  return packDocument({
    properties: { title: model.blank ? '事例概要シート（記入用）' : `事例概要シート ${model.caseCode}`, office: model.office, day: model.createdOn },
    style,
    geometry: kit.geometry,
    handling: model.handling,
    footer,
    children: [
      paragraph(styles.title, '事例概要シート'),
      ...notes.map((note) => paragraph(styles.note, wording.digits(note))),
      ...(notes.length > 0 ? [tableGap()] : []),
      headTable(kit, model),
      tableGap(),
      memberTable(kit, model),
      tableGap(),
      sectionTable(kit, model, picture),
    ],
  });
}
