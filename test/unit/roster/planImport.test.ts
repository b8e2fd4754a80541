import { describe, expect, it } from 'vitest';
import { planImport, type KnownRoster } from '../../../shared/domain/roster/planImport.ts';
import type { RosterLine } from '../../../shared/domain/roster/readLine.ts';

const nobody: KnownRoster = { agencies: [], members: [], conferences: [] };
const line = (row: number, part: Partial<RosterLine>): RosterLine => ({
  line: row,
  agencyName: '住宅課',
  field: '住まい',
  position: '主任',
  name: '吉原 拓也',
  kana: 'よしはら たくや',
  conferences: ['支援会議'],
  pledgedOn: '2026-04-10',
  problem: null,
  warnings: [],
  ...part,
});
const known: KnownRoster = {
  agencies: [{ id: 'a1', name: '住宅課', shortName: '', kana: '', field: '住まい', headTitle: '', active: true }],
  members: [{ id: 'm1', agencyId: 'a1', position: '主任', name: '吉原 拓也', kana: 'よしはら たくや', pledgedOn: '2026-04-10', conferenceIds: ['c1'], active: true }],
  conferences: [{ id: 'c1', name: '支援会議' }],
};
const summary = (lines: RosterLine[], store: KnownRoster = known) => planImport(lines, store).rows.map(({ outcome, reason, warnings }) => ({ outcome, reason, warnings }));

describe('取込みの見通し', () => {
  it('同じ機関・同じ氏名の行は一人にまとめ、会議体を合わせる', () => {
    const plan = planImport([line(2, {}), line(4, { name: '吉原　拓也', conferences: ['コアメンバー会議'] })], nobody);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['add', 'merge']);
    expect(plan.rows[1]?.reason).toBe('2行目と同じ方です。「コアメンバー会議」に加えます。');
    expect(plan.members).toMatchObject([{ name: '吉原 拓也', conferences: ['支援会議', 'コアメンバー会議'] }]);
    expect(plan.newConferences).toEqual(['支援会議', 'コアメンバー会議']);
  });

  it('名簿と同じ内容の行は変更なしとする', () => {
    const plan = planImport([line(2, {}), line(3, {})], known);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(plan.members).toEqual([]);
    expect(plan.agencies.changed).toEqual([]);
  });

  it('変わった職名・新しい誓約日・加わる会議体は更新とし、何が変わるかを言う', () => {
    expect(summary([line(2, { position: '係長', pledgedOn: '2026-08-01', conferences: ['重層的支援会議'] })])).toEqual([
      { outcome: 'update', reason: '職名を「主任」から「係長」に直します、誓約日を令和8年8月1日にします、「重層的支援会議」に加えます。', warnings: [] },
    ]);
  });

  it('空の欄や古い誓約日は、名簿にあるものを消さない', () => {
    const plan = planImport([line(2, { position: '', kana: '', pledgedOn: null, conferences: [] })], known);
    expect(plan.rows[0]?.outcome).toBe('unchanged');
    const older = planImport([line(2, { pledgedOn: '2025-04-01' })], known);
    expect(older.rows[0]).toMatchObject({ outcome: 'unchanged', warnings: ['誓約日は新しいほう（令和8年4月10日）のままにします。'] });
  });

  it('同じファイルの中で職名が食い違えば、先の行を残して知らせる', () => {
    const plan = planImport([line(2, {}), line(9, { position: '係長' })], nobody);
    expect(plan.rows[1]).toMatchObject({ outcome: 'merge', warnings: ['職名が2行目と違うため、「主任」のままにします。'] });
    expect(plan.members[0]?.position).toBe('主任');
  });

  it('同じ氏名の方が別の機関にいれば、異動かもしれないと知らせる', () => {
    const [row] = summary([line(2, { agencyName: '納税課' })]);
    expect(row?.outcome).toBe('add');
    expect(row?.warnings[0]).toContain('「住宅課」にもいます');
  });

  it('異体字の違う氏名は別の人とする', () => {
    const plan = planImport([line(2, { name: '髙野 誠一' }), line(3, { name: '高野 誠一' })], nobody);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['add', 'add']);
  });

  it('名簿から外した方がファイルにあれば、戻すと言う', () => {
    const left = { ...known, members: known.members.map((member) => ({ ...member, active: false })) };
    expect(summary([line(2, {})], left)).toEqual([{ outcome: 'update', reason: '外した構成員を名簿に戻します。', warnings: [] }]);
  });

  it('取り込まない行は、機関も会議体も増やさない', () => {
    const plan = planImport([line(2, { agencyName: '納税課', name: '', problem: '氏名が空です。', conferences: ['別の会議'] })], known);
    expect(plan).toMatchObject({ newConferences: [], members: [], agencies: { added: [] } });
    expect(plan.rows[0]).toMatchObject({ outcome: 'refuse', reason: '氏名が空です。' });
  });

  it('ファイルにない構成員を挙げる', () => {
    expect(planImport([line(2, { name: '別の 人' })], known).notInFile).toEqual(['住宅課　吉原 拓也']);
  });

  it('一つの機関の人が二つの分野にいれば、両方を機関の分野とする', () => {
    const { agencies } = planImport([line(2, { field: '地域' }), line(3, { name: '別の 人', field: '生活困窮' })], nobody);
    expect(agencies.added).toMatchObject([{ name: '住宅課', field: '地域・生活困窮' }]);
  });

  it('同じ略称になる二つ目の機関には、略称を付けない', () => {
    const { agencies } = planImport([line(2, { agencyName: '甲社会福祉協議会「窓口」' }), line(3, { agencyName: '乙会「窓口」' })], nobody);
    expect(agencies.added.map(({ shortName }) => shortName)).toEqual(['窓口', '']);
  });
});
