import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

// Neither Node's types nor ours declare it, and the core does not know the browser's.
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

let kept: Promise<object | undefined> | undefined;

/**
 * Holds the analyser's compiled code in the process for as long as it runs. Its thread ends at every lock; without this V8 would free
 * the code and compile it anew, which is where it loses track of its pages (see COMMON_WRAPPERS in morphemes.ts). One held copy is shared
 * by every thread that reads the same bytes; it holds no text. Where the file cannot be read, the thread says so itself.
 */
export function keepAnalyserCode(): Promise<object | undefined> {
  kept ??= readFile(createRequire(import.meta.url).resolve('lindera-wasm-nodejs-ipadic/lindera_wasm_bg.wasm')).then((bytes) => WebAssembly.compile(bytes)).catch(() => undefined);
  return kept;
}
