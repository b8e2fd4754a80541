import { describe, expect, it } from 'vitest';
import { dueText } from '../../../shared/domain/decisions/dueText.ts';
import { dueDay, isUndetermined, isVague, lacksOf } from '../../../shared/domain/decisions/rules.ts';
import { decisionType, type DecisionInput } from '../../../shared/domain/decisions/schema.ts';

const role = { type: 'role', content: '事実確認の訪問', leadAgencyId: 'a', due: { kind: 'nextMeeting' } } as const satisfies Partial<DecisionInput>;

describe('未確定', () => {
  it('主担当か期限がない役割は未確定', () => {
    expect(isUndetermined(role)).toBe(false);
    expect(isUndetermined({ ...role, leadAgencyId: null })).toBe(true);
    expect(isUndetermined({ ...role, due: { kind: 'none' } })).toBe(true);
  });
  it.each(decisionType.options.filter((type) => type !== 'role'))('%s は担当や期限がなくても未確定ではない', (type) => {
    expect(isUndetermined({ ...role, type, leadAgencyId: null, due: { kind: 'none' } })).toBe(false);
  });
  it.each(['見守る', '引き続き見守る', '様子を見る', '引き続き', '今後も支援していく', '経過観察。'])('「%s」だけでは、何を・どの頻度で・どうなったら、を尋ねる', (content) => {
    expect(isVague(content)).toBe(true);
    expect(lacksOf({ ...role, content })).toEqual(['vague']);
  });
  it.each(['週1回の電話で見守る', '見守り支援員の派遣を申請する', '事実確認の訪問'])('「%s」は尋ねない', (content) => {
    expect(isVague(content)).toBe(false);
  });
});

describe('期限の日', () => {
  it.each([
    [{ kind: 'day', date: '2026-09-30' }, '2026-09-30', '9月30日まで'],
    [{ kind: 'monthEnd', month: '2028-02' }, '2028-02-29', '2月末まで'],
    [{ kind: 'nextMeeting' }, '2026-10-22', '次回まで'],
    [{ kind: 'event', event: '退所日の2週間前まで' }, null, '退所日の2週間前まで'],
    [{ kind: 'event', event: '退所' }, null, '退所まで'],
    [{ kind: 'always', checkOn: '2026-12-01' }, '2026-12-01', '常時（点検 12月1日）'],
    [{ kind: 'none' }, null, ''],
  ] as const)('%j', (due, day, text) => {
    expect(dueDay(due, '2026-10-22')).toBe(day);
    expect(dueText(due)).toBe(text);
  });
});
