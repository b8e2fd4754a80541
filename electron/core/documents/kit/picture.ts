import { ImageRun, Paragraph } from 'docx';
import { cleanText } from './cleanText.ts';
import { styles } from './styleSheet.ts';

/** A drawing for a sheet; an SVG brings its PNG along for programs that cannot draw it. */
export type Picture = {
  bytes: Uint8Array;
  /** The same drawing as SVG, sharp at any size. */
  svg?: Uint8Array;
  widthPx: number;
  heightPx: number;
  /** What it shows, for those who cannot see it. */
  description: string;
};

/** Room for a drawing on its sheet. */
export type Room = { widthPx: number; heightPx: number };

/** Draws itself into the room it is given: shapes of Word instead of a picture. */
export type Illustrator = (room: Room) => Paragraph;

const pngSignature = [0x89, 0x50, 0x4e, 0x47];

/** True for the only kind of picture that every Word shows. */
export const isPng = (bytes: Uint8Array): boolean => pngSignature.every((byte, index) => bytes[index] === byte);

/** A picture in a paragraph of its own (one to a document), made smaller where it would leave the page, never larger. */
export function pictureParagraph(picture: Picture | Illustrator, room: Room): Paragraph {
  if (typeof picture === 'function') return picture(room);
  if (!isPng(picture.bytes)) throw new TypeError('not a PNG');
  const scale = Math.min(1, room.widthPx / picture.widthPx, room.heightPx / picture.heightPx);
  const transformation = { width: Math.round(picture.widthPx * scale), height: Math.round(picture.heightPx * scale) };
  // A number of its own, because docx counts pictures through all documents of a run.
  const altText = { id: '1', name: 'ジェノグラム', description: cleanText(picture.description) };
  const image = picture.svg
    ? new ImageRun({ type: 'svg', data: picture.svg, fallback: { type: 'png', data: picture.bytes }, transformation, altText })
    : new ImageRun({ type: 'png', data: picture.bytes, transformation, altText });
  return new Paragraph({ style: styles.tableCentre, children: [image] });
}
