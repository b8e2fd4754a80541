import { deflateRawSync } from 'node:zlib';
import { crc32 } from 'node:zlib';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = [
  `xmlns:w="${word}"`, `xmlns:r="${office}"`, 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"', 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"', 'xmlns:v="urn:schemas-microsoft-com:vml"', 'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"', 'mc:Ignorable="w14"',
].join(' ');

/** What a packed file is, before it is packed; a field left out is what an honest archive would say. */
export type RawEntry = { name: string; bytes: Buffer; method?: number; size?: number; crc?: number; flags?: number; localName?: string; offset?: number; packed?: Buffer };

/** Packs entries exactly as told, lies included. */
export function rawZip(entries: readonly RawEntry[], change: { count?: number; comment?: Buffer } = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(entry.bytes) : entry.bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(entry.crc ?? crc32(entry.bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? entry.bytes.length, 18);
    const [name, localName] = [Buffer.from(entry.name), Buffer.from(entry.localName ?? entry.name)];
    common.writeUInt16LE(localName.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, localName, packed]);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(entry.offset ?? at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, name]));
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(change.count ?? entries.length, 4);
  end.writeUInt16LE(change.count ?? entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  end.writeUInt16LE(change.comment?.length ?? 0, 16);
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end, change.comment ?? Buffer.alloc(0)]);
}

/** Parts beside the text of a document; names without a folder stand in word/. */
export type Extras = {
  header?: string;
  footnote?: string;
  settings?: string;
  /** Relationships of the text: [type's last word, target, external]. */
  relationships?: [kind: string, target: string, external?: boolean][];
  parts?: Record<string, string | Buffer>;
  types?: Record<string, string>;
  mainType?: string;
  /** Changes the finished list of entries. */
  entries?: (entries: RawEntry[]) => RawEntry[];
};

/** The parts of a small sound document around some body XML. */
export function docxEntries(body: string, extras: Extras = {}): RawEntry[] {
  const own: [string, string, boolean?][] = [];
  const types: Record<string, string> = { '/word/document.xml': extras.mainType ?? `${wordType}.document.main+xml`, ...extras.types };
  const parts: Record<string, string | Buffer> = {};
  const root = (name: string, inside: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${inside}</w:${name}>`;
  const add = (kind: string, file: string, content: string): void => {
    own.push([kind, file]);
    types[`/word/${file}`] = `${wordType}.${kind}+xml`;
    parts[`word/${file}`] = content;
  };
  const section = extras.header === undefined ? '' : '<w:headerReference w:type="default" r:id="rId1"/>';
  if (extras.header !== undefined) add('header', 'header1.xml', root('hdr', extras.header));
  if (extras.footnote !== undefined) add('footnotes', 'footnotes.xml', root('footnotes', `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="1">${extras.footnote}</w:footnote>`));
  if (extras.settings !== undefined) add('settings', 'settings.xml', root('settings', extras.settings));
  for (const one of extras.relationships ?? []) own.push(one);
  const list = own.map(([kind, target, external], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`);
  const relationships = (items: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  const overrides = Object.entries(types).map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const files: Record<string, string | Buffer> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': root('document', `<w:body>${body}<w:sectPr>${section}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`),
    'word/_rels/document.xml.rels': relationships(list.join('')),
    ...parts,
    ...extras.parts,
  };
  const entries = Object.entries(files).map(([name, content]): RawEntry => ({ name, bytes: Buffer.from(content) }));
  return extras.entries?.(entries) ?? entries;
}

/** A small document, sound but for what the caller made strange. */
export function strangeDocx(body: string, extras: Extras = {}): Buffer {
  return rawZip(docxEntries(body, extras));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run; `properties` is the inside of w:rPr. */
export const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** A paragraph of plain text, or of ready XML where it begins with an element. */
export const para = (text: string): string => `<w:p>${text.startsWith('<') ? text : run(text)}</w:p>`;
/** A table cell; `merge` is the inside of w:tcPr. */
export const cell = (text: string, merge = ''): string => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${merge}</w:tcPr>${text.startsWith('<w:p') || text.startsWith('<w:tbl') ? text : para(text)}</w:tc>`;
/** A row of cells. */
export const row = (...cells: string[]): string => `<w:tr>${cells.map((one) => (one.startsWith('<w:tc') ? one : cell(one))).join('')}</w:tr>`;
/** A table of rows. */
export const table = (...rows: string[]): string => `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
/** A paragraph with a text box, written twice as Word does (for itself and for older programs). */
export const textBox = (inside: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3000000" cy="900000"/><wp:docPr id="1" name="枠"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="枠1" style="width:200pt;height:60pt"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
/** A content control around blocks. */
export const control = (inside: string): string => `<w:sdt><w:sdtPr><w:alias w:val="入力欄"/><w:id w:val="42"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
