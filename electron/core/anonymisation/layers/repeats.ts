import { isSurname } from '../dictionary.ts';
import { isBoundary, type Scene } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

const notAfter = /^(?:町|市|村|区|県|川|山|駅|通り|橋|地区|線|湖|城|港|峠|坂)/u;
const nameKinds = new Set(['surname', 'given', 'person', 'unknown', 'place']);

/** Names found in a text: those sure enough to replace, and those a person must decide on. */
export interface FoundNames {
  readonly sure: NameIndex;
  readonly maybe: NameIndex;
}

/** Names by their first character, so that a long text with many names is still read once. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** Gathers the names of all paragraphs of a text. */
export const gatherNames = (found: readonly { readonly names: readonly string[]; readonly maybe: readonly string[] }[]): FoundNames => ({
  sure: indexNames(found.flatMap((each) => each.names)),
  maybe: indexNames(found.flatMap((each) => each.maybe).filter((name) => name.length > 1)),
});

function indexNames(names: Iterable<string>): NameIndex {
  const index = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const first = name.charAt(0);
    if (first !== '') index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
}

/** Names that were seen somewhere in the text, wherever else they stand (修さん … 修のことが心配). */
export function repeatHits(scene: Scene, { sure, maybe }: FoundNames): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < scene.text.length; at += 1) {
    const first = scene.text.charAt(at);
    for (const [index, certainty] of [[sure, 'certain'], [maybe, 'check']] as const) {
      for (const name of index.get(first) ?? []) {
        if (!scene.text.startsWith(name, at) || !stands(scene, at, at + name.length, name)) continue;
        hits.push(hit(at, at + name.length, 'P', name.length > 1 ? certainty : 'check', certainty === 'certain' ? 'context' : 'dictionary', '同じ文章で名前と分かった語'));
      }
    }
  }
  return hits;
}

function stands(scene: Scene, start: number, end: number, name: string): boolean {
  const { text } = scene;
  const rest = text.slice(end, end + 4);
  if (notAfter.test(rest)) return false;
  const whole = isBoundary(scene, start) && isBoundary(scene, end);
  if (/^[ァ-ヴー・]+$/u.test(name)) return name.length > 1 && !/[ァ-ヴー]/u.test(text.charAt(start - 1) + rest.charAt(0));
  if (/^[ぁ-んー]+$/u.test(name)) return name.length > 1 && (name.length > 3 || whole);
  if (/^[A-Za-z]+$/u.test(name)) return name.length > 2 && !/[A-Za-z]/u.test(text.charAt(start - 1) + rest.charAt(0));
  const word = scene.words[scene.wordAt[start] ?? 0];
  if (name.length === 1) {
    if (!whole || /[一-龠々ァ-ヴ]/u.test(text.charAt(start - 1)) || word === undefined) return false;
    if (nameKinds.has(word.kind)) return /^(?:[のはがをにともへ、。（」]|から|より|さん|様|氏|$)/u.test(rest);
    return /^(?:さん|様|氏|は|が(?!差|見)|へ|から)/u.test(rest);
  }
  const ordinary = word !== undefined && whole && word.end === end && (word.kind === 'noun' || word.kind === 'action');
  return ordinary ? /^(?:さん|様|氏|は|も|と|へ)/u.test(rest) || (/^[にが]/u.test(rest) && isSurname(name)) : whole ||
    !/[一-龠々]/u.test(text.charAt(start - 1) + rest.charAt(0));
}
