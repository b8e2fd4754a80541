import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../electron/core/templates/fill.ts';
import { cleanValue } from '../../../electron/core/templates/values.ts';
import { anywhereFields, addresseeFields, loopFields } from '../../../shared/domain/templates/fieldCatalogue.ts';
import type { LoopItem, LoopName, TemplateData } from '../../../shared/domain/templates/templateData.ts';
import { para, strangeDocx, table, row } from '../../support/strangeDocx.ts';
import { leftovers, newErrors, wordLines } from '../../support/wordFile.ts';

const folder = new URL('../../support/templates/', import.meta.url);
const wild = [
  '', ' ', '　', '👨‍👩‍👧‍👦🙇‍♀️', '𠮷野家の𩸽', '葛\u{E0100}城市', '\u0000\u0001\u0008\u000b\u000c\u000e\u001f', '改行\n二行目\r\n三行目\r四行目', 'タブ\tあり', '《会議名》', '《＃役割》', '》《',
  '<w:p>&amp;"\'</w:p>', ']]>', '${x}{{y}}', 'undefined', '\ud800片割れ\udc00', '\ufffe\uffff', '長'.repeat(5_000), 'e\u0301', '\u202eあべこべ', '1'.repeat(300), '\u2028区切り\u2029', '$& $1 $$', 'null',
];

/** The same numbers in every run: a failure can be looked at again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function wildData(seed: number, most: number): TemplateData {
  const next = numbers(seed);
  const pick = (): string => wild[Math.floor(next() * wild.length)] ?? '';
  const texts = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.filter(() => next() > 0.1).map((name) => [name, pick()]));
  const list = (loop: LoopName, length = Math.floor(next() * most)): Record<string, string>[] => Array.from({ length }, () => texts(loopFields[loop]));
  const cases = list('ケース').map((one): LoopItem<'ケース'> => ({ ...one, 発言: list('発言', 3), 決定: list('決定', Math.floor(next() * 4)), 役割: list('役割', 2), 世帯員: [] }));
  return { ...texts([...anywhereFields, ...addresseeFields]), 出席者: list('出席者'), 議題: list('議題'), ケース: cases, 役割: list('役割'), 前回決定: list('前回決定') };
}

describe('どんな値でも壊れない', () => {
  it.each(wild.map((value) => [value.slice(0, 20).toWellFormed(), value]))('値 %j', async (_, value) => {
    const bytes = strangeDocx(para('前《会議名》後') + table(row('《＃役割》《内容》', '《期限》《／役割》')));
    const made = await fillTemplate(bytes, { 会議名: value, 役割: [{ 内容: value, 期限: value }] });
    const shown = cleanValue(value);
    expect(wordLines(made)).toBe(`前${shown}後\n${shown}|${shown}|//`);
    expect(leftovers(made)).toEqual([]);
    expect(await newErrors(bytes, made)).toEqual([]);
  });

  it('値の文字は、括弧 《 》 が ≪ ≫ になり、書けない文字が除かれるほかは変わらない', () => {
    expect(cleanValue('《重要》葛\u{E0100}城𠮷\u0007👨‍👩‍👧\r\n二\ud800')).toBe('≪重要≫葛\u{E0100}城𠮷👨‍👩‍👧\n二');
  });

  it.each([1, 2, 3, 4])('三つの様式に、40人の出席者と30件のケースまでの無作為な値を入れる（種 %i）', async (seed) => {
    for (const file of readdirSync(folder)) {
      const bytes = readFileSync(new URL(file, folder));
      const data = wildData(seed, 30);
      const made = await fillTemplate(bytes, { ...data, 出席者: Array.from({ length: 40 }, (_, index) => ({ 機関: `機関${index}`, 氏名: '𠮷' })) });
      expect(leftovers(made)).toEqual([]);
      expect(await newErrors(bytes, made)).toEqual([]);
    }
  });

  it('30件のケースの会議録で、どの決定も失われない', async () => {
    const cases = Array.from({ length: 30 }, (_, number) => ({ ケース番号: `R8-${number}`, 決定: [{ 内容: `決定${number}の一` }, { 内容: `決定${number}の二` }] }));
    const lines = wordLines(await fillTemplate(readFileSync(new URL('第３号様式_会議録.docx', folder)), { ケース: cases }));
    for (const number of cases.keys()) expect(lines).toMatch(new RegExp(`ケースR8-${number}（）[^R]*決定${number}の一\\|[^R]*決定${number}の二\\|`));
  });
});
