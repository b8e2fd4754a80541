import { describe, expect, it } from 'vitest';
import { readDecisionLine, readDue } from '../../../shared/domain/decisions/readLine.ts';

const known = {
  meetingDate: '2026-09-24',
  agencies: [
    { id: 'north', name: '北部地域包括支援センター', shortName: '北部包括' },
    { id: 'elderly', name: 'みなと野市 高齢福祉課', shortName: '高齢福祉課' },
    { id: 'yori', name: 'みなと野市ひきこもり相談室「よりみち」', shortName: 'よりみち' },
    { id: 'council', name: 'みなと野市社会福祉協議会', shortName: '社協' },
    { id: 'tax', name: 'みなと野市 納税課', shortName: '納税課' },
  ],
  seats: [
    { memberId: 'otsuki', agencyId: 'elderly', name: '大槻 香織' },
    { memberId: 'makabe', agencyId: 'yori', name: '真壁 遼' },
    { memberId: 'iizuka', agencyId: 'council', name: '飯塚 "みのり"' },
  ],
};
const read = (line: string) => readDecisionLine(line, known);

describe('打った1行から決定を読む', () => {
  it('最初の機関が主担当、あとの機関が協力になる', () => {
    expect(read('虐待対応は北部包括が主担当、9月30日までに事実確認の訪問（高齢福祉課 大槻が同行）')).toEqual({
      leadAgencyId: 'north', leadMemberId: null, supportingAgencyIds: ['elderly'], due: { kind: 'day', date: '2026-09-30' },
    });
  });
  it('人の姓は、その機関の担当になる', () => {
    expect(read('長男へのアウトリーチは真壁。10月15日までに1回目の訪問')).toMatchObject({ leadAgencyId: 'yori', leadMemberId: 'makabe', due: { kind: 'day', date: '2026-10-15' } });
  });
  it('機関と人が並んでも一つに数える', () => {
    expect(read('滞納の整理：納税課、社協 飯塚が家計相談')).toMatchObject({ leadAgencyId: 'tax', supportingAgencyIds: ['council'] });
  });
  it('機関が出てこなければ未定のまま', () => {
    expect(read('見守りを続ける')).toMatchObject({ leadAgencyId: null, due: { kind: 'none' } });
  });
});

describe('期限を読む', () => {
  const due = (line: string) => readDue(line, '2026-09-24');
  it.each([
    ['１０月２日まで', { kind: 'day', date: '2026-10-02' }],
    ['10/9までに照会', { kind: 'day', date: '2026-10-09' }],
    ['1月15日まで', { kind: 'day', date: '2027-01-15' }],
    ['令和9年2月1日まで', { kind: 'day', date: '2027-02-01' }],
    ['月末までに', { kind: 'monthEnd', month: '2026-09' }],
    ['10月末', { kind: 'monthEnd', month: '2026-10' }],
    ['3月末までに', { kind: 'monthEnd', month: '2027-03' }],
    ['次回までに検討', { kind: 'nextMeeting' }],
    ['常時', { kind: 'always', checkOn: null }],
    ['退所日の2週間前までに申請同行', { kind: 'event', event: '退所日の2週間前まで' }],
    ['2月30日まで', { kind: 'none' }],
    ['9月14日に受付した', { kind: 'none' }],
    ['', { kind: 'none' }],
  ])('%s', (line, expected) => {
    expect(due(line)).toEqual(expected);
  });
});
