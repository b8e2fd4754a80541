import type { XmlElement } from '../../../templates/xmlTree.ts';
import { childElements, childNamed } from '../../../templates/xmlWalk.ts';

/** w:val of a child; undefined where there is no such child. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return parent && childNamed(parent, name)?.attributes['w:val'];
}

/** A switch of Word: there and not off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = parent && childNamed(parent, name);
  return found === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

/** Twips as points; undefined where nothing is said. */
export function points(twips: string | undefined): number | undefined {
  const value = Number(twips);
  return twips === undefined || !Number.isFinite(value) ? undefined : value / 20;
}

/** '#efefef'; empty for automatic colours. */
export function colour(fill: string | undefined): string {
  return fill && /^[0-9a-f]{6}$/iu.test(fill) ? `#${fill.toLowerCase()}` : '';
}

/** Children with what stands inside content controls, smart tags and the like, as if nothing were around it. */
export function* contents(parent: XmlElement): Generator<XmlElement> {
  for (const element of childElements(parent)) {
    if (element.name === 'w:sdt') {
      const inside = childNamed(element, 'w:sdtContent');
      if (inside) yield* contents(inside);
    } else if (['w:smartTag', 'w:customXml', 'w:hyperlink', 'w:ins', 'w:fldSimple'].includes(element.name)) {
      if (element.name === 'w:fldSimple') yield element;
      else yield* contents(element);
    } else yield element;
  }
}
