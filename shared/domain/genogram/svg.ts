import { BAND, type Drawing, type Shape } from './shapes.ts';

const INK = '#1a1a1c';
const EDGE = '#767676';

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

/** The drawing as an SVG file, complete in itself: no style sheet, no font file, no address to ask. */
export function toSvg({ width, height, shapes }: Drawing, { font = 'BIZ UDPGothic, BIZ UDPゴシック, ＭＳ ゴシック, sans-serif', title = '世帯図' } = {}): string {
  const body = shapes.map((shape) => element(shape, font)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(title)}</title>${body}</svg>`;
}

function element(shape: Shape, font: string): string {
  switch (shape.kind) {
    case 'line':
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" ${strokeOf(shape.role)}/>`;
    case 'square':
      return `<rect x="${shape.x - shape.half}" y="${shape.y - shape.half}" width="${shape.half * 2}" height="${shape.half * 2}" ${OUTLINE}/>`;
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.half}" ${OUTLINE}/>`;
    case 'triangle':
      return `<polygon points="${triangle(shape)}" ${OUTLINE}/>`;
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" font-family="${escaped(font)}" font-size="14"${shape.isStrong ? ' font-weight="bold"' : ''} fill="${INK}">${escaped(shape.text)}</text>`;
  }
}

const OUTLINE = `fill="#ffffff" stroke="${INK}" stroke-width="2"`;

function strokeOf(role: Extract<Shape, { kind: 'line' }>['role']): string {
  switch (role) {
    case 'tie':
    case 'cross':
      return `stroke="${INK}" stroke-width="2"`;
    case 'enclosure':
      return `stroke="${EDGE}" stroke-width="${BAND * 2}" stroke-linecap="round"`;
    case 'enclosureInside':
      return `stroke="#ffffff" stroke-width="${BAND * 2 - 3}" stroke-linecap="round"`;
  }
}

/** Corners of △ as `x,y` pairs. */
function triangle({ x, y, half }: { x: number; y: number; half: number }): string {
  return `${x},${y - half} ${x + half},${y + half} ${x - half},${y + half}`;
}
