import type { Detector } from '../../anonymisation/detector.ts';
import { foldWord } from '../../anonymisation/fold.ts';
import { rosterTerms } from '../../anonymisation/roster.ts';
import type { RosterPerson } from '../../anonymisation/types.ts';
import { isKana } from '../../anonymisation/kanaWord.ts';
import type { ProtectedKind } from '../../../../shared/domain/cases/protectedNotes.ts';
import type { ReadableDb } from '../../database/types.ts';
import { readSettings } from '../settings/repository.ts';
import { refugeMunicipalities } from './refugeMunicipalities.ts';
import { inBothKana, readingsOfWhole, wholeReadings } from './nameReadings.ts';

/** A surname or a given name alone, as it was written or as it is read. */
export interface NamePart {
  readonly word: string;
  /** A word of every day too (平野, 誠, はやし): only what stands around it tells whether a person is meant. */
  readonly isOrdinary: boolean;
}

/** What stands in 外に出さない記録, and the municipalities where somebody in flight is. */
export interface ProtectedNotes {
  readonly bodies: readonly string[];
  readonly municipalities: readonly string[];
}

/** Names out of 外に出さない記録, for finding them where they must not stand. */
export interface ProtectedWords {
  /** Whole names however they are read, and the parts of them that can be nothing but a name. */
  readonly people: readonly RosterPerson[];
  readonly facilities: readonly string[];
  /** Names in full, as they were written and as they are read. */
  readonly names: readonly string[];
  readonly parts: readonly NamePart[];
}

const GENERIC = /^(?:なし|不明|未定|本人|家族|親族|近隣|近所|民生委員|住民|警察|病院|学校|施設|親戚|友人|知人|シェルター|実家|県外|市外|県内|市内|.{0,2}の人|近隣住民)$/u;

/**
 * 通報者, 避難先 … feed every check of what leaves (product.md: whoever reported abuse is never named). The words stay inside the core:
 * they are compared with papers and typed texts, and never answered to a page; so opening them here is not recorded as 閲覧.
 */
export const protectedWords = {
  notes(db: ReadableDb, caseIds: readonly string[]): ProtectedNotes {
    const rows = caseIds.flatMap((caseId) => db.all<{ kind: ProtectedKind; body: string }>('SELECT kind, body FROM protected_notes WHERE case_id = :caseId', { caseId }));
    const { municipality } = readSettings(db);
    return { bodies: rows.map(({ body }) => body), municipalities: rows.flatMap(({ kind, body }) => (kind === 'reporter' ? [] : refugeMunicipalities(body, municipality))) };
  },

  /** Names the detector sees, and what stands after a label (避難先：ひだまりの家). */
  async from(detector: Detector, { bodies, municipalities }: ProtectedNotes): Promise<ProtectedWords> {
    const people = new Set<string>();
    const facilities = new Set(municipalities);
    for (const body of bodies) {
      for (const mark of await detector.detect(body)) {
        const word = body.slice(mark.start, mark.end);
        if (mark.kind === 'P') people.add(word);
        else if (mark.kind === 'F' || mark.kind === 'A') facilities.add(word);
      }
      for (const part of body.split(/[\n。、,，]/u)) {
        const word = (/[:：](?<said>.+)$/u.exec(part)?.groups?.['said'] ?? (part.length <= 14 ? part : '')).trim();
        if (word.length >= 3 && word.length <= 30 && !GENERIC.test(word)) facilities.add(word);
      }
    }
    const names = [...people];
    const { parts, whole, sure } = await partsOf(detector, names);
    const written = names.filter((name) => !parts.some(({ word, isOrdinary }) => isOrdinary && word === name));
    return { people: [...new Set([...names, ...whole, ...sure])].map((name) => ({ nicknames: [name] })), facilities: [...facilities], names: [...written, ...whole], parts };
  },
};

/** 対象外 that may stand still: a word that turned out to name whoever reported, or where somebody hides, does not. */
export function withoutProtected<Rule extends { phrase: string }>(rules: readonly Rule[], { people, facilities }: ProtectedWords): Rule[] {
  const names = rosterTerms({ people, facilities }).map(({ word }) => word).filter((word) => word.length >= 2);
  return rules.filter(({ phrase }) => !names.some((name) => foldWord(phrase).replaceAll(/[ ・=]/gu, '').includes(name)));
}

/** 沼尻 健太 is 沼尻 and 健太, ぬまじり and けんた, and ぬまじりけんた; a name that was written by its surname only is a part already. */
async function partsOf(detector: Detector, names: readonly string[]): Promise<{ parts: NamePart[]; whole: string[]; sure: string[] }> {
  const split = await detector.splitNames(names);
  const pairs = split.filter((parts) => parts !== null);
  const first = names.flatMap((name, index) => split[index]?.surname ?? (name.length <= (isKana(name) ? 4 : 3) ? [name] : []));
  const words = [...new Set([...first, ...pairs.map(({ given }) => given)])];
  const read = await readingsOfWhole(detector, words.filter((word) => !isKana(word)));
  const readings = new Map(words.map((word) => [word, isKana(word) ? inBothKana(word) : (read.get(word) ?? [])]));
  const asked = [...new Set([...words, ...[...readings.values()].flat()])];
  const ordinary = await detector.areOrdinary(asked);
  const parts = asked.map((word, index) => ({ word, isOrdinary: ordinary[index] ?? true }));
  // A paper is stopped for a given name as it was written only: けんた alone is too little to stop for.
  const told = new Set([...words, ...first.flatMap((word) => readings.get(word) ?? [])]);
  return { parts, whole: pairs.flatMap((pair) => wholeReadings(pair, readings)), sure: parts.filter(({ word, isOrdinary }) => !isOrdinary && told.has(word)).map(({ word }) => word) };
}
