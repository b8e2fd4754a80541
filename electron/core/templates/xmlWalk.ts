import type { XmlElement, XmlNode } from './xmlTree.ts';

/** Every element of a part in document order, the root first. Do not change the tree while walking. */
export function* elements(root: XmlElement): Generator<XmlElement> {
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child?.kind === 'element') waiting.push(child);
    }
  }
}

/** Elements of one name, or of several, in document order. */
export function named(root: XmlElement, ...names: string[]): XmlElement[] {
  const wanted = new Set(names);
  return [...elements(root)].filter((element) => wanted.has(element.name));
}

/** Direct children that are elements. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

/** The first direct child of a name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name);
}

/** The characters directly inside, as in w:t. */
export function ownText(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
}

/** The nearest element of a name above, the element itself not counted. */
export function ancestor(element: XmlElement, name: string): XmlElement | undefined {
  let above = element.parent;
  while (above !== undefined && above.name !== name) above = above.parent;
  return above;
}

/** Takes an element out of its tree. */
export function detach(element: XmlElement): void {
  replaceWith(element, []);
}

/** Puts other nodes where an element was. */
export function replaceWith(element: XmlElement, nodes: readonly XmlNode[]): void {
  const { parent } = element;
  if (parent === undefined) return;
  parent.children.splice(parent.children.indexOf(element), 1, ...nodes);
  for (const node of nodes) if (node.kind === 'element') node.parent = parent;
  element.parent = undefined;
}

/** Puts an element among the children of another, at the end unless a place is given. */
export function insert(parent: XmlElement, child: XmlElement, at = parent.children.length): void {
  parent.children.splice(at, 0, child);
  child.parent = parent;
}

/** A copy with all that is inside, without a place in any tree. */
export function copyOf(element: XmlElement): XmlElement {
  const copy: XmlElement = { ...element, attributes: { ...element.attributes }, parent: undefined, children: [] };
  for (const child of element.children) {
    if (child.kind === 'element') insert(copy, copyOf(child));
    else copy.children.push({ ...child });
  }
  return copy;
}

/** Takes out, in one pass, every element the test names; what is inside goes with it. */
export function removeWhere(root: XmlElement, test: (element: XmlElement) => boolean): number {
  let removed = 0;
  for (const element of elements(root)) {
    const kept = element.children.filter((child) => child.kind === 'text' || !test(child));
    removed += element.children.length - kept.length;
    if (kept.length < element.children.length) element.children = kept;
  }
  return removed;
}
