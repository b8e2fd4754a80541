import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type * as Lindera from 'lindera-wasm-nodejs-ipadic';
import { maskRareNames } from './mask.ts';

/** What a detector needs to know of a word: the dictionary's classes reduced to those that decide about names. */
export type WordKind = 'surname' | 'given' | 'person' | 'place' | 'organisation' | 'proper' | 'noun' | 'action' | 'number' | 'suffix' | 'honorific' | 'prefix' | 'particle' | 'symbol' | 'space' | 'unknown' | 'other';

/** One word of a folded text, positions in that text. */
export interface Morpheme {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly kind: WordKind;
}

/** The fields of the analyser's answer that are read here (its own typing says `any`). */
interface RawToken {
  readonly surface: string;
  readonly byteStart: number;
  readonly wordId: number;
  readonly partOfSpeech?: string;
  readonly partOfSpeechSubcategory1?: string;
  readonly partOfSpeechSubcategory2?: string;
  readonly partOfSpeechSubcategory3?: string;
  readonly reading?: string;
}

/** The id that the analyser gives to words its dictionary lacks. */
const notInDictionary = 0xffffffff;

let tokenizer: Lindera.Tokenizer | undefined;

/**
 * Calls out of the analyser stay with V8's common wrapper. Made-to-measure ones are shared by all threads, and V8 13 now and then loses
 * track of them when a thread ends (`Check failed: jit_page…` in `WasmImportWrapperCache::Free`, nodejs/node#64500), which ends the
 * whole program. Costs about an eighth of the analysis.
 */
const COMMON_WRAPPERS = '--wasm-wrapper-tiering-budget=2000000000';

/** The bare analyser (IPADIC, ~190 MB in memory, 0.2 s to load): loaded once, when first needed, and not at all in a thread that only asks another. */
export function bareTokens(text: string): readonly RawToken[] {
  if (tokenizer === undefined) {
    // Seen in this V8 only; another one may know no such flag, or take none once it runs.
    if (process.versions.v8.startsWith('13.')) setFlagsFromString(COMMON_WRAPPERS);
    // The package is CommonJS and compiles its 13 MB as soon as it is read; its own typing says what is in it.
    const { TokenizerBuilder } = createRequire(import.meta.url)('lindera-wasm-nodejs-ipadic') as typeof Lindera;
    const builder = new TokenizerBuilder();
    builder.setDictionary('embedded://ipadic');
    builder.setMode('normal');
    builder.setKeepWhitespace(true);
    tokenizer = builder.build();
  }
  // The analyser's declared type is `any`; RawToken names the fields it documents.
  return tokenizer.tokenize(text) as readonly RawToken[];
}

/** Words of a folded text with UTF-16 positions; the analyser counts UTF-8 bytes. */
export function morphemes(text: string): Morpheme[] {
  const words: Morpheme[] = [];
  let at = 0;
  let byte = 0;
  for (const token of bareTokens(maskRareNames(text))) {
    while (byte < token.byteStart && at < text.length) {
      const code = text.codePointAt(at) ?? 0;
      byte += utf8Length(code);
      at += code > 0xffff ? 2 : 1;
    }
    const end = at + token.surface.length;
    words.push({ surface: text.slice(at, end), start: at, end, kind: kindOf(token) });
    for (const character of token.surface) byte += utf8Length(character.codePointAt(0) ?? 0);
    at = end;
  }
  return words;
}

const utf8Length = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

function kindOf(token: RawToken): WordKind {
  const { partOfSpeech: pos, partOfSpeechSubcategory1: sub, partOfSpeechSubcategory2: detail, partOfSpeechSubcategory3: part } = token;
  if (/^\s+$/u.test(token.surface)) return 'space';
  if (pos === undefined || token.wordId === notInDictionary) return /^\d/u.test(token.surface) ? 'number' : /^[\p{P}\p{S}]/u.test(token.surface) ? 'symbol' : 'unknown';
  if (pos === '助詞' || pos === '助動詞') return 'particle';
  if (pos === '記号') return 'symbol';
  if (pos === '接頭詞') return 'prefix';
  if (pos !== '名詞') return 'other';
  if (sub === '固有名詞') {
    if (detail === '人名') return part === '姓' ? 'surname' : part === '名' ? 'given' : 'person';
    return detail === '地域' ? 'place' : detail === '組織' ? 'organisation' : 'proper';
  }
  if (sub === '数') return 'number';
  if (sub === '接尾') return detail === '人名' ? 'honorific' : 'suffix';
  return sub === 'サ変接続' ? 'action' : 'noun';
}
