import { traceField } from './traceNames.ts';
import type { XmlElement } from './xmlTree.ts';
import { elements, ownText, removeWhere } from './xmlWalk.ts';

type OpenField = { instruction: string; runs: XmlElement[] };

/** Takes out fields that print an author's or a file's name: their last result is stored in the text. */
export function dropTraceFields(root: XmlElement): number {
  const dropped = new Set<XmlElement>();
  const open: OpenField[] = [];
  let run: XmlElement | undefined;
  for (const element of elements(root)) {
    if (element.name === 'w:r') {
      run = element;
      for (const field of open) field.runs.push(element);
    }
    if (element.name === 'w:fldSimple' && traceField.test(element.attributes['w:instr'] ?? '')) dropped.add(element);
    if (element.name === 'w:instrText') for (const field of open.slice(-1)) field.instruction += ownText(element);
    if (element.name !== 'w:fldChar') continue;
    if (element.attributes['w:fldCharType'] === 'begin' && open.length < 16) open.push({ instruction: '', runs: run === undefined ? [] : [run] });
    if (element.attributes['w:fldCharType'] !== 'end') continue;
    const field = open.pop();
    if (field && traceField.test(field.instruction)) for (const one of field.runs) dropped.add(one);
  }
  return dropped.size === 0 ? 0 : removeWhere(root, (element) => dropped.has(element));
}
