import { AppError } from '../../../../shared/errors/appError.ts';
import { LONGEST_TEXT, tooLong } from '../../../../shared/domain/anonymisation/schema.ts';
import { isWholeSheet, readCaseSummarySheet, sheetsIn } from '../../documents/readCaseSummarySheet.ts';
import { type DocxText, hasDeletedWords, readDocxTexts } from '../../documents/readText.ts';
import type { OpenedFile } from '../../ports.ts';
import { openZip, type SafeZip } from '../../templates/safeZip.ts';
import { unwrapLines } from './unwrapLines.ts';

/** A note as it goes onto the workbench. */
export interface ReadNote {
  readonly text: string;
  readonly source: string;
  readonly notices: readonly string[];
}

const refuse = (why: string) => new AppError('import.unreadable', `${why}何も取り込んでいません。`);
const NOT_TEXT = 'Word（.docx）かテキスト（.txt）で保存し直すか、文章を貼り付けてください。';

/** Takes pasted words as they are, but for characters that no note means and line ends of a page: nothing is cut off. */
export function readPasted(pasted: string, source = '貼り付けた文章'): ReadNote {
  const read = readWords(pasted, source);
  const { text, joined } = unwrapLines(read.text);
  return joined === 0 ? read : { ...read, text, notices: [...read.notices, `文の途中の改行を${joined}か所つなぎました（PDF などの折り返し）。`] };
}

function readWords(pasted: string, source: string): ReadNote {
  const notices: string[] = [];
  const whole = pasted.toWellFormed();
  if (whole !== pasted) notices.push('こわれた文字（片方だけのサロゲート）がありました。「\uFFFD」と表示しています。');
  const lines = whole.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n');
  const text = lines.replace(/[^\P{Cc}\n\t]|[\u200B\u2060\uFEFF]/gu, '');
  if (text.length < lines.length) notices.push(`見えない制御文字を${lines.length - text.length}個取り除きました。`);
  if (text.trim() === '') throw new AppError('input.invalid', '文章がありません。', { fields: { text: '文章を貼り付けてください' } });
  if (text.length > LONGEST_TEXT) throw new AppError('input.invalid', `${tooLong(text.length)}貼り付けた文章はそのまま残っています。`);
  return { text, source, notices };
}

/** Reads a file by what is in it, whatever its name says. */
export async function readNoteFile({ name, bytes }: OpenedFile): Promise<ReadNote> {
  const begins = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw refuse('ファイルが空です。');
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw refuse(`パスワードの付いた Word か、古い形式（.doc）のファイルです。Word で開き、パスワードを外して .docx で保存し直してください。`);
  if (begins(0x25, 0x50, 0x44, 0x46)) throw refuse('PDF のファイルです。PDF の文章を選んでコピーし、貼り付けてください。');
  if (begins(0x50, 0x4b)) return readWord(bytes);
  if (/\.docx$/iu.test(name)) throw refuse(`こわれているか、Word ではないファイルです。${NOT_TEXT}`);
  return readPasted(decode(bytes), 'テキストのファイル');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  let strange = 0;
  for (const byte of bytes) if (byte === 0 || (byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte))) strange += 1;
  if (bytes.includes(0) || strange > bytes.length / 100) throw refuse(`文章ではないファイルです。${NOT_TEXT}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('shift_jis').decode(bytes);
    const unread = [...text].filter((character) => character === '\uFFFD').length;
    if (unread > text.length / 20) throw refuse(`文字の形式が分からないファイルです。${NOT_TEXT}`);
    return text;
  }
}

/** What the form itself says at the edges of its pages. */
const PRINTED = /取扱注意|事例概要シート/u;
const STORIES = /^(?:本文|ヘッダー|フッター|コメント|脚注|文末脚注)/u;

async function readWord(bytes: Uint8Array): Promise<ReadNote> {
  const zip = open(bytes);
  if (!zip.has('word/document.xml')) throw refuse(`Word の文書ではないファイル（Excel など）です。${NOT_TEXT}`);
  const notices = zip.names.some((part) => /vbaProject/iu.test(part)) ? ['マクロを含むファイルです。マクロは動かさず、文章だけを読みました。'] : [];
  try {
    const texts = (await readDocxTexts(bytes, 'shown')).filter(({ place }) => STORIES.test(place) && !place.endsWith('の属性'));
    if (hasDeletedWords(bytes)) notices.push('変更履歴や取消線で消した文は、読み込んでいません。');
    const sections = readCaseSummarySheet(bytes);
    const sheet = sections.filter(({ text }) => text !== '');
    const isSheet = isWholeSheet(sections);
    if (isSheet || sheet.length >= 3) {
      const beside = storiesBeside(texts.filter(({ text }) => !PRINTED.test(text)));
      if (isSheet && beside.length === 0 && sheet.every(({ section }) => section === '会議')) throw refuse('事例概要シートに、まだ何も書かれていません。記入されたファイルか、確かめてください。');
      if (sheetsIn(sections) > 1) notices.push(`事例概要シートが${sheetsIn(sections)}枚入っています。別のケースなら、1枚ずつのファイルに分けて、読み込み直してください。`);
      const read = readWords([...sheet.map(({ section, text }) => `【${section}】\n${text}`), ...beside].join('\n'), '事例概要シート');
      return { ...read, notices: [...notices, ...read.notices] };
    }
    const body = texts.filter(({ place }, index) => place.startsWith('本文') && !(place.includes('テキストボックス') && texts.findIndex((other) => other.place === place && other.text === texts[index]?.text) < index));
    const inBody = new Set(body.map(({ text }) => text));
    const lines = [...body.map(({ text }) => text), ...storiesBeside(texts.filter(({ text }) => !inBody.has(text)))];
    const read = readWords(lines.join('\n'), 'Word のファイル');
    return { ...read, notices: [...notices, ...read.notices] };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw refuse(`Word の文書を読み取れませんでした。${NOT_TEXT}`);
  }
}

/** Headers, comments and notes, each under its name; a text box stands in the file twice, for new and for old Word. */
function storiesBeside(texts: readonly DocxText[]): string[] {
  const others = Map.groupBy(texts.filter(({ place }) => !place.startsWith('本文')), ({ place }) => place);
  return [...others].flatMap(([place, found]) => [`【${place}】`, ...new Set(found.map(({ text }) => text))]);
}

function open(bytes: Uint8Array): SafeZip {
  try {
    return openZip(bytes);
  } catch {
    throw refuse(`こわれているか、大きすぎるファイルです。${NOT_TEXT}`);
  }
}
