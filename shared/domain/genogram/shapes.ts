import type { Place } from './layout.ts';

/** One of the household as the diagram needs him. */
export interface Person {
  id: string;
  /** 長男, 長男B. */
  label: string;
  ageBand: string;
  gender: 'male' | 'female' | 'unknown';
  isSubject: boolean;
  livesTogether: boolean;
  deceased: boolean;
}

/** What a diagram consists of; the page gets it as SVG (svg.ts), Word as shapes of its own. */
export type Shape =
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; role: 'tie' | 'enclosure' | 'enclosureInside' | 'cross' }
  | { kind: 'square' | 'circle' | 'triangle'; x: number; y: number; half: number }
  | { kind: 'text'; x: number; y: number; text: string; isStrong: boolean };

/** A finished drawing with its size in points of the screen. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
  /** Centres of the signs, for moving them. */
  places: Place[];
}

/** Screen points of one grid step. */
export const STEP = 22;
/** Half the side of a sign. */
export const HALF = 20;
/** Half the breadth of the band around those who live together. */
export const BAND = 44;
