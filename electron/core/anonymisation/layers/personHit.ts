import { NOT_NAMES } from '../data/words.ts';
import type { NameRead } from '../names.ts';
import type { Scene } from '../scene.ts';
import { hit, type Certainty, type Hit } from '../types.ts';

/** A person found in a paragraph, with the parts by which the same person may be named elsewhere. */
export interface PersonHit extends Hit {
  readonly names: readonly string[];
}

/** The hit for a name that was read. */
export function personHit(read: NameRead, certainty: Certainty, layer: 'context' | 'morpheme' | 'dictionary', reason: string): PersonHit {
  const names = [read.surname, read.given].filter((name) => name !== undefined);
  return { ...hit(read.start, read.end, 'P', certainty, layer, reason), names };
}

/** Whether a word read as a name is really a 続柄, a 職名 or the like. */
export const isRole = (scene: Scene, read: NameRead): boolean => NOT_NAMES.has(scene.text.slice(read.start, read.end));

/** Why one character was taken for a name; such a name is looked for elsewhere too. */
export const LONE_REASON = '名に多い一字';
