import { cleanText } from './cleanText.ts';

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longest = 100;

/** A name that Windows, a shared folder and a zip all take: 令和8年度第5回支援会議_会議録_v1.docx. */
export function safeFileName(parts: string[], extension: string): string {
  const name = parts
    .map((part) => cleanText(part).normalize('NFC').replace(/[\\/:*?"<>|\s]+/g, ' ').trim().replace(/ /g, '').replace(/^[.]+|[. ]+$/g, ''))
    .filter(Boolean)
    .join('_');
  const short = [...name].slice(0, longest).join('');
  return `${reserved.test(short) ? `_${short}` : short || '文書'}.${extension}`;
}
