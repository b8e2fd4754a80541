import type { Hit, Layer } from './types.ts';

const rank: Record<Layer, number> = { roster: 0, rule: 1, context: 2, morpheme: 3, dictionary: 4, learned: 5 };

/** 浜田整形外科 is one name: the 浜田 of the list is not cut out of it, which would tell who A is (Aさん整形外科). */
function wholeFacilities(hits: readonly Hit[]): Hit[] {
  const names = hits.filter(({ kind, layer, certainty }) => kind === 'P' && layer === 'roster' && certainty === 'certain');
  const named = new Map(hits.filter(({ kind, layer }) => kind === 'F' && layer !== 'roster').map((each) => [each, names.filter(({ start, end }) => start === each.start && end < each.end)]));
  const within = new Set([...named.values()].flat());
  return hits.filter((each) => !within.has(each)).map((each) => (named.get(each)?.length ? { ...each, certainty: 'certain' } : each));
}

/** One sorted, non-overlapping list from the union of all layers: the stronger hit keeps its place, a weaker one what is left of it. */
export function mergeHits(hits: readonly Hit[], length: number): Hit[] {
  const owner = new Int32Array(length).fill(-1);
  const order = wholeFacilities(hits).filter((each) => each.end > each.start).sort(compare);
  const kept: Hit[] = [];
  const sure = new Set<number>();
  for (const each of order) {
    let from = each.start;
    while (from < each.end) {
      while (from < each.end && owner[from] !== -1) {
        if (each.certainty === 'certain') sure.add(owner[from] ?? -1);
        from += 1;
      }
      let to = from;
      while (to < each.end && owner[to] === -1) to += 1;
      if (to > from) {
        const whole = from === each.start && to === each.end;
        // 施設名の中の姓（名簿の人）を先に取ったときも、残りの施設名は残す
        if (whole || each.layer === 'rule' || to - from >= 2) {
          owner.fill(kept.length, from, to);
          kept.push({ ...each, start: from, end: to });
        }
      }
      from = to;
    }
  }
  // 確実な名前を中に含む印は、全体を確実とする
  return kept.map((each, i) => (sure.has(i) ? { ...each, certainty: 'certain' as const } : each)).sort((a, b) => a.start - b.start);
}

function compare(a: Hit, b: Hit): number {
  if ((a.layer === 'roster') !== (b.layer === 'roster')) return a.layer === 'roster' ? -1 : 1;
  const longer = b.end - b.start - (a.end - a.start);
  if (longer !== 0) return longer;
  if (a.certainty !== b.certainty) return a.certainty === 'certain' ? -1 : 1;
  return rank[a.layer] - rank[b.layer] || a.start - b.start;
}
