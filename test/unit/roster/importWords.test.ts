import { describe, expect, it } from 'vitest';
import type { ImportOutcome, ImportRow } from '../../../shared/domain/roster/importSchema.ts';
import { importChanges, importToldAs } from '../../../shared/domain/roster/importWords.ts';

const nothing = { agencies: 0, conferences: 0, members: 0, updated: 0, merged: 0 };
const row = (outcome: ImportOutcome): ImportRow => ({
  line: 2, outcome, reason: '', warnings: [], agencyName: '住宅課', position: '', name: '吉原 拓也', kana: '', conferences: [], pledgedOn: null,
});

describe('取込みの結果の言い方', () => {
  it('加えた機関・会議体・構成員、直した人数、まとめた行数を言う', () => {
    expect(importToldAs({ agencies: 22, conferences: 3, members: 26, updated: 2, merged: 1 })).toBe(
      '名簿に取り込みました。機関 22、会議体 3、構成員 26人を加えました。構成員 2人を直しました。1行は、ほかの行と同じ方のためまとめました。',
    );
  });

  it('0 のものには触れない', () => {
    expect(importToldAs({ ...nothing, updated: 10 })).toBe('名簿に取り込みました。構成員 10人を直しました。');
    expect(importToldAs(nothing)).toBe('名簿に取り込みました。');
  });
});

describe('取り込むものがあるか', () => {
  it.each([
    ['add', true], ['merge', true], ['update', true], ['unchanged', false], ['refuse', false],
  ] as const)('%s の行だけのとき %s', (outcome, changes) => {
    expect(importChanges({ rows: [row(outcome)], changedAgencies: [] })).toBe(changes);
  });

  it('行に変わりがなくても、分野を補う機関や名簿に戻す機関があれば取り込む', () => {
    expect(importChanges({ rows: [row('unchanged')], changedAgencies: ['住宅課'] })).toBe(true);
  });
});
