import { decodeXml, openPackage } from './reading/openPackage.ts';
import { readParagraphs, type Wanted } from './reading/readParagraphs.ts';
import { attributesOf, walkXml } from './reading/walkXml.ts';

/** A text found in a file and, in the office's words, where. */
export type DocxText = { place: string; text: string };

const storyNames: [RegExp, string][] = [
  [/^word\/document\.xml$/, '本文'],
  [/^word\/header\d*\.xml$/, 'ヘッダー'],
  [/^word\/footer\d*\.xml$/, 'フッター'],
  [/^word\/comments.*\.xml$/, 'コメント'],
  [/^word\/footnotes\.xml$/, '脚注'],
  [/^word\/endnotes\.xml$/, '文末脚注'],
];
/** Parts beside the stories: what they are called where a hit is told. */
const otherNames: [RegExp, string][] = [
  [/^docProps\//, 'プロパティ'],
  [/^word\/media\//, '図'],
  [/^xl\/(?:sharedStrings|worksheets\/)/, '表のセル'],
  [/^xl\//, '表のブック'],
];
const ownName = (path: string): string | undefined => storyNames.find(([pattern]) => pattern.test(path))?.[1];

// Attributes that a person fills, though Word hides them; others count once they hold anything but ASCII.
const telling = new Set(['descr', 'title', 'w:author', 'w:initials', 'w:tooltip', 'o:title', 'alt', 'w15:userId', 'w15:author']);
const beyondAscii = /[^\p{ASCII}]/u;

function placeOf(story: string, paragraph: ReturnType<typeof readParagraphs>[number]): string {
  if (paragraph.inTextBox) return `${story}のテキストボックス`;
  return paragraph.cell ? `${story}の表` : story;
}

/** Text nodes and telling attributes of a part that is no story: properties, settings, custom XML, relations, drawings. */
function looseTexts(xml: string, place: string): DocxText[] {
  const found: DocxText[] = [];
  walkXml(xml, { text: (text) => void (text.trim() && found.push({ place, text })) });
  return [...found, ...attributeTexts(xml, place)];
}

function attributeTexts(xml: string, place: string): DocxText[] {
  const found: DocxText[] = [];
  walkXml(xml, {
    open(_, attributes) {
      if (!attributes) return;
      for (const [name, value] of attributesOf(attributes)) {
        const outside = name === 'Target' && attributes.includes('TargetMode="External"');
        if (value && (outside || telling.has(name) || beyondAscii.test(value))) found.push({ place: `${place}の属性`, text: value });
      }
    },
  });
  return unique(found);
}

const unique = (texts: DocxText[]): DocxText[] => [...new Map(texts.map((one) => [one.text, one])).values()];

/** Every text a .docx holds, seen or unseen: body, tables, headers, footers, text boxes, comments, notes, properties, pictures' descriptions. */
export async function readDocxTexts(bytes: Uint8Array, wanted: Wanted = 'all'): Promise<DocxText[]> {
  const found: DocxText[] = [];
  for (const [path, data] of openPackage(bytes)) {
    if (beyondAscii.test(path)) found.push({ place: '部品の名前', text: path });
    if (!/\.(xml|rels|svg|vml)$/i.test(path)) continue;
    const xml = decodeXml(data);
    const story = ownName(path);
    if (story) {
      for (const paragraph of readParagraphs(xml, wanted)) if (paragraph.text) found.push({ place: placeOf(story, paragraph), text: paragraph.text });
      found.push(...attributeTexts(xml, story));
    } else {
      found.push(...looseTexts(xml, otherNames.find(([pattern]) => pattern.test(path))?.[1] ?? path));
    }
  }
  return found;
}

/** Whether words stand in the body that were deleted while changes were tracked, or struck through. */
export function hasDeletedWords(bytes: Uint8Array): boolean {
  const body = openPackage(bytes).get('word/document.xml');
  const length = (wanted: Wanted) => (body ? readParagraphs(decodeXml(body).replaceAll(/<w:instrText.*?<\/w:instrText>/gsu, ''), wanted).reduce((sum, { text }) => sum + text.trim().length, 0) : 0);
  return length('shown') < length('all');
}
