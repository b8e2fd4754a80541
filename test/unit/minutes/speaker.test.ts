import { describe, expect, it } from 'vitest';
import { candidates, mentionAtStart, type Speaker, speakerAtStart } from '../../../shared/domain/minutes/speaker.ts';

const seat = (memberId: string, agencyId: string, agencyShortName: string, name: string, kana: string): Speaker => ({
  memberId, agencyId, agencyName: `みなと野市 ${agencyShortName}`, agencyShortName, position: '主任', name, kana, proxyName: '',
});
const seats = [
  seat('1', 'a', '住宅課', '吉原 拓也', 'よしはら たくや'),
  seat('2', 'b', '社協', '関 恵美', 'せき えみ'),
  seat('3', 'b', '社協', '森 健太', 'もり けんた'),
  seat('4', 'c', '北部包括', '萩原 千秋', 'はぎわら ちあき'),
  { ...seat('5', 'd', '納税課', '小澤 剛', 'おざわ つよし'), proxyName: '立花 主任' },
];

describe('行の先頭の「姓＋空白」で発言者を決める', () => {
  it('「吉原　」は発言者になり、残りが内容になる', () => {
    const spoken = speakerAtStart('吉原　分納計画は合意', seats);
    expect([spoken?.seat?.memberId, spoken?.rest]).toEqual(['1', '分納計画は合意']);
  });
  it('半角の空白でも、機関の略称でも決まる', () => {
    expect(speakerAtStart('北部包括 概要説明', seats)?.seat?.memberId).toBe('4');
  });
  it('空白の前なら、まだ内容として残す', () => {
    expect(speakerAtStart('吉原', seats)).toBeNull();
  });
  it('代理の方の姓でも、その席になる', () => {
    expect(speakerAtStart('立花　滞納は28万円', seats)?.seat?.memberId).toBe('5');
  });
  it('機関が違う同じ姓が二人いれば、決めつけない', () => {
    const twins = [...seats, seat('6', 'e', '警察', '吉原 学', 'よしはら まなぶ')];
    expect(speakerAtStart('吉原　分納', twins)).toBeNull();
  });
  it('同じ機関の略称なら、何人いてもその機関になる', () => {
    expect(speakerAtStart('社協　家計相談', seats)?.seat?.agencyId).toBe('b');
  });
  it('「議長　」は、機関ではなく役としての発言になる', () => {
    expect(speakerAtStart('議長　本日の会議は', seats)).toEqual({ seat: null, role: '議長', rest: '本日の会議は' });
  });
  it('名簿にない語はただの文', () => {
    expect(speakerAtStart('今日は　雨', seats)).toBeNull();
  });
});

describe('＠よみ で候補を出す', () => {
  it('＠の後の語を読み、打ちかけのローマ字は数えない', () => {
    expect([mentionAtStart('＠よし'), mentionAtStart('@よしh'), mentionAtStart('＠'), mentionAtStart('文の途中＠よし')]).toEqual(['よし', 'よし', '', null]);
  });
  it('空白を打てば候補は終わる', () => {
    expect(mentionAtStart('＠よし　')).toBeNull();
  });
  it('よみ・カタカナ・機関名で見つかり、頭から合うものが先', () => {
    expect(candidates('はぎ', seats).map((each) => each.memberId)).toEqual(['4']);
    expect(candidates('セキ', seats)[0]?.memberId).toBe('2');
    expect(candidates('しゃきょう', seats)).toEqual([]);
    expect(candidates('社協', seats).map((each) => each.memberId)).toEqual(['2', '3']);
  });
});
