import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conferencesHandlers } from '../../../electron/core/features/conferences/handlers.ts';
import { rosterHandlers } from '../../../electron/core/features/roster/handlers.ts';
import { CONFERENCE_PRESETS } from '../../../shared/domain/conferences/presets.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore({ handlers: { ...rosterHandlers, ...conferencesHandlers } });
});
afterEach(() => test.close());

const agency = { name: 'みなと野市 住宅課', shortName: '住宅課', kana: 'じゅうたくか', field: '住まい', headTitle: '住宅課長', active: true };
const member = { position: '主任', name: '吉原 拓也', kana: 'よしはら たくや', pledgedOn: '2026-04-10', conferenceIds: [], active: true };

describe('機関', () => {
  it('加えて、直して、名簿から外せる', async () => {
    const { id } = await test.call('roster.addAgency', agency);
    await test.call('roster.updateAgency', { id, agency: { ...agency, name: 'みなと野市 住まい政策課', active: false } });
    expect(await test.call('roster.listAgencies', {})).toEqual([{ ...agency, id, name: 'みなと野市 住まい政策課', active: false }]);
  });

  it('続けて別の欄だけを直しても、先に直した欄は戻らない', async () => {
    const { id } = await test.call('roster.addAgency', { ...agency, shortName: '', kana: '' });
    await test.call('roster.updateAgency', { id, agency: { shortName: '住宅' } });
    await test.call('roster.updateAgency', { id, agency: { kana: 'じゅうたくか' } });
    expect(await test.call('roster.listAgencies', {})).toEqual([{ ...agency, id, shortName: '住宅', kana: 'じゅうたくか' }]);
  });

  it('同じ名前の機関は二つ作れず、どの欄が悪いかを言う', async () => {
    await test.call('roster.addAgency', agency);
    const other = await test.call('roster.addAgency', { ...agency, name: '納税課' });
    expect(await test.refusal('roster.addAgency', agency)).toMatchObject({ code: 'conflict', fields: { name: '「みなと野市 住宅課」はすでに登録されています。' } });
    const renamed = await test.refusal('roster.updateAgency', { id: other.id, agency });
    expect(renamed.fields).toHaveProperty('agency.name');
  });

  it('機関名のない機関は作れない', async () => {
    expect(await test.refusal('roster.addAgency', { ...agency, name: '　' })).toMatchObject({ code: 'input.invalid', fields: { name: '機関名を入力してください' } });
  });

  it('もうない機関は直せない', async () => {
    expect(await test.refusal('roster.updateAgency', { id: 'なし', agency })).toMatchObject({ code: 'not.found' });
  });
});

describe('構成員', () => {
  it('加えて、別の機関へ移し、会議体を付け替えられる', async () => {
    const [housing, tax] = [await test.call('roster.addAgency', agency), await test.call('roster.addAgency', { ...agency, name: '納税課' })];
    const conferences = await Promise.all(CONFERENCE_PRESETS.map(({ conference }) => test.call('conferences.add', conference)));
    const [first, second] = conferences.map(({ id }) => id);
    if (!first || !second) throw new Error('会議体がありません');
    const { id } = await test.call('roster.addMember', { ...member, agencyId: housing.id, conferenceIds: [first] });
    await test.call('roster.updateMember', { id, member: { ...member, agencyId: tax.id, position: '係長', conferenceIds: [second, second] } });
    expect(await test.call('roster.listMembers', {})).toEqual([{ ...member, id, agencyId: tax.id, position: '係長', conferenceIds: [second] }]);
  });

  it('一つの機関に同じ氏名の方は二人登録できないが、別の機関にはできる', async () => {
    const [housing, tax] = [await test.call('roster.addAgency', agency), await test.call('roster.addAgency', { ...agency, name: '納税課' })];
    await test.call('roster.addMember', { ...member, agencyId: housing.id });
    expect(await test.refusal('roster.addMember', { ...member, agencyId: housing.id })).toMatchObject({ code: 'conflict', fields: { name: 'この機関には、同じ氏名の方がすでにいます。' } });
    await test.call('roster.addMember', { ...member, agencyId: tax.id });
    expect(await test.call('roster.listMembers', {})).toHaveLength(2);
  });

  it('ない機関や会議体には入れられず、途中まで保存されることもない', async () => {
    await test.refusal('roster.addMember', { ...member, agencyId: 'なし' });
    const { id } = await test.call('roster.addAgency', agency);
    await test.refusal('roster.addMember', { ...member, agencyId: id, conferenceIds: ['なし'] });
    expect(await test.call('roster.listMembers', {})).toEqual([]);
  });

  it('投影の画面からは読むことも変えることもできない', async () => {
    await expect(test.callAsProjector('roster.listMembers', {})).rejects.toMatchObject({ code: 'not.allowed' });
    await expect(test.callAsProjector('roster.addAgency', agency)).rejects.toMatchObject({ code: 'not.allowed' });
  });
});

describe('会議体', () => {
  const [preset] = CONFERENCE_PRESETS;
  if (!preset) throw new Error('ひな形がありません');
  const { conference } = preset;

  it('ひな形はどれも、そのまま登録できる', async () => {
    for (const each of CONFERENCE_PRESETS) await test.call('conferences.add', each.conference);
    const listed = await test.call('conferences.list', {});
    expect(listed).toEqual(CONFERENCE_PRESETS.map((each) => ({ ...each.conference, id: expect.any(String), memberCount: 0 })));
  });

  it('構成員をまとめて付け替え、名簿から外した人は数えない', async () => {
    const housing = await test.call('roster.addAgency', agency);
    const [one, two] = [
      await test.call('roster.addMember', { ...member, agencyId: housing.id }),
      await test.call('roster.addMember', { ...member, name: '立花 実', agencyId: housing.id }),
    ];
    const { id } = await test.call('conferences.add', conference);
    await test.call('conferences.setMembers', { id, memberIds: [one.id, two.id] });
    await test.call('roster.updateMember', { id: two.id, member: { ...member, name: '立花 実', agencyId: housing.id, conferenceIds: [id], active: false } });
    expect(await test.call('conferences.list', {})).toMatchObject([{ id, memberCount: 1 }]);
    await test.call('conferences.setMembers', { id, memberIds: [] });
    expect((await test.call('roster.listMembers', {})).map(({ conferenceIds }) => conferenceIds)).toEqual([[], []]);
  });

  it('名称・根拠・場所・時刻を直せる', async () => {
    const { id } = await test.call('conferences.add', conference);
    const changed = { ...conference, name: 'スクラムネット', place: '市役所3階 大会議室', startTime: '10:00', endTime: '12:00' };
    await test.call('conferences.update', { id, conference: changed });
    expect(await test.call('conferences.list', {})).toEqual([{ ...changed, id, memberCount: 0 }]);
  });

  it('終わりが始まりより早い会議体と、同じ名称の会議体は作れない', async () => {
    expect(await test.refusal('conferences.add', { ...conference, endTime: '13:00' })).toMatchObject({ fields: { endTime: '終了時刻は開始時刻より後にしてください' } });
    await test.call('conferences.add', conference);
    expect(await test.refusal('conferences.add', conference)).toMatchObject({ code: 'conflict', fields: { name: '「支援会議」はすでに登録されています。' } });
  });

  it('ない会議体には構成員を置けない', async () => {
    expect(await test.refusal('conferences.setMembers', { id: 'なし', memberIds: [] })).toMatchObject({ code: 'not.found' });
  });
});
