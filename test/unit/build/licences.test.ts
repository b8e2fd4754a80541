import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../build/folders.ts';
import { shippedPackages, thirdPartyTexts } from '../../../build/thirdParty.ts';
import { readSources } from '../../support/sources.ts';

/** Terms under which a municipality may be given the program without further duties than handing on the texts. */
const FREE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Zlib', 'OFL-1.1']);

/** `(MIT OR GPL-3.0-or-later)`: one of the choices is enough; `(MIT AND Zlib)`: all of them count. */
const isFree = (licence: string): boolean =>
  licence
    .replace(/^\(|\)$/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((term) => FREE.has(term)));

it('配るものに入る部品は、どれも自由に配れる利用許諾である', () => {
  const shipped = shippedPackages();
  expect(shipped.length).toBeGreaterThan(40);
  expect(shipped.filter(({ licence }) => !isFree(licence))).toEqual([]);
});

it('見分け方は確かである（複製の公開を求めるもの、書かれていないものは通さない）', () => {
  for (const licence of ['GPL-3.0-or-later', 'AGPL-3.0', 'MIT AND GPL-2.0', 'UNLICENSED', '', 'SEE LICENSE IN x']) expect(isFree(licence), licence).toBe(false);
  for (const licence of ['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)']) expect(isFree(licence), licence).toBe(true);
});

it('配る利用許諾の文に、どの部品の名も、フォントと辞書の許諾もある', () => {
  const text = thirdPartyTexts();
  for (const { name, version } of shippedPackages()) expect(text).toContain(`${name} ${version}`);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).toContain('Nara Institute of Science');
  expect(text).toContain('ICOT Free Software');
  expect(text.length).toBeGreaterThan(40_000);
});

it('package.json に並ぶ部品は、どれも実際に使っている', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }; // our own file
  const sources = readSources(['shared', 'electron', 'renderer', 'build']).map(({ text }) => text);
  const named = (text: string, name: string) => ["'", '"', '('].some((mark) => text.includes(`${mark}${name}/`) || text.includes(`${mark}${name}'`));
  const unused = Object.keys(dependencies).filter((name) => !sources.some((text) => named(text, name)));
  expect(unused).toEqual([]);
});
