import { describe, expect, it } from 'vitest';
import { findHeading } from '../../../shared/domain/roster/columns.ts';
import { readLine } from '../../../shared/domain/roster/readLine.ts';
import { parseCsv } from '../../../shared/text/csv.ts';

const TODAY = '2026-09-24';

function readFirst(csv: string) {
  const { rows } = parseCsv(csv);
  const heading = findHeading(rows);
  const row = heading && rows[heading.index + 1];
  if (!heading || !row) throw new Error('行がありません');
  return readLine(row, heading, TODAY);
}
const pledge = (text: string) => readFirst(`所属機関,氏名,守秘義務誓約日\n住宅課,吉原 拓也,${text}`);

describe('名簿の見出し', () => {
  it('列の順が違っても、別の言い方でも読む', () => {
    const line = readFirst('氏　名,フリガナ,役職,機関名,誓約書提出日,会議名\n吉原 拓也,ヨシハラ タクヤ,主任,住宅課,R8.4.10,支援会議');
    expect(line).toMatchObject({ name: '吉原 拓也', kana: 'ヨシハラ タクヤ', position: '主任', agencyName: '住宅課', pledgedOn: '2026-04-10', conferences: ['支援会議'] });
  });

  it('見出しの上に表題の行があっても見つける', () => {
    expect(readFirst('支援会議 構成員名簿,,\n令和8年4月1日現在,,\n所属,職,氏名（漢字）\n住宅課,主任,').problem).not.toBeNull();
    expect(readFirst('支援会議 構成員名簿,\n,\n所属,氏名\n住宅課,吉原 拓也')).toMatchObject({ line: 4, name: '吉原 拓也' });
  });

  it('足りない列と、読まない列を知らせる', () => {
    const { rows } = parseCsv('所属機関,氏名,メールアドレス,氏名\n住宅課,吉原 拓也,a@example.jp,x');
    expect(findHeading(rows)).toMatchObject({
      missing: ['分野', '職名', 'ふりがな', '出席する会議体', '守秘義務誓約日'],
      unknown: ['メールアドレス', '氏名'],
    });
  });
});

describe('守秘義務誓約日の書き方', () => {
  it.each([
    ['令和8年4月2日', '2026-04-02'],
    ['R8.4.6', '2026-04-06'],
    ['2026/4/6', '2026-04-06'],
    ['2026/04/10', '2026-04-10'],
    ['令和８年４月２日', '2026-04-02'],
    ['２０２６／４／６', '2026-04-06'],
    ['令和8年4月2日（木）', '2026-04-02'],
    ['平成31年4月30日', '2019-04-30'],
    ['令和元年5月7日', '2019-05-07'],
  ])('%s を読む', (text, day) => {
    expect(pledge(text)).toMatchObject({ pledgedOn: day, problem: null, warnings: [] });
  });

  it('空のときは誓約日なしとし、何も言わない', () => {
    expect(pledge('')).toMatchObject({ pledgedOn: null, problem: null, warnings: [] });
  });

  it.each(['4月2日', '4/2', '４月２日（木）'])('年のない「%s」は推し量らず、空欄にして知らせる', (text) => {
    const { pledgedOn, warnings, problem } = pledge(text);
    expect({ pledgedOn, problem }).toEqual({ pledgedOn: null, problem: null });
    expect(warnings).toEqual([`誓約日「${text}」に年がないため、空欄にします。`]);
  });

  it.each(['済', '令和8年2月30日', '46114'])('「%s」は日付として読まず、空欄にして知らせる', (text) => {
    expect(pledge(text)).toMatchObject({ pledgedOn: null, warnings: [`誓約日「${text}」を日付として読めないため、空欄にします。`] });
  });

  it('今日より後の日は空欄にして知らせる', () => {
    expect(pledge('令和88年4月2日').pledgedOn).toBeNull();
    expect(pledge('2026/9/25').warnings).toEqual(['誓約日「令和8年9月25日」が今日より後のため、空欄にします。']);
    expect(pledge('2026/9/24').pledgedOn).toBe('2026-09-24');
  });
});

describe('一人分の行', () => {
  it('引用符や空白のある氏名を、書いてあるとおりに残す', () => {
    expect(readFirst('所属機関,氏名\nみなと野市 福祉総務課,"飯塚 ""みのり"""')).toMatchObject({ agencyName: 'みなと野市 福祉総務課', name: '飯塚 "みのり"' });
  });

  it('欄の中の改行は空白にし、会議体は改行でも区切る', () => {
    expect(readFirst('所属機関,職名,氏名,会議体\n住宅課,"主任\n（担当）",吉原 拓也,"支援会議\n重層的支援会議、支援会議"')).toMatchObject({
      position: '主任 （担当）',
      conferences: ['支援会議', '重層的支援会議'],
    });
  });

  it('氏名か所属機関のない行は、理由を付けて取り込まない', () => {
    expect(readFirst('所属機関,氏名\n住宅課,').problem).toBe('氏名が空です。');
    expect(readFirst('所属機関,氏名\n　,吉原 拓也').problem).toContain('所属機関が空です');
  });

  it('外字や読めない文字のある行は取り込まない', () => {
    expect(readFirst('所属機関,氏名\n住宅課,\u{e000}原 拓也').problem).toContain('外字');
    expect(readFirst('所属機関,氏名\n住宅課,\u{fffd}原 拓也').problem).toContain('外字');
    expect(readFirst('所属機関,氏名\n住宅課,𠮷原 葛\u{e0100}城').problem).toBeNull();
  });

  it('長すぎる欄のある行は取り込まない', () => {
    expect(readFirst(`所属機関,氏名\n住宅課,${'長'.repeat(61)}`).problem).toBe('氏名が長すぎます（60字まで）。');
    expect(readFirst(`所属機関,氏名\n住宅課,${'長'.repeat(60)}`).problem).toBeNull();
  });
});
