import { refuse } from './problems.ts';

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const looked = 4_000_000;

/** Says what a file is that is no ZIP archive, because "damaged" would send its owner on a wrong search. */
export function refuseByKind(file: Buffer): never {
  if (file.subarray(0, 8).equals(compoundFile)) refuseCompound(file.subarray(0, looked));
  const start = file.subarray(0, 512).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (file.length === 0) refuse('not-docx', '中身が空です');
  if (start.startsWith('{\\rtf')) refuse('not-docx', 'リッチテキスト');
  if (start.startsWith('%PDF')) refuse('not-docx', 'PDF');
  if (/^<(\?xml|!doctype|html)/i.test(start)) refuse('not-docx', 'ウェブページまたは XML');
  refuse('not-docx');
}

function refuseCompound(file: Buffer): never {
  const holds = (name: string): boolean => file.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) refuse('encrypted');
  if (holds('WordDocument')) refuse('old-format');
  if (holds('Workbook')) refuse('not-docx', '古い形式の Excel');
  if (holds('PowerPoint Document')) refuse('not-docx', '古い形式の PowerPoint');
  refuse('not-docx', '一太郎など、ほかのソフトの文書');
}
