/** A for 0, B for 1 … Z, AA: symbols go by order of appearance and never follow a name (鳥取県の規則, field.md §5.1). */
export function symbolAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : symbolAt(Math.floor(index / 26) - 1) + letter;
}

/** The place of a symbol in that order; -1 for anything that is not one. */
export function symbolIndex(symbol: string): number {
  if (!/^[A-Z]{1,4}$/u.test(symbol)) return -1;
  return [...symbol].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The symbol after the last one ever given in the case, so that none is given twice. */
export function nextSymbol(given: readonly string[]): string {
  return symbolAt(Math.max(-1, ...given.map(symbolIndex)) + 1);
}
