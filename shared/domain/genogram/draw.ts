import { layOut, type Place } from './layout.ts';
import { familyLines } from './lines.ts';
import type { Diagram } from './schema.ts';
import { HALF, STEP, type Drawing, type Person, type Shape } from './shapes.ts';

const MARGIN = 60;
const LABEL_ROOM = 84;

/** ジェノグラム by the usual signs (field.md §3.4): □ 男 ○ 女 △ 不明, 本人 doubled, 同居 enclosed, 死亡 ×. */
export function drawGenogram(people: readonly Person[], diagram: Diagram): Drawing {
  if (people.length === 0) return { width: 0, height: 0, shapes: [], places: [] };
  const isInside = (person: Person) => person.livesTogether && !person.deceased;
  // Those who live together come first among siblings, so that the band around them need not cross the others.
  const order = people.toSorted((one, other) => Number(isInside(other)) - Number(isInside(one)));
  const grid = layOut(order.map((person) => person.id), diagram);
  const left = Math.min(...grid.map((place) => place.x));
  const top = Math.min(...grid.map((place) => place.y));
  const places = grid.map(({ id, x, y }) => ({ id, x: (x - left) * STEP + MARGIN, y: (y - top) * STEP + MARGIN }));
  const at = new Map(places.map((place) => [place.id, place]));
  const together = people.filter(isInside).flatMap((person) => at.get(person.id) ?? []);
  return {
    width: Math.max(...places.map((place) => place.x)) + LABEL_ROOM + MARGIN,
    height: Math.max(...places.map((place) => place.y)) + MARGIN + 12,
    shapes: [
      ...enclosure(together),
      ...familyLines(diagram.ties, at),
      ...people.flatMap((person) => signOf(person, at.get(person.id))),
    ],
    places,
  };
}

function signOf(person: Person, place: Place | undefined): Shape[] {
  if (!place) return [];
  const { x, y } = place;
  const kind = person.gender === 'male' ? 'square' : person.gender === 'female' ? 'circle' : 'triangle';
  const shapes: Shape[] = [{ kind, x, y, half: HALF }];
  if (person.isSubject) shapes.push({ kind, x, y, half: HALF - 5 });
  if (person.deceased) {
    shapes.push({ kind: 'line', x1: x - HALF, y1: y - HALF, x2: x + HALF, y2: y + HALF, role: 'cross' });
    shapes.push({ kind: 'line', x1: x - HALF, y1: y + HALF, x2: x + HALF, y2: y - HALF, role: 'cross' });
  }
  shapes.push({ kind: 'text', x: x + HALF + 7, y: y - 3, text: shorten(person.label), isStrong: true });
  if (person.ageBand) shapes.push({ kind: 'text', x: x + HALF + 7, y: y + 14, text: person.ageBand, isStrong: false });
  return shapes;
}

/** Long 続柄 would run into the neighbour. */
function shorten(label: string): string {
  const letters = [...label];
  return letters.length > 6 ? `${letters.slice(0, 5).join('')}…` : label;
}

/** 同居: one band around all who live together, following the shortest way from one to the next. */
function enclosure(places: readonly Place[]): Shape[] {
  const [first, ...rest] = places;
  if (!first) return [];
  const bands: { x1: number; y1: number; x2: number; y2: number }[] = [{ x1: first.x, y1: first.y, x2: first.x + 46, y2: first.y }];
  const inside = [first];
  const waiting = [...rest];
  while (waiting.length > 0) {
    const pairs = waiting.flatMap((to) => inside.map((from) => ({ from, to, distance: Math.hypot(from.x - to.x, from.y - to.y) })));
    const near = pairs.reduce((best, pair) => (pair.distance < best.distance ? pair : best));
    bands.push({ x1: near.from.x, y1: near.from.y, x2: near.to.x, y2: near.to.y }, { x1: near.to.x, y1: near.to.y, x2: near.to.x + 46, y2: near.to.y });
    inside.push(near.to);
    waiting.splice(waiting.indexOf(near.to), 1);
  }
  return [
    ...bands.map((band): Shape => ({ kind: 'line', ...band, role: 'enclosure' })),
    ...bands.map((band): Shape => ({ kind: 'line', ...band, role: 'enclosureInside' })),
  ];
}
