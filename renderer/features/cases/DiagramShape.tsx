import { BAND, type Shape } from '../../../shared/domain/genogram/shapes.ts';
import { triangle } from '../../../shared/domain/genogram/svg.ts';
import css from './Diagram.module.css';

const LINES = { tie: css.tie, cross: css.tie, enclosure: css.enclosure, enclosureInside: css.enclosureInside };

/** One shape of the drawing as an element of the page; svg.ts writes the same for Word. */
export function DiagramShape({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2, role } = shape;
      const width = role === 'enclosure' ? BAND * 2 : role === 'enclosureInside' ? BAND * 2 - 3 : 2;
      return <line x1={x1} y1={y1} x2={x2} y2={y2} strokeWidth={width} className={LINES[role]} />;
    }
    case 'square':
      return <rect x={shape.x - shape.half} y={shape.y - shape.half} width={shape.half * 2} height={shape.half * 2} className={css.sign} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.half} className={css.sign} />;
    case 'triangle':
      return <polygon points={triangle(shape)} className={css.sign} />;
    case 'text':
      return <text x={shape.x} y={shape.y} className={shape.isStrong ? css.strong : css.words}>{shape.text}</text>;
  }
}
