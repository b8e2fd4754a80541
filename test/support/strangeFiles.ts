import { deflateRawSync, zstdCompressSync } from 'node:zlib';
import type { TemplateProblemCode } from '../../shared/domain/templates/templateReport.ts';
import { cell, control, docxEntries, para, rawZip, row, run, strangeDocx, table, textBox } from './strangeDocx.ts';
import type { RawEntry } from './strangeDocx.ts';

/** A file an office might send, and what the doctor must say of it: a code, or 'ok'. */
export type StrangeFile = { title: string; bytes: Buffer; expected: TemplateProblemCode | 'ok' };

const plain = para('《会議名》');
const sound = strangeDocx(plain);
const changed = (change: (entries: RawEntry[]) => RawEntry[]): Buffer => strangeDocx(plain, { entries: change });
const replaced = (part: string, bytes: Buffer | string): Buffer =>
  changed((entries) => entries.map((entry) => (entry.name === part ? { ...entry, bytes: Buffer.from(bytes) } : entry)));
const without = (part: string): Buffer => changed((entries) => entries.filter((entry) => entry.name !== part));
const added = (...more: RawEntry[]): Buffer => changed((entries) => [...entries, ...more]);
const text = docxEntries(plain).find((entry) => entry.name === 'word/document.xml')?.bytes.toString() ?? '';
const document = (change: (xml: string) => string): Buffer => replaced('word/document.xml', change(text));
const compound = (...names: string[]): Buffer => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), ...names.map((name) => Buffer.from(name, 'utf16le')), Buffer.alloc(512)]);
const zeros = (size: number): Buffer => deflateRawSync(Buffer.alloc(size));
const tracked = (name: string): Buffer => strangeDocx(para(`<w:${name} w:id="1" w:author="職員" w:date="2026-01-01T00:00:00Z">${run('《会議名》')}</w:${name}>`));
const field = (instruction: string): Buffer => strangeDocx(para(`<w:fldSimple w:instr="${instruction}">${run('表示')}</w:fldSimple>${run('《会議名》')}`));
const complexField = (...instruction: string[]): Buffer =>
  strangeDocx(para(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`));
const linked = (kind: string, target: string): Buffer => strangeDocx(plain, { relationships: [[kind, target, true]] });
const embedding = (kind: string, file: string): Buffer => strangeDocx(plain, { relationships: [[kind, file]], parts: { [`word/${file}`]: 'x' } });

const notWord: StrangeFile[] = [
  { title: '空のファイル', bytes: Buffer.alloc(0), expected: 'not-docx' },
  { title: '1バイト', bytes: Buffer.from('P'), expected: 'not-docx' },
  { title: '署名だけ', bytes: Buffer.from('PK\x03\x04'), expected: 'damaged' },
  { title: 'でたらめなバイト', bytes: Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)), expected: 'not-docx' },
  { title: 'テキスト', bytes: Buffer.from('会議録'), expected: 'not-docx' },
  { title: 'PDF', bytes: Buffer.from('%PDF-1.7\n'), expected: 'not-docx' },
  { title: 'RTF', bytes: Buffer.from('{\\rtf1 会議}'), expected: 'not-docx' },
  { title: 'HTML', bytes: Buffer.from('<html><body>会議</body></html>'), expected: 'not-docx' },
  { title: '1枚の XML にした Word 文書', bytes: Buffer.from('<?xml version="1.0"?><pkg:package/>'), expected: 'not-docx' },
  { title: 'パスワード付きの .docx', bytes: compound('EncryptionInfo', 'EncryptedPackage'), expected: 'encrypted' },
  { title: '古い .doc', bytes: compound('Root Entry', 'WordDocument'), expected: 'old-format' },
  { title: '古い .xls', bytes: compound('Root Entry', 'Workbook'), expected: 'not-docx' },
  { title: '一太郎', bytes: compound('Root Entry', 'DocumentText'), expected: 'not-docx' },
  { title: '中身のない圧縮ファイル', bytes: rawZip([]), expected: 'not-docx' },
  { title: 'ほかの圧縮ファイル', bytes: rawZip([{ name: 'a.txt', bytes: Buffer.from('a') }]), expected: 'not-docx' },
  { title: 'OpenDocument', bytes: rawZip([{ name: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.text'), method: 0 }]), expected: 'not-docx' },
  { title: 'Excel', bytes: strangeDocx(plain, { mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }), expected: 'not-docx' },
  { title: 'PowerPoint', bytes: strangeDocx(plain, { mainType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml' }), expected: 'not-docx' },
  { title: 'ひな形 .dotx', bytes: strangeDocx(plain, { mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' }), expected: 'not-docx' },
];

const archives: StrangeFile[] = [
  ...[10, 25, 50, 75, 99].map((percent): StrangeFile => ({ title: `${percent}% で切れた`, bytes: sound.subarray(0, Math.floor((sound.length * percent) / 100)), expected: 'damaged' })),
  { title: '後ろに余分なバイト', bytes: Buffer.concat([sound, Buffer.alloc(9)]), expected: 'damaged' },
  { title: '前に余分なバイト', bytes: Buffer.concat([Buffer.from('PK__'), sound]), expected: 'damaged' },
  { title: '注釈付きの書庫', bytes: rawZip(docxEntries(plain), { comment: Buffer.from('控え') }), expected: 'ok' },
  { title: '件数が違う', bytes: rawZip(docxEntries(plain), { count: 2 }), expected: 'damaged' },
  { title: '件数が多すぎる', bytes: added(...Array.from({ length: 1200 }, (_, index) => ({ name: `x/${index}`, bytes: Buffer.alloc(0) }))), expected: 'too-large' },
  { title: '正直な爆弾', bytes: replaced('word/document.xml', Buffer.alloc(40_000_000, 32)), expected: 'too-large' },
  { title: '大きさを偽る爆弾', bytes: changed((entries) => entries.map((entry) => (entry.name === 'word/document.xml' ? { ...entry, packed: zeros(900_000_000), size: 5000 } : entry))), expected: 'damaged' },
  { title: '小さく偽る爆弾が画像の所にある', bytes: strangeDocx(plain, { relationships: [['image', 'media/a.png']], entries: (entries) => [...entries, { name: 'word/media/a.png', bytes: Buffer.from('x'), packed: zeros(200_000_000), size: 1 }] }), expected: 'damaged' },
  { title: '重なり合う爆弾', bytes: changed((entries) => entries.map((entry) => ({ ...entry, offset: 0, localName: entry.name }))), expected: 'damaged' },
  { title: '多数の中くらいの爆弾', bytes: added(...Array.from({ length: 30 }, (_, index) => ({ name: `word/media/${index}.bin`, bytes: Buffer.alloc(0), packed: zeros(10_000_000), size: 10_000_000 }))), expected: 'too-large' },
  { title: '大きさを大きく偽る', bytes: changed((entries) => entries.map((entry) => ({ ...entry, size: entry.bytes.length + 5 }))), expected: 'damaged' },
  { title: '検査値が違う', bytes: changed((entries) => entries.map((entry) => ({ ...entry, crc: 1 }))), expected: 'damaged' },
  { title: '圧縮の中身が壊れている', bytes: changed((entries) => entries.map((entry) => ({ ...entry, packed: Buffer.from([1, 2, 3, 4]) }))), expected: 'damaged' },
  { title: '知らない圧縮法', bytes: changed((entries) => entries.map((entry) => ({ ...entry, method: 93, packed: zstdCompressSync(entry.bytes) }))), expected: 'damaged' },
  { title: '無圧縮', bytes: changed((entries) => entries.map((entry) => ({ ...entry, method: 0 }))), expected: 'ok' },
  { title: 'パスワード付きの書庫', bytes: changed((entries) => entries.map((entry) => ({ ...entry, flags: 0x801 }))), expected: 'encrypted' },
  { title: '親フォルダへ出る名前', bytes: added({ name: '../../evil.xml', bytes: Buffer.from('x') }), expected: 'damaged' },
  { title: '絶対パスの名前', bytes: added({ name: '/etc/passwd', bytes: Buffer.from('x') }), expected: 'damaged' },
  { title: 'ドライブ名の付いた名前', bytes: added({ name: 'C:\\x.xml', bytes: Buffer.from('x') }), expected: 'damaged' },
  { title: '同じ名前が二つ', bytes: added({ name: 'word/document.xml', bytes: Buffer.from(text) }), expected: 'damaged' },
  { title: '大文字小文字だけ違う名前が二つ', bytes: added({ name: 'Word/Document.xml', bytes: Buffer.from(text) }), expected: 'damaged' },
  { title: '名前が二か所で違う', bytes: changed((entries) => entries.map((entry) => ({ ...entry, localName: entry.name.replace('document', 'documenu') }))), expected: 'damaged' },
  { title: 'フォルダの項目がある', bytes: added({ name: 'word/', bytes: Buffer.alloc(0), method: 0 }), expected: 'ok' },
];

const billion = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const xml: StrangeFile[] = [
  { title: '種類の一覧がない', bytes: without('[Content_Types].xml'), expected: 'not-docx' },
  { title: '関係の一覧がない', bytes: without('_rels/.rels'), expected: 'damaged' },
  { title: '本文がない', bytes: without('word/document.xml'), expected: 'damaged' },
  { title: '本文が空', bytes: replaced('word/document.xml', ''), expected: 'damaged' },
  { title: '本文が XML でない', bytes: replaced('word/document.xml', '会議録'), expected: 'damaged' },
  { title: '閉じていない XML', bytes: document((xml) => xml.slice(0, -30)), expected: 'damaged' },
  { title: '食い違った XML', bytes: document((xml) => xml.replace('</w:r></w:p>', '</w:p></w:r>')), expected: 'damaged' },
  { title: '根が二つ', bytes: document((xml) => `${xml}<x/>`), expected: 'damaged' },
  { title: '実体の爆弾', bytes: document((xml) => xml.replace('?>', `?>${billion}`).replace('会議名', '&b;')), expected: 'damaged' },
  { title: '外の実体', bytes: document((xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>').replace('会議名', '&e;')), expected: 'damaged' },
  { title: '知らない実体', bytes: document((xml) => xml.replace('会議名', '&nbsp;')), expected: 'damaged' },
  { title: '文字参照で書いた印', bytes: document((xml) => xml.replace('《会議名》', '&#x300A;会議名&#12299;')), expected: 'ok' },
  { title: '書けない文字の参照', bytes: document((xml) => xml.replace('会議名', '&#1;')), expected: 'damaged' },
  { title: '制御文字が混じる', bytes: document((xml) => xml.replace('会議名', '会\u0001議名')), expected: 'damaged' },
  { title: 'UTF-8 でない', bytes: replaced('word/document.xml', Buffer.concat([Buffer.from(text.slice(0, -40)), Buffer.from([0x82, 0xa0, 0xff]), Buffer.from(text.slice(-40))])), expected: 'damaged' },
  { title: 'シフト JIS と名乗る', bytes: document((xml) => xml.replace('UTF-8', 'Shift_JIS')), expected: 'damaged' },
  { title: 'UTF-16', bytes: replaced('word/document.xml', Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')), expected: 'ok' },
  { title: 'UTF-8 の BOM 付き', bytes: document((xml) => `\ufeff${xml}`), expected: 'ok' },
  { title: '深すぎる入れ子', bytes: document((xml) => xml.replace('<w:body>', `<w:body>${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`)), expected: 'too-large' },
  { title: '要素が多すぎる', bytes: document((xml) => xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(600_000)}`)), expected: 'too-large' },
  { title: '属性が多すぎる', bytes: document((xml) => xml.replace('<w:body>', `<w:body ${Array.from({ length: 5000 }, (_, index) => `a${index}="1"`).join(' ')}>`)), expected: 'damaged' },
  { title: '10万字の属性', bytes: document((xml) => xml.replace('<w:body>', `<w:body x="${'あ'.repeat(100_000)}">`)), expected: 'ok' },
  { title: '500万字の属性', bytes: document((xml) => xml.replace('<w:body>', `<w:body x="${'あ'.repeat(5_000_000)}">`)), expected: 'damaged' },
  { title: '500万字の注釈', bytes: document((xml) => xml.replace('<w:body>', `<w:body><!--${'あ>'.repeat(2_500_000)}-->`)), expected: 'damaged' },
  { title: '長い要素名', bytes: document((xml) => xml.replace('<w:body>', `<w:body><w:${'a'.repeat(5_000_000)}/>`)), expected: 'damaged' },
  { title: '400万字の CDATA', bytes: document((xml) => xml.replace('会議名》', `会議名》<![CDATA[${']'.repeat(4_000_000)}]]>`)), expected: 'ok' },
  { title: '属性の多い要素が多数', bytes: document((xml) => xml.replace('<w:body>', `<w:body>${`<w:p ${Array.from({ length: 250 }, (_, index) => `a${index}="1"`).join(' ')}/>`.repeat(4_000)}`)), expected: 'too-large' },
  { title: '5 MB の本文', bytes: strangeDocx(para('あ'.repeat(5_000_000))), expected: 'ok' },
  { title: '開き括弧ばかり', bytes: strangeDocx(para('《'.repeat(200_000))), expected: 'half-mark' },
  { title: '印が多すぎる', bytes: strangeDocx(para('《会議名》'.repeat(30_000))), expected: 'too-large' },
  { title: '｛ばかり', bytes: strangeDocx(para(`${'{'.repeat(2_000_000)}《会議名》`)), expected: 'ok' },
  { title: '宣言のない接頭辞', bytes: document((xml) => xml.replace('<w:body>', '<w:body><zz:p/>')), expected: 'damaged' },
  { title: '無視してよい接頭辞が宣言されていない', bytes: document((xml) => xml.replace('mc:Ignorable="w14"', 'mc:Ignorable="w14 w99"')), expected: 'damaged' },
  { title: '数字で始まる接頭辞', bytes: document((xml) => xml.replace('xmlns:v=', 'xmlns:4=')), expected: 'damaged' },
  { title: '別の接頭辞を使う', bytes: document((xml) => xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')), expected: 'strict-format' },
  { title: '厳密な Open XML', bytes: document((xml) => xml.replace(/http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/, 'http://purl.oclc.org/ooxml/wordprocessingml/main')), expected: 'strict-format' },
  { title: '種類の書かれていない部品', bytes: strangeDocx(plain, { relationships: [['image', 'media/a.xyz']], parts: { 'word/media/a.xyz': 'x' } }), expected: 'damaged' },
  { title: '部品が足りない', bytes: strangeDocx(plain, { relationships: [['image', 'media/none.png']] }), expected: 'damaged' },
  { title: 'ループする関係', bytes: strangeDocx(plain, { relationships: [['header', 'document.xml']] }), expected: 'ok' },
  { title: '特別な名前の属性', bytes: document((xml) => xml.replace('<w:body>', '<w:body hasOwnProperty="1">')), expected: 'ok' },
];

const refused: StrangeFile[] = [
  { title: 'マクロの部品', bytes: added({ name: 'word/vbaProject.bin', bytes: Buffer.from('x') }), expected: 'macro' },
  { title: '.docm の名前を変えたもの', bytes: strangeDocx(plain, { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }), expected: 'macro' },
  { title: 'MACROBUTTON', bytes: field('MACROBUTTON Run 押す'), expected: 'macro' },
  { title: '外のひな形', bytes: linked('attachedTemplate', 'http://example.jp/a.dotm'), expected: 'external-link' },
  { title: '外の画像', bytes: linked('image', 'http://example.jp/a.png'), expected: 'external-link' },
  { title: '共有フォルダの画像', bytes: linked('image', 'file://server/share/a.png'), expected: 'external-link' },
  { title: 'ウェブへのリンク', bytes: linked('hyperlink', 'https://example.jp/'), expected: 'external-link' },
  { title: '題名入りのメールのリンク', bytes: linked('hyperlink', 'mailto:a@example.jp?subject=x'), expected: 'external-link' },
  { title: 'メールアドレスのリンク', bytes: linked('hyperlink', 'mailto:a@example.jp'), expected: 'ok' },
  { title: '外の OLE', bytes: linked('oleObject', 'file:///C:/a.xlsx'), expected: 'embedded-object' },
  ...['INCLUDEPICTURE &quot;http://x/a.png&quot;', 'INCLUDETEXT a.docx', 'LINK Excel.Sheet a.xlsx', 'DDEAUTO c:\\\\windows\\\\cmd.exe', 'DATABASE \\d x', ' HYPERLINK &quot;http://x&quot;'].map(
    (instruction): StrangeFile => ({ title: `フィールド ${instruction.trim().split(' ')[0]}`, bytes: field(instruction), expected: 'external-link' }),
  ),
  { title: '分割された DDE フィールド', bytes: complexField('DD', 'EAUTO ', 'cmd'), expected: 'external-link' },
  { title: '文書内のリンク', bytes: field(' HYPERLINK \\l &quot;しおり&quot;'), expected: 'ok' },
  { title: 'フィールドの中の印', bytes: complexField('QUOTE 《会議名》'), expected: 'mark-out-of-reach' },
  { title: 'OLE オブジェクト', bytes: embedding('oleObject', 'embeddings/oleObject1.bin'), expected: 'embedded-object' },
  { title: '埋め込みの Excel', bytes: embedding('package', 'embeddings/a.xlsx'), expected: 'embedded-object' },
  { title: 'ActiveX', bytes: embedding('control', 'activeX/activeX1.xml'), expected: 'embedded-object' },
  { title: 'altChunk', bytes: embedding('aFChunk', 'chunk.html'), expected: 'embedded-object' },
  { title: 'サブ文書', bytes: linked('subDocument', 'a.docx'), expected: 'embedded-object' },
  ...['ins', 'del', 'moveFrom', 'moveTo'].map((name): StrangeFile => ({ title: `変更履歴 ${name}`, bytes: tracked(name), expected: 'tracked-changes' })),
  { title: '書式の変更履歴', bytes: strangeDocx(para(run('《会議名》', '<w:rPrChange w:id="1" w:author="a"><w:rPr/></w:rPrChange>'))), expected: 'tracked-changes' },
  { title: 'ヘッダーの変更履歴', bytes: strangeDocx(plain, { header: para(`<w:ins w:id="1" w:author="a">${run('x')}</w:ins>`) }), expected: 'tracked-changes' },
];

const marks: StrangeFile[] = [
  { title: '印のない文書', bytes: strangeDocx(para('会議録')), expected: 'ok' },
  { title: '一文字ずつ分かれた印', bytes: strangeDocx(para([...'《会議名》'].map((letter) => run(letter, '<w:b/>')).join(''))), expected: 'ok' },
  { title: '校正の印で分かれた印', bytes: strangeDocx(para(`${run('《会')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="3" w:name="x"/>${run('議名》')}<w:bookmarkEnd w:id="3"/>`)), expected: 'ok' },
  { title: '右から左の指定', bytes: strangeDocx(para(run('《会議名》', '<w:rtl/>'))), expected: 'ok' },
  { title: '空白と半角の記号', bytes: strangeDocx(para('《 # 議題 》《議題名》《 / 議題　》')), expected: 'ok' },
  { title: 'テキストボックスの中', bytes: strangeDocx(textBox(para('《＃議題》《議題名》《／議題》'))), expected: 'ok' },
  { title: '入力欄の中', bytes: strangeDocx(control(para('《＃議題》《議題名》《／議題》'))), expected: 'ok' },
  { title: '脚注の中', bytes: strangeDocx(plain, { footnote: para('《会議名》') }), expected: 'ok' },
  { title: '改行をまたぐ印', bytes: strangeDocx(para(`${run('《会議')}<w:r><w:br/></w:r>${run('名》')}`)), expected: 'half-mark' },
  { title: '段落をまたぐ印', bytes: strangeDocx(para('《会議') + para('名》')), expected: 'half-mark' },
  { title: '開きだけ', bytes: strangeDocx(para('《会議名')), expected: 'half-mark' },
  { title: '閉じだけ', bytes: strangeDocx(para('会議名》')), expected: 'half-mark' },
  { title: '二重の印', bytes: strangeDocx(para('《《会議名》》')), expected: 'half-mark' },
  { title: '空の印', bytes: strangeDocx(para('《　》')), expected: 'empty-mark' },
  { title: '知らない項目', bytes: strangeDocx(para('《会議の名前》')), expected: 'unknown-field' },
  { title: '言語の名前と同じ項目', bytes: strangeDocx(para('《constructor》《__proto__》《toString》')), expected: 'unknown-field' },
  { title: '知らないくり返し', bytes: strangeDocx(para('《＃参加者》《氏名》《／参加者》')), expected: 'unknown-loop' },
  { title: 'くり返しの外の項目', bytes: strangeDocx(para('《発言内容》')), expected: 'field-outside-loop' },
  { title: '＃のないくり返し', bytes: strangeDocx(para('《出席者》')), expected: 'loop-without-sign' },
  { title: '項目をくり返しに使う', bytes: strangeDocx(para('《＃会議名》《／会議名》')), expected: 'not-a-loop' },
  { title: '自分の中の自分', bytes: strangeDocx(para('《＃役割》《＃役割》《内容》《／役割》《／役割》')), expected: 'loop-inside-itself' },
  { title: '閉じていないくり返し', bytes: strangeDocx(para('《＃議題》《議題名》')), expected: 'unclosed-loop' },
  { title: '始まりのないくり返し', bytes: strangeDocx(para('《議題番号》《／議題》')), expected: 'unopened-loop' },
  { title: '食い違うくり返し', bytes: strangeDocx(para('《＃ケース》《＃役割》《内容》《／ケース》《／役割》')), expected: 'crossed-loops' },
  { title: '一行に並ぶ二つのくり返し', bytes: strangeDocx(table(row('《＃出席者》', '《機関》《／出席者》', '《＃欠席者》', '《機関》《／欠席者》'))), expected: 'crossed-loops' },
  { title: '表の中から外へ', bytes: strangeDocx(table(row('《＃役割》', 'x')) + para('《／役割》')), expected: 'loop-across-table' },
  { title: '二つの表にまたがる', bytes: strangeDocx(table(row('《＃役割》', 'x')) + table(row('《／役割》', 'x'))), expected: 'loop-across-table' },
  { title: '図形の内と外', bytes: strangeDocx(textBox(para('《＃役割》')) + para('《／役割》')), expected: 'unclosed-loop' },
  { title: 'ヘッダーと本文にまたがる', bytes: strangeDocx(para('《／議題》'), { header: para('《＃議題》') }), expected: 'unclosed-loop' },
  ...['｛会議名｝', '{会議名}', '{{会議名}}', '〈会議名〉', '≪会議名≫', '«会議名»', '＜会議名＞', '｛＃議題｝', '〈#議題〉'].map((written): StrangeFile => ({ title: `${written} と書いた`, bytes: strangeDocx(para(`前${written}後`)), expected: 'other-brackets' })),
  { title: '項目でない括弧', bytes: strangeDocx(para('〈参考〉{x}［注］｛別紙｝<例>')), expected: 'ok' },
  { title: '数式の中の印', bytes: document((xml) => xml.replace('<w:body>', '<w:body><w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>《会議名》</m:t></m:r></m:oMath></w:p>')), expected: 'mark-out-of-reach' },
  { title: '段落の外の印', bytes: document((xml) => xml.replace('<w:body>', '<w:body><w:r><w:t>《会議名》</w:t></w:r>')), expected: 'mark-out-of-reach' },
  { title: '縦に結合した見出し', bytes: strangeDocx(table(row(cell('役割', '<w:vMerge w:val="restart"/>'), '《＃役割》《内容》', '《期限》《／役割》'))), expected: 'ok' },
];

/** Every strange file, group by group. */
export const strangeFiles: Record<string, StrangeFile[]> = { 'Word 文書でないもの': notWord, 書庫の異常: archives, 'XML の異常': xml, 受け取らないもの: refused, 印の書き方: marks };
