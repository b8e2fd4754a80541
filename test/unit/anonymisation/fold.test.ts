import { describe, expect, it } from 'vitest';
import { fold } from '../../../electron/core/anonymisation/fold.ts';
import { mergeHits } from '../../../electron/core/anonymisation/merge.ts';
import { splitParagraphs } from '../../../electron/core/anonymisation/paragraphs.ts';
import { hit } from '../../../electron/core/anonymisation/types.ts';

describe('表記をそろえる', () => {
  it.each([
    ['髙﨑', '高崎'],
    ['渡邊渡邉渡辺', '渡辺渡辺渡辺'],
    ['齋藤齊藤斎藤斉藤', '斉藤斉藤斉藤斉藤'],
    ['𠮷野', '吉野'],
    ['ｶﾞｷﾞﾊﾟ', 'ガギパ'],
    ['ＡＢＣ１２３', 'ABC123'],
    ['山\u{E0100}田\u200b', '山田'],
    ['０９０－１２', '090-12'],
    ['a\u000bb', 'a\nb'],
    ['\ud800', '\ufffd'],
    ['㈱山', '（株）山'],
  ])('%j は %j になる', (before, after) => {
    expect(fold(before).text).toBe(after);
  });

  it('どの文字からも元の位置に戻れる', () => {
    const original = '𠮷\u{E0100}野ｶﾞ\u200b髙';
    const { text, at } = fold(original);
    expect(text).toBe('吉野ガ高');
    expect([...at]).toEqual([0, 4, 5, 8, 9]);
  });
});

describe('重なる印を一つにする', () => {
  it('このケースの人の姓で始まる施設名は、丸ごと確実な施設名とし、途中にある名前は先に残す', () => {
    const spans = (...hits: Parameters<typeof mergeHits>[0]) => mergeHits(hits, 10).map(({ start, end, kind, certainty }) => [start, end, kind, certainty]);
    const facility = hit(0, 4, 'F', 'check', 'rule', '施設');
    expect(spans(facility, hit(0, 2, 'P', 'certain', 'roster', '姓'))).toEqual([[0, 4, 'F', 'certain']]);
    expect(spans(facility, hit(2, 4, 'P', 'certain', 'roster', '姓'))).toEqual([[0, 2, 'F', 'check'], [2, 4, 'P', 'certain']]);
  });

  it('長い印の中の確実な名前は、長い印を確実にする', () => {
    const merged = mergeHits([hit(0, 4, 'F', 'check', 'rule', '施設'), hit(0, 2, 'P', 'certain', 'context', '敬称')], 10);
    expect(merged.map(({ start, end, certainty }) => [start, end, certainty])).toEqual([[0, 4, 'certain']]);
  });
});

describe('段落に分ける', () => {
  it('つなぐと元の文章に戻り、終わりのない行は文の切れ目で分かれる', () => {
    const text = `一行目\r\n二行目\n${'長い文。'.repeat(3000)}\n\n終わり`;
    const paragraphs = splitParagraphs(text);
    expect(paragraphs.map((paragraph) => paragraph.text).join('')).toBe(text);
    expect(Math.max(...paragraphs.map((paragraph) => paragraph.text.length))).toBeLessThanOrEqual(4001);
    expect(paragraphs.every((paragraph) => text.startsWith(paragraph.text, paragraph.start))).toBe(true);
  });
});
