import type { XmlElement, XmlNode } from './xmlTree.ts';
import { childNamed, elements, ownText } from './xmlWalk.ts';

/** Wrappers that say nothing to the reader but stand between a loop and what it repeats. */
const always = new Set(['w:smartTag', 'w:customXml']);
const aroundMarks = new Set(['w:sdt', 'w:hyperlink', 'w:fldSimple', 'w:dir', 'w:bdo']);
const properties = new Set(['w:smartTagPr', 'w:customXmlPr', 'w:sdtPr', 'w:sdtEndPr']);

/**
 * Takes content controls, links and the like away from around marks and keeps what is inside: they were there for typing
 * into, easy-template-x refuses loops in them, and a control tied to custom XML would put the old text back.
 */
export function unwrap(root: XmlElement): void {
  const marked = withMarks(root);
  unwrapWhere(root, (element) => always.has(element.name) || (aroundMarks.has(element.name) && marked.has(element)));
}

/** Puts what is inside a wrapper in the wrapper's place, in one pass over the part. */
export function unwrapWhere(root: XmlElement, wrapper: (element: XmlElement) => boolean): void {
  const open = (nodes: readonly XmlNode[]): XmlNode[] =>
    nodes.flatMap((node) => {
      if (node.kind === 'text' || !wrapper(node)) return [node];
      const inside = node.name === 'w:sdt' ? (childNamed(node, 'w:sdtContent')?.children ?? []) : node.children;
      return open(inside.filter((child) => child.kind === 'element' && !properties.has(child.name)));
    });
  for (const element of elements(root)) {
    if (!element.children.some((child) => child.kind === 'element' && wrapper(child))) continue;
    element.children = open(element.children);
    for (const child of element.children) if (child.kind === 'element') child.parent = element;
  }
}

/** Elements with 《 or 》 somewhere inside. */
function withMarks(root: XmlElement): Set<XmlElement> {
  const found = new Set<XmlElement>();
  for (const element of elements(root)) {
    if (element.name !== 'w:t' || !/[《》]/.test(ownText(element))) continue;
    for (let above: XmlElement | undefined = element; above !== undefined && !found.has(above); above = above.parent) found.add(above);
  }
  return found;
}
