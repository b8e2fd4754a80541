import type { DocumentStyle } from '../../../../shared/domain/documents/style.ts';
import { characterPitch, charactersPerLine, documentGrid, tablePoints } from './measures.ts';

/** Word's own ids are kept (Word shows them as 標準・表題・見出し 1); what it has no word for is named in Japanese. */
export const styles = {
  normal: 'Normal',
  title: 'Title',
  heading: ['Heading1', 'Heading2', 'Heading3', 'Heading4'],
  body: ['Body1', 'Body2', 'Body3', 'Body4'],
  item: ['Item1', 'Item2', 'Item3', 'Item4'],
  right: 'RightAligned',
  meetingLine: 'MeetingLine',
  lead: 'LeadLine',
  plainHeading: 'PlainHeading',
  letterNumber: 'LetterNumber',
  addressee: 'Addressee',
  addresseeNext: 'AddresseeNext',
  sender: 'Sender',
  subject: 'LetterSubject',
  letterBody: 'LetterBody',
  letterItem: 'LetterItem',
  letterItemNext: 'LetterItemNext',
  letterEntry: 'LetterEntry',
  letterEntryNext: 'LetterEntryNext',
  letterContact: 'LetterContact',
  noteHeading: 'NoteHeading',
  closing: 'Closing',
  tableText: 'TableText',
  tableCentre: 'TableCentre',
  tableHead: 'TableHead',
  tableLabel: 'TableLabel',
  tableName: 'TableName',
  tableLead: 'TableLead',
  tableGap: 'TableGap',
  tableSmall: 'TableSmall',
  tableSmallCentre: 'TableSmallCentre',
  tableSmallHead: 'TableSmallHead',
  tableSmallLabel: 'TableSmallLabel',
  tableSmallName: 'TableSmallName',
  note: 'Note',
  notice: 'Notice',
  header: 'Header',
  footer: 'Footer',
  tableGrid: 'TableGrid',
  frame: 'HandlingFrame',
  unsettled: 'Unsettled',
  plain: 'PlainRun',
} as const;

type ParagraphStyle = {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  paragraph?: string;
  run?: string;
  /** Shown in Word's gallery. */
  quick?: boolean;
};

function fontOf(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

function paragraphStyle(s: ParagraphStyle): string {
  const custom = builtIn.has(s.id) ? '' : ' w:customStyle="1"';
  const isDefault = s.id === styles.normal ? ' w:default="1"' : '';
  const basedOn = s.id === styles.normal ? '' : `<w:basedOn w:val="${s.basedOn ?? styles.normal}"/>`;
  const next = s.next ? `<w:next w:val="${s.next}"/>` : '';
  return `<w:style w:type="paragraph"${custom}${isDefault} w:styleId="${s.id}"><w:name w:val="${s.name}"/>${basedOn}${next}${
    s.quick === false ? '' : '<w:qFormat/>'
  }<w:pPr>${s.paragraph ?? ''}</w:pPr><w:rPr>${s.run ?? ''}</w:rPr></w:style>`;
}

const builtIn = new Set<string>([styles.normal, styles.title, ...styles.heading, styles.noteHeading, styles.closing, styles.header, styles.footer]);

/** 游 fonts are 1.7 times as high as their letters: where that leaves the grid, Word would give every line the room of two. */
const isTall = (font: string): boolean => font.startsWith('游');

const right = '<w:jc w:val="right"/>';
const centre = '<w:jc w:val="center"/>';

/** word/styles.xml: all looks stand here, so that whoever receives a file changes a style and not a hundred paragraphs (field.md §4.3). */
export function styleSheet(style: DocumentStyle): string {
  const pitch = characterPitch(style);
  const size = (points: number): string => `<w:sz w:val="${Math.round(points * 2)}"/><w:szCs w:val="${Math.round(points * 2)}"/>`;
  const headingFace = style.headingFont === '本文と同じ' ? style.font : style.headingFont;
  const headingFont = fontOf(headingFace);
  /** Indents by 字数, with twips for programs that do not count characters. */
  const indent = (left: number, first = 0, end = 0): string => {
    const twips = (characters: number): number => Math.round(Math.abs(characters) * pitch);
    const start = `w:leftChars="${left * 100}" w:left="${twips(left)}"`;
    const edge = end ? ` w:rightChars="${end * 100}" w:right="${twips(end)}"` : '';
    const line = first > 0 ? ` w:firstLineChars="${first * 100}" w:firstLine="${twips(first)}"` : first < 0 ? ` w:hangingChars="${-first * 100}" w:hanging="${twips(first)}"` : '';
    return `<w:ind ${start}${edge}${line}/>`;
  };
  // At least, never exactly: a taller sign moves the line instead of being cut.
  const leading = (points: number, before = 0, after = 0): string =>
    `<w:snapToGrid w:val="0"/><w:spacing w:before="${before}" w:after="${after}" w:line="${Math.round(points * 20)}" w:lineRule="atLeast"/>`;
  // A row that breaks leaves no single line on either side.
  const whole = '<w:widowControl/>';
  const linePitch = (documentGrid(style)?.linePitch ?? 0) / 20;
  const leavesGrid = (font: string): boolean => isTall(font) && style.fontSize * 1.7 > linePitch;
  const bodyLines = !style.grid ? leading(style.fontSize * 1.7) : leavesGrid(style.font) ? leading(linePitch) : '';
  const headingLines = leavesGrid(headingFace) && style.grid ? '<w:snapToGrid w:val="0"/>' : '';
  const offGrid = '<w:snapToGrid w:val="0"/>';
  /** Mark, blank, label of four and two blanks: where the text of a 記 begins. */
  const item = style.firstMark === '第１' ? 9 : 8;
  const { documentNumberFromRight, addresseeFromLeft, senderFromRight, subjectFromLeft } = style.positions;
  const box = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="4" w:color="auto"/>`;

  const paragraphs: ParagraphStyle[] = [
    { id: styles.normal, name: 'Normal', paragraph: `<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${bodyLines}` },
    { id: styles.title, name: 'Title', next: styles.normal, paragraph: `<w:keepNext/>${leading(24, 0, 160)}${centre}<w:outlineLvl w:val="0"/>`, run: `${headingFont}${offGrid}${size(style.fontSize + 4)}` },
    ...styles.heading.map((id, level) => ({
      id,
      name: `heading ${level + 1}`,
      next: styles.body[level] ?? styles.normal,
      paragraph: `<w:keepNext/>${headingLines}<w:spacing w:before="${level === 0 ? 80 : 0}" w:after="40"/>${indent(level + 1, -1)}<w:outlineLvl w:val="${level}"/>`,
      run: level < 2 ? headingFont : '',
    })),
    ...styles.body.map((id, level) => ({ id, name: `本文${level + 1}`, paragraph: indent(level + 1, 1) })),
    ...styles.item.map((id, level) => ({ id, name: `箇条${level + 1}`, paragraph: indent(level + 2, -1) })),
    { id: styles.right, name: '右寄せ', paragraph: right },
    { id: styles.meetingLine, name: '日時と場所', paragraph: indent(Math.round(charactersPerLine(style) / 2), -4) },
    { id: styles.lead, name: '議題の前書き', paragraph: `<w:keepNext/>${indent(1, 1)}` },
    { id: styles.plainHeading, name: '番号のない見出し', next: styles.body[0], paragraph: `<w:keepNext/>${headingLines}<w:spacing w:before="80" w:after="40"/>`, run: headingFont },
    { id: styles.letterNumber, name: '文書番号と日付', paragraph: `${indent(0, 0, documentNumberFromRight)}${right}` },
    { id: styles.addressee, name: '宛先', paragraph: indent(addresseeFromLeft) },
    { id: styles.addresseeNext, name: '宛先（２行目）', paragraph: indent(addresseeFromLeft + 1) },
    { id: styles.sender, name: '発信者', paragraph: `${indent(0, 0, senderFromRight)}${right}` },
    { id: styles.subject, name: '標題', paragraph: indent(subjectFromLeft, 0, 1) },
    { id: styles.letterBody, name: '本文', paragraph: indent(0, 1) },
    { id: styles.letterItem, name: '記の項目', paragraph: indent(item, -item) },
    { id: styles.letterItemNext, name: '記の項目（続き）', paragraph: indent(item) },
    { id: styles.letterEntry, name: '記の細目', paragraph: `<w:tabs><w:tab w:val="left" w:pos="${Math.round(item * pitch)}"/></w:tabs>${indent(item + 1, -item - 1)}` },
    { id: styles.letterEntryNext, name: '記の細目（続き）', paragraph: indent(item + 1, -1) },
    { id: styles.letterContact, name: '問合せ先', paragraph: `<w:keepLines/>${indent(Math.round(charactersPerLine(style) / 2), -4)}` },
    { id: styles.noteHeading, name: 'Note Heading', paragraph: `<w:keepNext/><w:spacing w:before="160" w:after="80"/>${centre}` },
    { id: styles.closing, name: 'Closing', paragraph: `<w:keepNext/>${indent(0, 0, 1)}${right}` },
    { id: styles.tableText, name: '表の文字', paragraph: `${whole}${leading(tablePoints.normal * 1.5)}`, run: `${offGrid}${size(tablePoints.normal)}` },
    { id: styles.tableCentre, name: '表の文字（中央）', basedOn: styles.tableText, paragraph: centre },
    { id: styles.tableHead, name: '表の見出し', basedOn: styles.tableText, paragraph: `<w:keepNext/>${centre}`, run: headingFont },
    { id: styles.tableLabel, name: '表の項目名', basedOn: styles.tableText, run: headingFont },
    { id: styles.tableName, name: '表の項目名（中央）', basedOn: styles.tableText, paragraph: centre, run: headingFont },
    { id: styles.tableLead, name: '表の前書き', basedOn: styles.tableText, paragraph: `<w:keepNext/>${leading(tablePoints.normal * 1.5, 0, 60)}` },
    { id: styles.tableGap, name: '表の間', quick: false, paragraph: leading(9), run: `${offGrid}${size(6)}` },
    { id: styles.tableSmall, name: '表の文字（小）', paragraph: `${whole}${leading(tablePoints.small * 1.5)}`, run: `${offGrid}${size(tablePoints.small)}` },
    { id: styles.tableSmallCentre, name: '表の文字（小・中央）', basedOn: styles.tableSmall, paragraph: centre },
    { id: styles.tableSmallHead, name: '表の見出し（小）', basedOn: styles.tableSmall, paragraph: `<w:keepNext/>${centre}`, run: headingFont },
    { id: styles.tableSmallLabel, name: '表の項目名（小）', basedOn: styles.tableSmall, run: headingFont },
    { id: styles.tableSmallName, name: '表の項目名（小・中央）', basedOn: styles.tableSmall, paragraph: centre, run: headingFont },
    { id: styles.note, name: '注記', paragraph: `${leading(14)}${indent(1, -1)}`, run: `${offGrid}${size(9.5)}` },
    {
      id: styles.notice,
      name: '守秘の注記',
      paragraph: `<w:pBdr>${box('top')}${box('left')}${box('bottom')}${box('right')}</w:pBdr>${leading(16, 160, 0)}<w:ind w:left="113" w:right="113"/>`,
      run: `${offGrid}${size(tablePoints.normal)}`,
    },
    { id: styles.header, name: 'header', quick: false, paragraph: `${leading(14)}${right}`, run: `${offGrid}${size(9.5)}` },
    {
      id: styles.footer,
      name: 'footer',
      quick: false,
      paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="808080"/></w:pBdr>${leading(13)}`,
      run: `${offGrid}${size(9)}`,
    },
  ];

  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${fontOf(style.font)}<w:kern w:val="2"/>${size(
    style.fontSize,
  )}<w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>${paragraphs
    .map(paragraphStyle)
    .join('')}<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style><w:style w:type="character" w:customStyle="1" w:styleId="${
    styles.frame
  }"><w:name w:val="取扱表示の枠"/><w:qFormat/><w:rPr>${headingFont}${size(11)}<w:bdr w:val="single" w:sz="8" w:space="0" w:color="auto"/></w:rPr></w:style><w:style w:type="character" w:customStyle="1" w:styleId="${
    styles.unsettled
  }"><w:name w:val="未確定"/><w:qFormat/><w:rPr>${headingFont}<w:shd w:val="clear" w:color="auto" w:fill="FFE8B8"/></w:rPr></w:style><w:style w:type="character" w:customStyle="1" w:styleId="${
    styles.plain
  }"><w:name w:val="見出しの中の本文"/><w:qFormat/><w:rPr>${fontOf(style.font)}</w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="${
    styles.tableGrid
  }"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('')}</w:tblBorders><w:tblCellMar><w:top w:w="34" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="34" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style></w:styles>`;
}
