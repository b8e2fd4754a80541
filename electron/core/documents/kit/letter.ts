import { Paragraph, type Table, TextRun } from 'docx';
import type { Addressee, Letterhead } from '../../../../shared/domain/documents/letter.ts';
import { spreadLabel, textWidth } from '../../../../shared/text/width.ts';
import { cleanText, textLines } from './cleanText.ts';
import type { Kit } from './form.ts';
import { packDocument } from './pack.ts';
import { emptyLine, paragraph, paragraphs } from './paragraphs.ts';
import { styles } from './styleSheet.ts';

/** One numbered line of the 記: a label of at most four characters, spread to four, and what it says; `listed` lines begin with a mark of their own. */
export type LetterItem = { label: string; lines: string[]; listed?: boolean };

/** A letter the office sends out, laid out by 赤磐市文書作成要領4条 and 栃木県実施要領 (field.md F01). */
export type Letter = {
  letterhead: Letterhead;
  addressee: Addressee;
  /** With its kind at the end: （通知）, （依頼）. */
  subject: string;
  body: string[];
  items: LetterItem[];
};

/** Number and date begin and end on the same characters: the shorter is spread to the width of the longer (均等割り付け). */
function numberAndDate(kit: Kit, head: Letterhead): Paragraph[] {
  const lines = [head.documentNumber && kit.wording.digits(head.documentNumber), kit.wording.formalDate(head.issuedOn)].filter(Boolean).map(cleanText);
  const widest = Math.max(...lines.map(textWidth));
  return lines.map((line) => {
    const characters = [...line];
    const last = characters.pop() ?? '';
    // Spread by letter spacing, not by Word's fit-text, which other programs ignore.
    const spacing = Math.floor(((widest - textWidth(line)) * kit.style.fontSize * 20) / Math.max(1, characters.length));
    const spread = new TextRun({ text: characters.join(''), ...(spacing > 0 && { characterSpacing: spacing }) });
    return new Paragraph({ style: styles.letterNumber, children: [spread, new TextRun(last)] });
  });
}

/** The agency, and below it, one character further in, its head with the honorific. */
export function addresseeLines(kit: Kit, to: Addressee): Paragraph[] {
  const { honorific, gap } = kit.wording;
  if (!to.headTitle && !to.name) return [paragraph(styles.addressee, `${to.agency}の長${gap}${honorific}`)];
  const person = [to.headTitle, to.name, honorific].filter(Boolean).join(gap);
  return to.agency ? [paragraph(styles.addressee, to.agency), paragraph(styles.addresseeNext, person)] : [paragraph(styles.addressee, person)];
}

function itemParagraphs(kit: Kit, items: LetterItem[]): Paragraph[] {
  const shown = items.map((item) => ({ ...item, lines: item.lines.flatMap(textLines).filter(Boolean) })).filter(({ lines }) => lines.length > 0);
  return shown.flatMap(({ label, lines, listed }, index) => {
    const [first = '', ...others] = lines;
    const [firstStyle, nextStyle] = listed ? [styles.letterEntry, styles.letterEntryNext] : [styles.letterItem, styles.letterItemNext];
    return [paragraph(firstStyle, `${kit.mark(0, index + 1)}${spreadLabel(label, 4)}\t${first}`), ...others.map((line) => paragraph(nextStyle, line))];
  });
}

function contactLines(kit: Kit, contact: Letterhead['contact']): Paragraph[] {
  const { gap, phone } = kit.wording;
  const reach = [contact.person, contact.phone && `電話${gap}${phone(contact.phone)}`].filter(Boolean).join(gap);
  const lines = [contact.office, reach, contact.other].filter(Boolean);
  return [paragraph(styles.letterContact, `（担当）${lines.join('\n')}`)];
}

/** Number, date, addressee, sender, subject, body, 記, 以上, and whom to ask. */
export function letterParagraphs(kit: Kit, letter: Letter): (Paragraph | Table)[] {
  const { gap } = kit.wording;
  const { letterhead: head } = letter;
  return [
    ...numberAndDate(kit, head),
    emptyLine(),
    ...addresseeLines(kit, letter.addressee),
    emptyLine(),
    paragraph(styles.sender, [head.senderTitle, head.senderName].filter(Boolean).join(gap)),
    emptyLine(),
    paragraph(styles.subject, letter.subject),
    emptyLine(),
    ...letter.body.filter(Boolean).flatMap((text) => paragraphs(styles.letterBody, text)),
    paragraph(styles.noteHeading, '記'),
    ...itemParagraphs(kit, letter.items),
    ...(kit.style.closingWord ? [paragraph(styles.closing, '以上')] : []),
    ...contactLines(kit, head.contact),
  ];
}

/** A letter bears no frame and no footer. */
export function packLetter(kit: Kit, letter: Letter): Promise<Uint8Array> {
  return packDocument({
    properties: { title: letter.subject, office: letter.letterhead.office, day: letter.letterhead.issuedOn },
    style: kit.style,
    geometry: kit.geometry,
    children: letterParagraphs(kit, letter),
  });
}
