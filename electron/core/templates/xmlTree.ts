import sax from 'sax';
import type { Tag } from 'sax';

/** An element of a Word part, kept small because an untrusted file may hold very many. */
export type XmlElement = {
  kind: 'element';
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  parent: XmlElement | undefined;
};

/** Characters between tags. */
export type XmlText = { kind: 'text'; text: string };

/** Either of the two; comments and processing instructions are not kept. */
export type XmlNode = XmlElement | XmlText;

/** Thrown for anything that is not plain well-formed XML: Word would not open it either. */
export class XmlError extends Error {
  readonly fault: 'malformed' | 'tooLarge';
  constructor(fault: 'malformed' | 'tooLarge') {
    super(fault);
    this.fault = fault;
  }
}

/** Shared by the parts of one file, so that many middling parts weigh like one big one. */
export type XmlBudget = { elements: number; characters: number };

const DEEPEST = 200;
const MOST_ATTRIBUTES = 300;

/** A fresh allowance: some four times what a 60-page record needs; two attributes weigh as much as an element. */
export function xmlBudget(): XmlBudget {
  return { elements: 200_000, characters: 6_000_000 };
}

const CHUNK = 65_536;
// Letters of one attribute or comment: drawings of old programs reach some 100,000. Checked by sax once a chunk; longer
// runs of text come in several nodes.
sax.MAX_BUFFER_LENGTH = 250_000;

/** Reads one XML part. Document types are refused (Word does so too), which leaves no entities to expand. */
export function parseXml(bytes: Uint8Array, budget: XmlBudget): XmlElement {
  const source = decode(bytes);
  budget.characters -= source.length;
  if (budget.characters < 0) throw new XmlError('tooLarge');
  if (/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u.test(source)) throw new XmlError('malformed');
  const holder = newElement('#holder');
  const prefixes = new Set(['xml', 'xmlns']);
  let current = holder;
  let depth = 0;
  const fail = (): never => {
    throw new XmlError('malformed');
  };
  const addText = (text: string): void => {
    // Looking at a letter makes one string of the thousands of pieces that sax built it from.
    if (current !== holder && !Number.isNaN(text.charCodeAt(0))) current.children.push({ kind: 'text', text });
  };
  const parser = Object.assign(sax.parser(true, { position: true, strictEntities: true }), {
    onerror: fail,
    ondoctype: fail,
    ontext: addText,
    oncdata: addText,
    onopentag: ({ name, attributes }: Tag): void => {
      budget.elements -= 1 + Object.keys(attributes).length / 2;
      depth += 1;
      if (budget.elements < 0 || depth > DEEPEST) throw new XmlError('tooLarge');
      checkNames(name, attributes, prefixes);
      const element: XmlElement = { kind: 'element', name, attributes, children: [], parent: current };
      current.children.push(element);
      current = element;
    },
    onclosetag: (): void => {
      depth -= 1;
      current = current.parent ?? holder;
    },
  });
  try {
    for (let at = 0; at < source.length; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
    parser.close();
  } catch (error) {
    throw error instanceof XmlError ? error : new XmlError('malformed');
  }
  const [root, ...more] = holder.children.filter((node) => node.kind === 'element');
  if (root === undefined || more.length > 0) throw new XmlError('malformed');
  root.parent = undefined;
  return root;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = utf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  let source: string;
  try {
    source = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError('malformed');
  }
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})/.exec(source.slice(0, 300))?.[1]?.toLowerCase();
  if (declared !== undefined && !declared.startsWith(utf16 ? 'utf-16' : 'utf-8')) throw new XmlError('malformed');
  return source;
}

/** A prefix nobody declared makes Word call the file damaged. */
function checkNames(name: string, attributes: Record<string, string>, prefixes: Set<string>): void {
  const names = Object.keys(attributes);
  if (names.length > MOST_ATTRIBUTES) throw new XmlError('malformed');
  for (const attribute of names) {
    if (!attribute.startsWith('xmlns:')) continue;
    if (attributes[attribute] === '' || !/^[\p{L}_]/u.test(attribute.slice(6))) throw new XmlError('malformed');
    prefixes.add(attribute.slice(6));
  }
  const ignorable = attributes['mc:Ignorable']?.split(/\s+/).filter((prefix) => prefix !== '') ?? [];
  if (ignorable.some((prefix) => !prefixes.has(prefix))) throw new XmlError('malformed');
  for (const used of [name, ...names]) {
    const colon = used.indexOf(':');
    if (colon >= 0 && !prefixes.has(used.slice(0, colon))) throw new XmlError('malformed');
  }
}

/** A new element without a place in any tree yet. */
export function newElement(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  const element: XmlElement = { kind: 'element', name, attributes, children, parent: undefined };
  for (const child of children) if (child.kind === 'element') child.parent = element;
  return element;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };
const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (found) => escapes[found] ?? found);
const escapeAttribute = (text: string): string => text.replace(/[&<>"\n\r\t]/g, (found) => escapes[found] ?? found);

/** The part as Word reads it: UTF-8, one XML declaration. */
export function writeXml(root: XmlElement): Buffer {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  const write = (node: XmlNode): void => {
    if (node.kind === 'text') {
      out.push(escapeText(node.text));
      return;
    }
    out.push('<', node.name);
    for (const [name, value] of Object.entries(node.attributes)) out.push(' ', name, '="', escapeAttribute(value), '"');
    if (node.children.length === 0) {
      out.push('/>');
      return;
    }
    out.push('>');
    for (const child of node.children) write(child);
    out.push('</', node.name, '>');
  };
  write(root);
  return Buffer.from(out.join(''), 'utf8');
}
