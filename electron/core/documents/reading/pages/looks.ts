import { childElements, childNamed } from '../../../templates/xmlWalk.ts';
import type { XmlElement } from '../../../templates/xmlTree.ts';
import { colour, isOn, points, valueOf } from './xml.ts';

/** How letters look. */
export interface RunLook {
  size: number;
  font: string;
  bold: boolean;
  shade: string;
  framed: boolean;
  spacing: number;
}

/** How a paragraph stands; lengths in points. */
export interface ParagraphLook {
  align: 'left' | 'center' | 'right' | 'both';
  left: number;
  right: number;
  firstLine: number;
  before: number;
  after: number;
  line: { kind: 'times' | 'least' | 'exact'; value: number };
  onGrid: boolean;
  rightTab: boolean;
  breakBefore: boolean;
  keepNext: boolean;
  border: 'none' | 'box' | 'top';
}

const alignments: Record<string, ParagraphLook['align']> = { left: 'left', start: 'left', center: 'center', right: 'right', end: 'right', both: 'both', distribute: 'both' };

/** Lays the properties of a paragraph over what holds already. */
export function withParagraph(look: ParagraphLook, properties: XmlElement | undefined): ParagraphLook {
  if (!properties) return look;
  const indent = childNamed(properties, 'w:ind')?.attributes ?? {};
  const spacing = childNamed(properties, 'w:spacing')?.attributes ?? {};
  const hanging = points(indent['w:hanging']);
  const first = hanging === undefined ? points(indent['w:firstLine']) : -hanging;
  const line = Number(spacing['w:line']);
  const rule = spacing['w:lineRule'] ?? 'auto';
  const tabs = childNamed(properties, 'w:tabs');
  const borders = childNamed(properties, 'w:pBdr');
  return {
    align: alignments[valueOf(properties, 'w:jc') ?? ''] ?? look.align,
    left: points(indent['w:left'] ?? indent['w:start']) ?? look.left,
    right: points(indent['w:right'] ?? indent['w:end']) ?? look.right,
    firstLine: first ?? look.firstLine,
    before: points(spacing['w:before']) ?? look.before,
    after: points(spacing['w:after']) ?? look.after,
    line: spacing['w:line'] === undefined || !Number.isFinite(line) ? look.line : rule === 'auto' ? { kind: 'times', value: line / 240 } : { kind: rule === 'exact' ? 'exact' : 'least', value: line / 20 },
    onGrid: isOn(properties, 'w:snapToGrid') ?? look.onGrid,
    rightTab: tabs ? childElements(tabs).some((tab) => ['right', 'end'].includes(tab.attributes['w:val'] ?? '')) : look.rightTab,
    breakBefore: isOn(properties, 'w:pageBreakBefore') ?? look.breakBefore,
    keepNext: isOn(properties, 'w:keepNext') ?? look.keepNext,
    border: borders ? (childNamed(borders, 'w:left') ? 'box' : childNamed(borders, 'w:top') ? 'top' : 'none') : look.border,
  };
}

/** Lays the properties of letters over what holds already. */
export function withRun(look: RunLook, properties: XmlElement | undefined): RunLook {
  if (!properties) return look;
  const fonts = childNamed(properties, 'w:rFonts')?.attributes ?? {};
  const size = Number(valueOf(properties, 'w:sz'));
  const shading = childNamed(properties, 'w:shd');
  return {
    size: Number.isFinite(size) && size > 0 ? size / 2 : look.size,
    font: fonts['w:eastAsia'] ?? fonts['w:ascii'] ?? look.font,
    bold: isOn(properties, 'w:b') ?? look.bold,
    shade: shading ? colour(shading.attributes['w:fill']) : look.shade,
    framed: childNamed(properties, 'w:bdr') ? isOn(properties, 'w:bdr') === true : look.framed,
    spacing: points(valueOf(properties, 'w:spacing')) ?? look.spacing,
  };
}

const plainParagraph: ParagraphLook = {
  align: 'both', left: 0, right: 0, firstLine: 0, before: 0, after: 0, line: { kind: 'times', value: 1 }, onGrid: true, rightTab: false, breakBefore: false, keepNext: false, border: 'none',
};
const plainRun: RunLook = { size: 10.5, font: 'ＭＳ 明朝', bold: false, shade: '', framed: false, spacing: 0 };

/** The looks that the styles of a file give, each over the one it is based on. */
export interface Styles {
  paragraph(id: string | undefined): { paragraph: ParagraphLook; run: RunLook };
  run(look: RunLook, id: string | undefined): RunLook;
  /** Borders and vertical alignment of a table style. */
  table(id: string | undefined): { bordered: boolean; middle: boolean };
}

/** Reads word/styles.xml; a file without one has Word's own looks. */
export function readStyles(root: XmlElement | undefined): Styles {
  const all = root ? childElements(root).filter((element) => element.name === 'w:style') : [];
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaults = root && childNamed(root, 'w:docDefaults');
  const inside = (holder: string, name: string): XmlElement | undefined => {
    const found = defaults && childNamed(defaults, holder);
    return found && childNamed(found, name);
  };
  const firstOf = (type: string) => all.find((style) => style.attributes['w:type'] === type && style.attributes['w:default'] === '1')?.attributes['w:styleId'];
  const chain = (id: string | undefined): XmlElement[] => {
    const styles: XmlElement[] = [];
    // A style that is based on itself would never end.
    for (let next = byId.get(id ?? ''); next && !styles.includes(next); next = byId.get(valueOf(next, 'w:basedOn') ?? '')) styles.unshift(next);
    return styles;
  };
  const known = new Map<string, { paragraph: ParagraphLook; run: RunLook }>();
  return {
    paragraph(id = firstOf('paragraph')) {
      const found = known.get(id ?? '');
      if (found) return found;
      let paragraph = withParagraph(plainParagraph, inside('w:pPrDefault', 'w:pPr'));
      let run = withRun(plainRun, inside('w:rPrDefault', 'w:rPr'));
      for (const style of chain(id)) {
        paragraph = withParagraph(paragraph, childNamed(style, 'w:pPr'));
        run = withRun(run, childNamed(style, 'w:rPr'));
      }
      const look = { paragraph, run };
      known.set(id ?? '', look);
      return look;
    },
    run: (look, id) => chain(id).reduce((over, style) => withRun(over, childNamed(style, 'w:rPr')), look),
    table(id) {
      let look = { bordered: false, middle: false };
      for (const style of chain(id)) {
        const properties = childNamed(style, 'w:tblPr');
        const cell = childNamed(style, 'w:tcPr');
        look = { bordered: look.bordered || hasBorders(properties && childNamed(properties, 'w:tblBorders')), middle: look.middle || valueOf(cell, 'w:vAlign') === 'center' };
      }
      return look;
    },
  };
}

/** Any line at all among borders. */
export function hasBorders(borders: XmlElement | undefined): boolean {
  return borders !== undefined && childElements(borders).some((side) => !['nil', 'none', undefined].includes(side.attributes['w:val']));
}
