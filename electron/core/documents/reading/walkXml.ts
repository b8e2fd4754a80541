/** What a reader of XML is told, in the order of the text. */
export type XmlVisitor = {
  open?: (name: string, attributes: string) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

const token = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!(?:[^<>[]|\[[\s\S]*?\])*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'<>])*?)(\/?)>|([^<]+)/g;

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Resolves &lt; and &#x…; an unknown entity stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, body: string) => {
    if (!body.startsWith('#')) return named[body] ?? whole;
    const code = body.startsWith('#x') ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Reads XML once from left to right; no tree, so a document of a thousand pages costs no memory. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  for (const match of xml.matchAll(token)) {
    const [, data, slash, name, attributes, selfClosing, text] = match;
    if (text !== undefined) visitor.text?.(decodeEntities(text));
    else if (data !== undefined) visitor.text?.(data);
    else if (name !== undefined && slash) visitor.close?.(name);
    else if (name !== undefined) {
      visitor.open?.(name, attributes ?? '');
      if (selfClosing) visitor.close?.(name);
    }
  }
}

/** Every attribute of an opening tag, decoded. */
export function* attributesOf(source: string): Generator<[name: string, value: string]> {
  for (const match of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    yield [match[1] ?? '', decodeEntities(match[2] ?? match[3] ?? '')];
  }
}
