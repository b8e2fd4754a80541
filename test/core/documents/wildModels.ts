type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Rebuilds a model with some of its texts exchanged; an exchange the form's schema refuses (dates, kinds) is taken back. */
function exchangeTexts(model: unknown, accepts: (candidate: unknown) => void, exchange: (path: string) => string, onExchange: (text: string, path: string) => void): unknown {
  const root: Json = structuredClone(model) as Json; // models are plain JSON by their schemas
  const visit = (node: Json, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    const holder = node as Record<string, Json>; // arrays are indexed by their keys alike
    for (const key of Object.keys(holder)) {
      const value = holder[key];
      const here = path ? `${path}.${key}` : key;
      if (typeof value !== 'string') {
        if (value !== undefined) visit(value, here);
        continue;
      }
      const text = exchange(here);
      holder[key] = text;
      try {
        accepts(root);
        onExchange(text, here);
      } catch {
        holder[key] = value;
      }
    }
  };
  visit(root, '');
  return root;
}

/** Every text becomes a mark of its own, to see which ones reach the paper. */
export function markTexts(model: unknown, accepts: (candidate: unknown) => void): { marked: unknown; marks: Map<string, string> } {
  const marks = new Map<string, string>();
  let count = 0;
  const marked = exchangeTexts(
    model,
    accepts,
    () => `印${String((count += 1)).padStart(4, '0')}号`,
    (mark, path) => marks.set(mark, path),
  );
  return { marked, marks };
}

const wild = [
  '',
  '𠮷野家の﨑・德・髙・濵・栁',
  '葛\u{E0100}城市 辻\u{E0101}',
  '👨‍👩‍👧‍👦🇯🇵☎',
  'あ'.repeat(5000),
  'x'.repeat(800),
  '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085制御',
  '\ud800片割れ\udc00',
  '\ufffe\uffff非文字',
  ']]><![CDATA[<w:t>&amp;"\'',
  '一行目\r\n二行目\n\n四行目\u2028五\n\n\n',
  '\tタブ\t',
  '\u202e逆順\u200b\u200d\u2060',
  '   前後の空白   ',
  'é̄̂̃'.repeat(40),
];

/** Every text becomes a wild one, in turn. */
export function wildTexts(model: unknown, accepts: (candidate: unknown) => void, seed: number): unknown {
  let at = seed;
  return exchangeTexts(model, accepts, () => wild[(at += 7) % wild.length] ?? '', () => {});
}

/** Every text becomes longer than a page. */
export function longTexts(model: unknown, accepts: (candidate: unknown) => void): unknown {
  return exchangeTexts(model, accepts, () => '長い文。'.repeat(1000), () => {});
}

/** All lists emptied, wherever the schema allows it. */
export function emptyLists(model: unknown, accepts: (candidate: unknown) => void): unknown {
  const root: Json = structuredClone(model) as Json; // models are plain JSON by their schemas
  const visit = (node: Json): void => {
    if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (!Array.isArray(value)) {
        visit(value);
        continue;
      }
      node[key] = [];
      try {
        accepts(root);
      } catch {
        node[key] = value;
      }
    }
  };
  visit(root);
  return root;
}
