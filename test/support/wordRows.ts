import { unzipSync } from 'fflate';

const words = (xml: string): string =>
  xml.replaceAll(/<w:br\/>|<\/w:p>/gu, '\n').replaceAll(/<[^>]+>/gu, '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();

/** The table rows of a Word file as texts of their cells, read by another reader than the product's own. */
export function wordRows(bytes: Uint8Array): string[][] {
  const body = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return [...body.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => words(cell)));
}

/** The whole body as text. */
export function wordText(bytes: Uint8Array): string {
  return words(new TextDecoder().decode(unzipSync(bytes)['word/document.xml']));
}
