import { VARIANTS } from './data/variants.ts';

/** A text in one spelling, with the way back to where each of its characters stood in the original (UTF-16). */
export interface Folded {
  readonly text: string;
  /** `at[i]` is the original offset of folded character i; one more entry for the end. */
  readonly at: Int32Array;
}

const dropped = /[\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u;
const hyphens = new Set('‐‑‒–—―−－﹣');
const spaces = new Set('\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u202F\u205F\u3000\t');
const halfKana = 'ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ｡｢｣､･';
const fullKana = 'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン。「」、・';
const voiced = new Map([...'カキクケコサシスセソタチツテトハヒフヘホウ'].map((kana, i) => [kana, [...'ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ'][i] ?? kana]));
const halfVoiced = new Map([...'ハヒフヘホ'].map((kana, i) => [kana, [...'パピプペポ'][i] ?? kana]));

/** One spelling for detectors: digits and letters half width, kana full width, variant kanji unified, invisible characters gone. */
export function fold(original: string): Folded {
  const out: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < original.length; ) {
    const code = original.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const character = original.slice(i, i + width);
    const last = out.at(-1) ?? '';
    const joined = character === 'ﾞ' || character === '\u3099' ? voiced.get(last) : character === 'ﾟ' || character === '\u309A' ? halfVoiced.get(last) : undefined;
    if (joined !== undefined) out[out.length - 1] = joined;
    else {
      const plain = foldCharacter(character, code);
      for (let k = 0; k < plain.length; k += 1) {
        out.push(plain.charAt(k));
        at.push(k === 0 || width === 1 ? i : i + k);
      }
    }
    i += width;
  }
  at.push(original.length);
  return { text: out.join(''), at: Int32Array.from(at) };
}

/** The same folding for a word of a roster or list, where positions do not matter. */
export const foldWord = (word: string): string => fold(word.normalize('NFC')).text.trim();

function foldCharacter(character: string, code: number): string {
  if (code >= 0x30 && code < 0x7f) return character;
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  if (character === '\n' || character === '\r' || code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029) return '\n';
  if (spaces.has(character)) return ' ';
  if (character === '(') return '（';
  if (character === ')') return '）';
  if (hyphens.has(character)) return '-';
  if (code >= 0xff01 && code <= 0xff5e && character !== '（' && character !== '）') return String.fromCharCode(code - 0xfee0);
  const kana = code >= 0xff61 && code <= 0xff9d ? halfKana.indexOf(character) : -1;
  if (kana >= 0) return fullKana.charAt(kana);
  if (character === '㈱') return '（株）';
  if (character === '㈲') return '（有）';
  const variant = VARIANTS.get(character);
  if (variant !== undefined) return variant;
  if (code >= 0x2e80 && code <= 0x2fdf) return character.normalize('NFKC');
  if (code >= 0xf900 && code <= 0xfaff) return character.normalize('NFKC');
  if ((code < 0x20 || code > 0x7e) && dropped.test(character)) return '';
  return character;
}
