import { describe, expect, it } from 'vitest';
import { findSections, targetOf } from '../../../shared/domain/anonymisation/headings.ts';
import { intentionsFrom, markOf, sentencesOf, statementsFrom } from '../../../electron/core/features/anonymisation/sentences.ts';
import { personFrom } from '../../../electron/core/features/anonymisation/proposePerson.ts';

describe('見出しから欄を選ぶ', () => {
  it.each([
    ['経過', 'course'], ['本人の意向', 'intentions'], ['世帯', 'members'], ['受付', 'trigger'], ['強み', 'strengths'], ['検討したいこと', 'decisionPoints'], ['住所', 'housing'],
    ['本人・家族の意向', 'intentions'], ['地域課題・不足している社会資源', 'gap'], ['関わっている機関', 'resource'], ['リスク・緊急度', 'risk'], ['前回（第4回 8月27日）決定事項', 'skip'], ['主　訴', 'complaint'],
  ])('【%s】は %s', (heading, target) => {
    expect(targetOf(heading)).toBe(target);
  });
  it.each([
    ['【経過】通院中。\n【強み】明るい。', ['経過', '強み']],
    ['■経過\n通院中。\n■強み\n明るい。', ['経過', '強み']],
    ['１．主訴\n頭痛\n２．経過\n通院中', ['主訴', '経過']],
    ['【経過】\n〔事〕通院中。\n［推測］疲れ。\n【強み】明るい。', ['経過', '強み']],
    ['主訴：頭痛\n母：80歳代\n経過：通院中', ['主訴', '経過']],
  ])('%s', (text, headings) => {
    expect(findSections(text).map(({ heading }) => heading)).toEqual(headings);
  });
  it('どの文字もどれかの欄に入る', () => {
    for (const text of ['前書き\n【経過】本文\n\n【強み】', '見出しなし', '\n\n【経過】']) {
      const sections = findSections(text);
      const covered = sections.map(({ start, end }) => text.slice(start, end)).join('');
      expect(text.replace(covered, '').trim()).toBe('');
    }
  });
});

describe('文に分ける', () => {
  it('「」や（）の中では切らず、改行で切る', () => {
    expect(sentencesOf('「いやだ。帰れ。」と言う。次の文（未。確認）。\n三つ目')).toEqual(['「いやだ。帰れ。」と言う。', '次の文（未。確認）。', '三つ目']);
  });
  it('2,000字を超える文も、一字も失わない', () => {
    const long = 'あ'.repeat(4500);
    expect(sentencesOf(long).join('')).toBe(long);
  });
  it.each([['通院中。', 'fact'], ['「つらい」と話す。', 'told'], ['虐待の疑い。', 'view'], ['所在不明。', 'unconfirmed']])('%s は %s', (sentence, mark) => {
    expect(markOf(sentence)).toBe(mark);
  });
  it('経過の文の最初の日付が時期になる', () => {
    expect(statementsFrom('X-1年6月に退職。支援開始の3か月前に相談。母は元気。', 'course').map(({ moment }) => moment)).toEqual([
      { kind: 'symbolic', year: -1, month: 6 }, { kind: 'offset', months: -3 }, { kind: 'none' },
    ]);
  });
  it('意向は、だれの言葉かを分ける', () => {
    expect(intentionsFrom('母A「家で暮らしたい」\n長男BAは働きたい\n施設はいや', ['母A', '長男B', '長男BA'])).toEqual([
      { speaker: '母A', words: '家で暮らしたい' }, { speaker: '長男BA', words: '働きたい' }, { speaker: null, words: '施設はいや' },
    ]);
  });
});

describe('対応表に覚える姓と名', () => {
  it.each([
    [['村井 修', '修'], { surname: '村井', given: '修' }, '村井', '修', []],
    [['村井修', '修', '村井'], null, '村井', '修', []],
    [['ハーさん'], null, '', '', ['ハーさん']],
    [['村井キヨ子', 'キヨ子', 'キヨちゃん'], null, '村井', 'キヨ子', ['キヨちゃん']],
    [['御手洗清三郎'], { surname: '御手洗', given: '清三郎' }, '御手洗', '清三郎', []],
  ])('%s', (spellings, guess, surname, given, nicknames) => {
    expect(personFrom(spellings, guess)).toMatchObject({ surname, given, nicknames });
  });
});
