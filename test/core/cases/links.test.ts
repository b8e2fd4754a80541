import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CASE_LISTS } from '../../../shared/domain/cases/lists.ts';
import { DEFAULT_CASE_FIELDS } from '../../../shared/domain/cases/schema.ts';
import type { TestCore } from '../../support/openTestCore.ts';
import { consent, head, member, openCases } from './support.ts';

let app: TestCore;
beforeEach(async () => {
  app = await openCases();
});
afterEach(() => app.close());

const add = async (more = {}) => (await app.call('cases.add', head(more))).id;
const file = (id: string) => app.call('cases.get', { id });

describe('関連するケース', () => {
  it('どちらのケースからも見え、外しても履歴に残る', async () => {
    const [one, other] = [await add(), await add()];
    const { id } = await app.call('cases.addLink', { caseId: one, otherCaseId: other, kind: 'family', note: '兄の世帯' });
    expect((await file(one)).links).toMatchObject([{ code: 'R8-002', role: 'family', note: '兄の世帯', endedAt: null }]);
    expect((await file(other)).links).toMatchObject([{ code: 'R8-001', role: 'family' }]);
    await app.call('cases.endLink', { id });
    expect((await file(one)).links[0]?.endedAt).not.toBeNull();
  });

  it('自分自身や、すでに結んだケースとは結べない', async () => {
    const [one, other] = [await add(), await add()];
    await app.call('cases.addLink', { caseId: one, otherCaseId: other, kind: 'family', note: '' });
    expect((await app.refusal('cases.addLink', { caseId: other, otherCaseId: one, kind: 'family', note: '' })).code).toBe('conflict');
    expect((await app.refusal('cases.addLink', { caseId: one, otherCaseId: one, kind: 'related', note: '' })).code).toBe('input.invalid');
  });
});

describe('統合', () => {
  it('選んだ人と課題が移り先に写り、元のケースは終結して残る', async () => {
    const [one, other] = [await add(), await add()];
    const mother = await app.call('cases.addMember', { caseId: one, member: member('母', { intention: 'この家で', consents: [consent()] }) });
    await app.call('cases.addMember', { caseId: one, member: member('長男') });
    await app.call('cases.addMember', { caseId: other, member: member('孫') });
    for (const title of ['滞納', 'ひきこもり']) await app.call('cases.addIssue', { caseId: one, issue: { title, note: '', urgent: true } });
    await app.call('cases.addIssue', { caseId: other, issue: { title: '滞納', note: '', urgent: false } });
    await app.call('cases.merge', { id: one, intoCaseId: other, memberIds: [mother.id], reason: '同じ世帯と分かった' });

    const [from, into] = [await file(one), await file(other)];
    expect(into.members.map((each) => [each.symbol, each.relationship])).toEqual([['A', '孫'], ['B', '母']]);
    expect(into.members[1]).toMatchObject({ intention: 'この家で', consents: [{ state: 'given' }] });
    expect(into.issues.map((issue) => issue.title)).toEqual(['滞納', 'ひきこもり']);
    expect(into.links).toMatchObject([{ code: 'R8-001', role: 'mergedFrom', note: '同じ世帯と分かった' }]);
    expect(from).toMatchObject({ status: 'closed', links: [{ code: 'R8-002', role: 'mergedInto' }] });
    expect(from.statusChanges[0]?.reason).toBe('R8-002へ統合：同じ世帯と分かった');
    expect(from.members).toHaveLength(2);
  });

  it('一緒に写した人どうしのつながりは、世帯図にも写る', async () => {
    const [one, other] = [await add(), await add()];
    const people = await Promise.all(['母', '長男', '孫'].map((relationship) => app.call('cases.addMember', { caseId: one, member: member(relationship) })));
    const [mother = '', son = '', grandchild = ''] = people.map(({ id }) => id);
    const parent = (a: string, b: string) => ({ kind: 'parent' as const, a, b });
    await app.call('cases.saveDiagram', { caseId: one, diagram: { ties: [parent(mother, son), parent(son, grandchild)], placements: [] } });
    await app.call('cases.merge', { id: one, intoCaseId: other, memberIds: [son, grandchild], reason: '同じ世帯' });
    const into = await file(other);
    const idOf = (relationship: string) => into.members.find((each) => each.relationship === relationship)?.id;
    expect(into.diagram.ties).toEqual([parent(idOf('長男') ?? '', idOf('孫') ?? '')]);
    expect((await file(one)).diagram.ties).toHaveLength(2);
  });

  it('二度は統合できず、統合の事実は外せない', async () => {
    const [one, other] = [await add(), await add()];
    await app.call('cases.merge', { id: one, intoCaseId: other, memberIds: [], reason: '同じ世帯' });
    expect((await app.refusal('cases.merge', { id: one, intoCaseId: other, memberIds: [], reason: '同じ世帯' })).code).toBe('conflict');
    const [link] = (await file(one)).links;
    expect((await app.refusal('cases.endLink', { id: link?.id ?? '' })).code).toBe('not.found');
  });

  it('すでに統合されたケースを移り先にはできず、統合先を言う', async () => {
    const [one, other] = [await add(), await add()];
    await app.call('cases.merge', { id: one, intoCaseId: other, memberIds: [], reason: '同じ世帯' });
    const refusal = await app.refusal('cases.merge', { id: other, intoCaseId: one, memberIds: [], reason: '同じ世帯' });
    expect(refusal).toMatchObject({ code: 'conflict', message: 'R8-001は、R8-002に統合されています。移り先にはR8-002を選んでください。' });
    expect((await file(other)).status).toBe('received');
  });

  it('外に出さない記録も移り先に写り、そこでも守られる', async () => {
    const [one, other] = [await add(), await add()];
    const note = { kind: 'refuge' as const, body: '避難先：ひだまりの家', keptFrom: '夫' };
    await app.call('cases.addProtected', { caseId: one, note });
    await app.call('cases.merge', { id: one, intoCaseId: other, memberIds: [], reason: '同じ世帯' });
    for (const caseId of [one, other]) expect(await app.call('cases.getProtected', { caseId })).toMatchObject([note]);
  });

  it('移り先に本人がいれば、写した人は本人にならない', async () => {
    const [one, other] = [await add(), await add()];
    const son = await app.call('cases.addMember', { caseId: one, member: member('長男', { isSubject: true }) });
    await app.call('cases.addMember', { caseId: other, member: member('母', { isSubject: true }) });
    await app.call('cases.merge', { id: one, intoCaseId: other, memberIds: [son.id], reason: '同じ世帯' });
    expect((await file(other)).members.map((each) => [each.relationship, each.isSubject])).toEqual([['母', true], ['長男', false]]);
  });

  it('途中で断られたときは、何も写っていない', async () => {
    const [one, other] = [await add(), await add()];
    const mother = await app.call('cases.addMember', { caseId: one, member: member('母') });
    expect((await app.refusal('cases.merge', { id: one, intoCaseId: other, memberIds: [mother.id, 'いない人'], reason: '同じ世帯' })).code).toBe('not.found');
    expect((await file(other)).members).toEqual([]);
    expect((await file(one)).status).toBe('received');
  });
});

describe('分割', () => {
  it('選んだ人の新しいケースができ、元のケースには別居として残る', async () => {
    const one = await add({ district: '北部圏域' });
    await app.call('cases.addMember', { caseId: one, member: member('母') });
    const son = await app.call('cases.addMember', { caseId: one, member: member('長男', { consents: [consent({ state: 'refused' })] }) });
    const { id } = await app.call('cases.split', { id: one, memberIds: [son.id], reason: '転居した' });
    expect(await file(id)).toMatchObject({
      code: 'R8-002', status: 'received', district: '北部圏域', receivedOn: '2026-09-24',
      members: [{ symbol: 'A', relationship: '長男', consents: [{ state: 'refused' }] }],
      links: [{ code: 'R8-001', role: 'splitFrom', note: '転居した' }],
    });
    expect((await file(one)).members.map((each) => [each.relationship, each.livesTogether])).toEqual([['母', true], ['長男', false]]);
  });

  it('全員を分けることはできない', async () => {
    const one = await add();
    const mother = await app.call('cases.addMember', { caseId: one, member: member('母') });
    expect((await app.refusal('cases.split', { id: one, memberIds: [mother.id], reason: '転居した' })).code).toBe('input.invalid');
    expect(await app.call('cases.list', {})).toHaveLength(1);
  });

  it('別居していた人も、新しいケースでは同居の世帯員になり、外に出さない記録は両方で守られる', async () => {
    const one = await add();
    await app.call('cases.addMember', { caseId: one, member: member('夫') });
    const wife = await app.call('cases.addMember', { caseId: one, member: member('妻', { livesTogether: false }) });
    const note = { kind: 'refuge' as const, body: '避難先：ひだまりの家', keptFrom: '夫' };
    await app.call('cases.addProtected', { caseId: one, note });
    const { id } = await app.call('cases.split', { id: one, memberIds: [wife.id], reason: '避難した' });
    expect((await file(id)).members).toMatchObject([{ relationship: '妻', livesTogether: true }]);
    for (const caseId of [one, id]) expect(await app.call('cases.getProtected', { caseId })).toMatchObject([note]);
  });
});

describe('外部管理番号', () => {
  it('長い横棒や罫線で区切られた番号も、同じ番号とみなす', async () => {
    const one = await add({ externalNumber: '福相-1024' });
    for (const externalNumber of ['福相—1024', '福相─1024', '福相‑１０２４', 'ﾌｸ相-1024']) await add({ externalNumber });
    expect((await file(one)).sameExternalNumber.map((other) => other.code)).toEqual(['R8-002', 'R8-003', 'R8-004']);
  });

  it('書き方が違っても、同じ番号のケースを知らせる', async () => {
    const one = await add({ externalNumber: '福相-1024' });
    await add({ externalNumber: '福相１０２４' });
    await add({ externalNumber: '福相-1025' });
    await add();
    expect((await file(one)).sameExternalNumber.map((other) => other.code)).toEqual(['R8-002']);
    expect((await app.call('cases.listByExternalNumber', { externalNumber: '福相 1024' })).map((each) => each.code).sort()).toEqual(['R8-001', 'R8-002']);
    expect(await app.call('cases.listByExternalNumber', { externalNumber: ' ' })).toEqual([]);
  });
});

describe('選択肢', () => {
  it('はじめは標準の分野と課題が並び、課で直せる', async () => {
    expect((await app.call('cases.getLists', {})).fields).toEqual([...DEFAULT_CASE_FIELDS]);
    const lists = { ...DEFAULT_CASE_LISTS, districts: ['北部圏域', '南部圏域'] };
    await app.call('cases.saveLists', lists);
    expect(await app.call('cases.getLists', {})).toEqual(lists);
  });

  it('同じ項目を二つは置けない', async () => {
    expect((await app.refusal('cases.saveLists', { ...DEFAULT_CASE_LISTS, districts: ['北部', '北部'] })).code).toBe('input.invalid');
  });
});
