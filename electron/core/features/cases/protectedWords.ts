import type { Detector } from '../../anonymisation/detector.ts';
import type { RosterPerson } from '../../anonymisation/types.ts';
import type { ReadableDb } from '../../database/types.ts';

/** A surname or a given name alone. */
export interface NamePart {
  readonly word: string;
  /** A word of every day too (平野, 誠): only what stands around it tells whether a person is meant. */
  readonly isOrdinary: boolean;
}

/** Names out of 外に出さない記録, for finding them where they must not stand. */
export interface ProtectedWords {
  /** Whole names, and the parts of them that can be nothing but a name. */
  readonly people: readonly RosterPerson[];
  readonly facilities: readonly string[];
  /** Names as they were written in full. */
  readonly names: readonly string[];
  readonly parts: readonly NamePart[];
}

const GENERIC = /^(?:なし|不明|未定|本人|家族|親族|近隣|近所|民生委員|住民|警察|病院|学校|施設|親戚|友人|知人|シェルター|実家|県外|市外|県内|市内|.{0,2}の人|近隣住民)$/u;

/**
 * 通報者, 避難先 … feed every check of what leaves (product.md: whoever reported abuse is never named). The words stay inside the core:
 * they are compared with papers and typed texts, and never answered to a page; so opening them here is not recorded as 閲覧.
 */
export const protectedWords = {
  bodies(db: ReadableDb, caseIds: readonly string[]): string[] {
    return caseIds.flatMap((caseId) => db.all<{ body: string }>('SELECT body FROM protected_notes WHERE case_id = :caseId', { caseId }).map((row) => row.body));
  },

  /** Names the detector sees, and what stands after a label (避難先：ひだまりの家). */
  async from(detector: Detector, bodies: readonly string[]): Promise<ProtectedWords> {
    const people = new Set<string>();
    const facilities = new Set<string>();
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
    const parts = await partsOf(detector, names);
    const sure = parts.filter(({ isOrdinary }) => !isOrdinary).map(({ word }) => word);
    const whole = names.filter((name) => !parts.some(({ word, isOrdinary }) => isOrdinary && word === name));
    return { people: [...new Set([...names, ...sure])].map((name) => ({ nicknames: [name] })), facilities: [...facilities], names: whole, parts };
  },
};

/** 沼尻 健太 is 沼尻 and 健太; a name that was written by its surname only is a part already. */
async function partsOf(detector: Detector, names: readonly string[]): Promise<NamePart[]> {
  const split = await detector.splitNames(names);
  const words = [...new Set(names.flatMap((name, index) => {
    const parts = split[index];
    return parts ? [parts.surname, parts.given] : name.length <= 3 ? [name] : [];
  }))];
  const ordinary = await detector.areOrdinary(words);
  return words.map((word, index) => ({ word, isOrdinary: ordinary[index] ?? true }));
}
