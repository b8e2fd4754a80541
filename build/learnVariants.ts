import type { MarkedNote } from '../test/core/anonymisation/markedNotes.ts';

/** Chances between 0 and 1, the same row for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** How often a note is told as it reads once it is anonymised: symbols are nobody's name. */
const NAMELESS = 0.15;
const SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  P: ['A', 'B', 'Aさん', 'C', '長男B', 'D', '母', '担当ケアマネ', '主治医', '近隣住民'],
  F: ['B病院', 'C事業所', '市内の小学校', '市内の病院', 'D社', '市内のこども園', '市内の店', '勤務先', '市内の高校'],
  A: ['○○地区', '市内'],
  G: ['80歳代', '50歳代', '小学生'],
  B: ['（生年月日は省略）', '70歳代'],
  T: ['○○○-○○○○-○○○○'],
};

/** A way to tell the same note with other names: what is learnt is where names stand, not which names there are. */
export function createVariants(notes: readonly MarkedNote[], random: () => number): (note: MarkedNote) => MarkedNote {
  const pick = (from: readonly string[], otherwise: string): string => from[Math.floor(random() * from.length)] ?? otherwise;
  const names = notes.flatMap((note) => note.gold.map(({ kind, start, end }) => ({ kind, name: note.text.slice(start, end) })));
  const letters = [...new Set(names.filter(({ kind }) => kind === 'P' || kind === 'F').flatMap(({ name }) => [...name]))].sort();
  const [kanji, hiragana, katakana] = [/^[一-龠々]$/u, /^(?![っんゃゅょを])[ぁ-ん]$/u, /^(?![ッンャュョァィゥェォ])[ァ-ヴ]$/u].map((script) => letters.filter((letter) => script.test(letter)));
  const alike = Map.groupBy(names, ({ kind, name }) => kind + shapeOf(name));
  const another = (kind: string, name: string): string => pick((alike.get(kind + shapeOf(name)) ?? []).map((each) => each.name), name);
  const scramble = (text: string, share: number): string =>
    [...text].map((letter) => (random() > share ? letter : pick((/[一-龠々]/u.test(letter) ? kanji : /[ぁ-ん]/u.test(letter) ? hiragana : /[ァ-ヴ]/u.test(letter) ? katakana : []) ?? [], letter))).join('');

  function person(name: string): string {
    const other = random() < 0.5 ? another('P', name) : name;
    return random() < 0.7 ? other : scramble(other, random() < 0.7 ? 1 : 0.5);
  }

  /** Mostly the head alone changes: the ending says that it is a facility. */
  function facility(name: string): string {
    const other = random() < 0.4 ? another('F', name) : name;
    const head = 2 + Math.floor(random() * 2);
    if (random() < 0.15) return scramble(other, 1);
    return random() < 0.7 ? scramble(other.slice(0, head), 1) + other.slice(head) : other;
  }

  return (note) => {
    const nameless = random() < NAMELESS;
    const spans = [...note.gold, ...note.ignored.map((span) => ({ ...span, kind: '' }))].sort((a, b) => a.start - b.start);
    const told = { text: '', gold: [] as { kind: string; start: number; end: number }[], ignored: [] as { start: number; end: number }[] };
    let from = 0;
    for (const { kind, start, end } of spans) {
      told.text += note.text.slice(from, start);
      const name = note.text.slice(start, end);
      const changes = random() < 0.5;
      const symbol = nameless ? pick(SYMBOLS[kind] ?? [], '') : '';
      const span = { start: told.text.length, end: 0 };
      told.text += symbol !== '' ? symbol : !changes ? name : kind === 'P' ? person(name) : kind === 'F' ? facility(name) : name;
      span.end = told.text.length;
      if (symbol !== '') { from = end; continue; }
      if (kind === '') told.ignored.push(span);
      else told.gold.push({ ...span, kind });
      from = end;
    }
    return { ...told, text: told.text + note.text.slice(from) };
  };
}

const shapeOf = (name: string): string =>
  name.replaceAll(/[一-龠々ヶ]+/gu, 'K').replaceAll(/[ァ-ヴー]+/gu, 'T').replaceAll(/[ぁ-ん]+/gu, 'H').replaceAll(/[A-Za-z]+/gu, 'L');
