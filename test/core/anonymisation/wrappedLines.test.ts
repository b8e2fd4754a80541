import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPasted } from '../../../electron/core/features/anonymisation/readInput.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';

const page = [
  '本人は昨年の春から通院しており、長男の村井健',
  '一さんが付き添っている。連絡先の電話は029-2',
  '99-5555（自宅）。父の生年月日は昭和22年7月',
  '15日で、民生委員の小林さんが訪問している。',
].join('\n');

describe('PDF から写した文章', () => {
  let test: TestCore;
  beforeEach(async () => {
    test = await openTestCore();
  });
  afterEach(() => test.close());

  it('行の終わりで切れた名前、電話、生年月日を見逃さない', async () => {
    const { state } = await test.call('anonymisation.startFromText', { caseId: null, text: page });
    expect(state.notices).toEqual(['文の途中の改行を3か所つなぎました（PDF などの折り返し）。']);
    expect(state.groups.map(({ kind, spellings }) => [kind, spellings])).toEqual(
      expect.arrayContaining([['P', ['村井健一']], ['T', ['029-299-5555']], ['B', ['昭和22年7月15日']], ['P', ['小林']]]),
    );
  });

  it('「S22生」も年代にする', async () => {
    const { state } = await test.call('anonymisation.startFromText', { caseId: null, text: 'S22生の男性。' });
    const [group] = state.groups;
    const now = await test.call('anonymisation.decideMark', { sessionId: state.sessionId, groupId: group?.id ?? '', place: null, decision: { kind: 'replace', naming: { kind: 'auto' } } });
    expect(now.result.text).toBe('70歳代の男性。');
  });
});

describe('行を分けて書いた文章は、つながない', () => {
  it.each([
    ['文ごとの行', '母は昨日から入院しており、面会の希望がある。\n長男は仕事を続けており、帰りが夜遅くになる。\n孫は毎朝ひとりで起きて、学校へ通っている。'],
    ['箇条書き', '・母は昨日から入院しており、面会の希望がある\n・長男は仕事を続けており、帰りは夜遅くになる\n・孫は毎朝ひとりで起きて、学校へ通っている'],
    ['見出しの付いた行', '主訴：母の介護を続けられるか、先が見えない不安\n経過：昨年の春に母が転び、そのあと外出をやめた\n方針：週に一度の訪問を続け、通所の利用をすすめる'],
    ['日付の付いた行', '令和5年6月 母が自宅で転び、市内の病院に入院\n令和5年8月 退院し、週二回の通所を使いはじめた\n令和5年9月 長男が仕事をやめ、家にいる日がふえた'],
    ['短い語の行', '母\n長男\n孫'],
  ])('%s', (_name, text) => {
    expect(readPasted(text)).toMatchObject({ text, notices: [] });
  });
});
