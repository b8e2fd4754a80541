import { type PointerEvent, useRef, useState } from 'react';
import type { Place } from '../../../shared/domain/genogram/layout.ts';
import { type Drawing, HALF, type Person, STEP } from '../../../shared/domain/genogram/shapes.ts';
import { toSvg } from '../../../shared/domain/genogram/svg.ts';
import { useShortcuts } from '../../ui/keys.ts';
import css from './Diagram.module.css';

interface Props {
  drawing: Drawing;
  people: readonly Person[];
  /** The same in words, for whoever cannot see it. */
  description: string;
  /** By so many steps of the grid. */
  onMove(id: string, x: number, y: number): void;
}

/** The drawing with a handle over every sign. */
export function DiagramCanvas({ drawing, people, description, onMove }: Props) {
  return (
    <div className={css.scroll}>
      <div className={css.canvas}>
        <img src={`data:image/svg+xml,${encodeURIComponent(toSvg(drawing).toWellFormed())}`} width={drawing.width} height={drawing.height} alt={`世帯図。${description}`} draggable={false} />
        {drawing.places.map((place) => (
          <Handle key={place.id} place={place} label={people.find((person) => person.id === place.id)?.label ?? ''} onMove={(x, y) => onMove(place.id, x, y)} />
        ))}
      </div>
    </div>
  );
}

interface HandleProps {
  place: Place;
  label: string;
  onMove(x: number, y: number): void;
}

/** Takes pointer and arrow keys for one sign; the move is kept when the pointer lets go. */
function Handle({ place, label, onMove }: HandleProps) {
  const handle = useRef<HTMLButtonElement>(null);
  const [drag, setDrag] = useState<{ x: number; y: number; dx: number; dy: number } | null>(null);
  useShortcuts(
    { ArrowLeft: () => onMove(-1, 0), ArrowRight: () => onMove(1, 0), ArrowUp: () => onMove(0, -1), ArrowDown: () => onMove(0, 1), Escape: () => setDrag(null) },
    { within: handle },
  );
  const take = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ x: event.clientX, y: event.clientY, dx: 0, dy: 0 });
  };
  const pull = (event: PointerEvent) => {
    if (drag) setDrag({ ...drag, dx: event.clientX - drag.x, dy: event.clientY - drag.y });
  };
  const letGo = () => {
    if (!drag) return;
    const [x, y] = [Math.round(drag.dx / STEP), Math.round(drag.dy / STEP)];
    setDrag(null);
    if (x !== 0 || y !== 0) onMove(x, y);
  };
  return (
    <button
      ref={handle} type="button" className={css.handle} aria-label={`${label}を動かす（矢印キー）`}
      style={{ left: place.x - HALF - 4 + (drag?.dx ?? 0), top: place.y - HALF - 4 + (drag?.dy ?? 0) }}
      data-dragging={drag !== null || undefined}
      onPointerDown={take} onPointerMove={pull} onPointerUp={letGo} onPointerCancel={() => setDrag(null)}
    />
  );
}
