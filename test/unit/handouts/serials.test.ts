import { describe, expect, it } from 'vitest';
import { missingCopies, readSerials, SPARE } from '../../../shared/domain/handouts/schema.ts';

const copy = (serial: number, more = {}) => ({ id: String(serial), serial, agency: '', recipient: '誰か', distributedAt: '2026-09-24T04:30:00Z', collectedAt: null, checkedBy: '', reason: '', ...more });

describe('回収した番号の入力', () => {
  it('1つ、いくつか、範囲を、全角でも読む', () => {
    expect(readSerials('3')).toEqual([3]);
    expect(readSerials('03')).toEqual([3]);
    expect(readSerials('1-5 8')).toEqual([1, 2, 3, 4, 5, 8]);
    expect(readSerials('１〜３、７，９')).toEqual([1, 2, 3, 7, 9]);
    expect(readSerials('2 2 1-2')).toEqual([2, 1]);
  });
  it('番号でないもの、逆の範囲、空欄は読まない', () => {
    for (const typed of ['', '  ', 'あ', '5-1', '1-', '1234', '3 あ']) expect(readSerials(typed)).toBeNull();
  });
});

describe('戻っていない番号', () => {
  it('回収する資料だけを数え、渡していない予備は数えない', () => {
    const copies = [copy(1), copy(2, { collectedAt: '2026-09-24T06:00:00Z' }), copy(3, { recipient: SPARE, distributedAt: null }), copy(4, { recipient: SPARE })];
    expect(missingCopies({ collect: true, copies }).map(({ serial }) => serial)).toEqual([1, 4]);
    expect(missingCopies({ collect: false, copies })).toEqual([]);
  });
});
