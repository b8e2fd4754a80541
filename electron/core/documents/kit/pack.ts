import { Document, Footer, Header, type ISectionOptions, Packer, PageNumber, PageOrientation, type Paragraph, Tab, type Table, TabStopType, TextRun, Paragraph as WordParagraph } from 'docx';
import type { Handling } from '../../../../shared/domain/documents/parts.ts';
import type { DocumentStyle } from '../../../../shared/domain/documents/style.ts';
import { applyDigits } from '../../../../shared/text/digits.ts';
import { emSpace } from '../../../../shared/text/width.ts';
import { cleanText } from './cleanText.ts';
import { documentGrid, type PageGeometry } from './measures.ts';
import { appProperties, coreProperties, type Properties, settings } from './packageParts.ts';
import { runs, tableGap } from './paragraphs.ts';
import { styles, styleSheet } from './styleSheet.ts';
import { stampZip } from './zipTime.ts';

/** One document, ready to be written. A letter has neither frame nor footer. */
export type Page = {
  properties: Properties;
  style: DocumentStyle;
  geometry: PageGeometry;
  handling?: Handling | undefined;
  /** Left half of the footer: meeting, day, edition. */
  footer?: string;
  children: (Paragraph | Table)[];
};

// A no-break space, because a blank at the end of a line would fall out of the frame.
const framePadding = '\u00a0';

/** 取扱注意 in its frame, paper number, copy number, and what becomes of it after the meeting (field.md §2.1, §4.4). */
function handlingHeader(handling: Handling, digits: DocumentStyle['digits']): Header {
  const beside = applyDigits([handling.materialNumber, handling.serialNumber && `No.${handling.serialNumber}`, handling.note].filter(Boolean).join(emSpace), digits);
  const frame = handling.label ? runs(`${framePadding}${handling.label}${framePadding}`, styles.frame) : [];
  return new Header({ children: [new WordParagraph({ style: styles.header, children: [...frame, ...runs(beside ? `${emSpace}${beside}` : '')] })] });
}

function pageFooter(left: string, textWidth: number): Footer {
  return new Footer({
    children: [
      new WordParagraph({
        style: styles.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [...runs(left), new TextRun({ children: [new Tab(), PageNumber.CURRENT, '／', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

function section(page: Page): ISectionOptions {
  const { geometry, style } = page;
  const grid = documentGrid(style);
  return {
    properties: {
      page: {
        size: { width: 11906, height: 16838, orientation: geometry.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: geometry.margin,
      },
      ...(grid && { grid }),
    },
    ...(page.handling && { headers: { default: handlingHeader(page.handling, style.digits) } }),
    ...(page.footer !== undefined && { footers: { default: pageFooter(page.footer, geometry.textWidth) } }),
    // Word wants a paragraph after a last table; a thin one of ours, or it adds a tall one.
    children: page.children.at(-1) instanceof WordParagraph ? page.children : [...page.children, tableGap()],
  };
}

/** Model-independent end of every form: the bytes of a .docx that names no person and no machine. */
export async function packDocument(page: Page): Promise<Uint8Array> {
  const file = new Document({ title: cleanText(page.properties.title), creator: page.properties.office, lastModifiedBy: page.properties.office, sections: [section(page)] });
  const bytes = await Packer.toArrayBuffer(file, undefined, [
    { path: 'word/styles.xml', data: styleSheet(page.style) },
    { path: 'word/settings.xml', data: settings },
    { path: 'docProps/core.xml', data: coreProperties(page.properties) },
    { path: 'docProps/app.xml', data: appProperties },
  ]);
  return stampZip(new Uint8Array(bytes), page.properties.day);
}
