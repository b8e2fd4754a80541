/** Numbers that look random and are the same in every run: a failing property names its seed. */
export interface Seeded {
  /** 0 to below `limit`. */
  number(limit: number): number;
  pick<T>(from: readonly T[]): T;
}

/** A small generator (mulberry32) for property tests. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (limit: number) => Math.floor(next() * limit);
  return {
    number,
    pick(from) {
      const found = from[number(from.length)];
      if (found === undefined) throw new Error('選ぶものがありません');
      return found;
    },
  };
}
