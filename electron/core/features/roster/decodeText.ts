import { AppError } from '../../../../shared/errors/appError.ts';

/** How the file was written; Excel of Japanese Windows writes 「CSV（コンマ区切り）」 as Shift_JIS (CP932). */
export type TextEncoding = 'Shift_JIS' | 'UTF-8';

const howToSave = 'Excel の「名前を付けて保存」で「CSV（コンマ区切り）」か「CSV UTF-8」を選んで保存し、そのファイルを選んでください。';

/** Signatures of files that clerks choose by mistake. */
const mistaken: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'Excel ブック（.xlsx）などのファイルです。' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: '古い形式の Excel・Word のファイルです。' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'PDF のファイルです。' },
  { bytes: [0xff, 0xfe], what: '「Unicode テキスト」形式のファイルです。' },
  { bytes: [0xfe, 0xff], what: '「Unicode テキスト」形式のファイルです。' },
];

/** Reads the bytes of a list as text, UTF-8 with or without BOM or CP932, and says what is wrong with anything else. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const mistake = mistaken.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (mistake) throw new AppError('import.unreadable', `${mistake.what}${howToSave}何も取り込んでいません。`);
  if (bytes.length === 0) throw new AppError('import.unreadable', 'ファイルが空です。何も取り込んでいません。');
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0b && byte !== 0x0c && byte !== 0x0d && byte !== 0x1a)) {
    throw new AppError('import.unreadable', `文字の一覧（CSV）ではないファイルです。${howToSave}何も取り込んでいません。`);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    // Characters that CP932 does not know become U+FFFD; their rows are refused one by one.
    return { text: new TextDecoder('shift_jis').decode(bytes), encoding: 'Shift_JIS' };
  }
}
