import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyStatement } from '../../../shared/domain/cases/statements.ts';
import { decryptedStore } from '../../support/decryptedStore.ts';
import { openRunningMeeting, type RunningCore } from '../../support/runningMeeting.ts';

let test: RunningCore;
beforeEach(async () => {
  test = await openRunningMeeting();
});
afterEach(() => test.close());

const head = { receivedOn: '2026-09-14', fields: [], externalNumber: '', introducedByAgencyId: null, strengths: '', decisionPoints: '' };
const fromNote = async (confirm: boolean) => {
  const { sessionId } = await test.call('anonymisation.startFromText', { caseId: null, text: '【経過】長男の村井健一さんは無職。' });
  return (await test.call('anonymisation.saveToCase', { sessionId, target: { kind: 'new', case: head }, members: [], confirm })).caseId;
};
const place = (caseId: string) => ({
  meetingId: test.meetingId,
  item: { kind: 'newCase' as const, title: '', caseId, legalBasis: 'support' as const, subjectMemberIds: [], plannedMinutes: 10, decisionPoints: '', presenterAgencyId: null },
});
const type = (body: string, kind: 'remark' | 'point' = 'remark') =>
  test.call('minutes.addEntry', { itemId: test.item.id, draftKey: `entry:${test.meetingId}:${test.item.id}`, decisions: [], entry: { kind, agencyId: null, speakerRole: '', body, source: '' } });

describe('関門', () => {
  it('取り込んだ概要は、確認済になるまで議題に載らない。手で書いたケースは載る', async () => {
    const caseId = await fromNote(false);
    const refusal = await test.refusal('agenda.addItem', place(caseId));
    expect([refusal.code, refusal.message.includes('確認がまだ済んでいません')]).toEqual(['anonymise.undecided', true]);
    await test.call('anonymisation.confirmSummary', { caseId });
    await test.call('agenda.addItem', place(caseId));
    await test.call('agenda.addItem', place((await test.call('cases.add', head)).id));
  });

  it('確認のあとに書き換えると、また確かめるまで載らない。載っている議題はそのまま直せる', async () => {
    const caseId = await fromNote(true);
    const { id } = await test.call('agenda.addItem', place(caseId));
    await test.call('cases.addStatement', { caseId, statement: { ...emptyStatement('health'), body: '通院を始めた。' } });
    await test.call('agenda.updateItem', { id, item: { ...place(caseId).item, plannedMinutes: 20 } });
    expect((await test.refusal('agenda.addItem', place(caseId))).code).toBe('anonymise.undecided');
  });

  it('取り込んだ概要を分けたり統合したりした先のケースも、確かめるまで議題に載らない', async () => {
    const from = await fromNote(false);
    const member = (relationship: string) => ({
      symbol: '', relationship, ageBand: '' as const, gender: 'unknown' as const, isSubject: relationship === '本人', livesTogether: true, deceased: false, situation: '在宅', intention: '',
      intentionConfirmed: false, intentionHeardBy: '', intentionHeardOn: null, intentionHeardHow: '', consents: [],
    });
    await test.call('cases.addMember', { caseId: from, member: member('本人') });
    const { id: memberId } = await test.call('cases.addMember', { caseId: from, member: member('長男') });
    const { id: half } = await test.call('cases.split', { id: from, memberIds: [memberId], reason: '転出' });
    expect((await test.refusal('agenda.addItem', place(half))).code).toBe('anonymise.undecided');
    const { id: into } = await test.call('cases.add', head);
    await test.call('cases.merge', { id: from, intoCaseId: into, memberIds: [], reason: '同じ世帯' });
    expect((await test.refusal('agenda.addItem', place(into))).code).toBe('anonymise.undecided');
  });

  it('実名の疑いが残る概要は、直すか理由を書くまで確認済にならず、理由は対象外として残る', async () => {
    const caseId = await fromNote(true);
    await test.call('cases.addStatement', { caseId, statement: { ...emptyStatement('community'), body: '隣の佐々木さんが見守る。' } });
    const refusal = await test.refusal('anonymisation.confirmSummary', { caseId });
    expect(refusal.message).toContain('佐々木');
    const named = await test.refusal('anonymisation.confirmSummary', { caseId, reason: '田村さんに確かめた' });
    expect([named.code, named.message.includes('田村')]).toEqual(['input.invalid', true]);
    await test.call('anonymisation.confirmSummary', { caseId, reason: '公表されている団体の代表' });
    expect((await test.call('cases.get', { id: caseId })).summary.state).toBe('confirmed');
    expect(await test.call('anonymisation.listRules', { caseId })).toMatchObject([{ phrase: '佐々木', reason: '公表されている団体の代表' }]);
  });
});

describe('書き出しの関門', () => {
  const write = (papers: string[]) => test.call('documents.exportSet', { meetingId: test.meetingId, papers, folder: null, existing: 'number' });

  it('対象外にした語は、その文が載る文書では止まらず、ほかの文では止まる', async () => {
    const text = '【経過】以前は吉原さんの店で働いていた。吉原さんは分納を約束した。';
    const { sessionId } = await test.call('anonymisation.startFromText', { caseId: null, text });
    const { state } = await test.call('anonymisation.getSession', { sessionId, wait: true });
    const groupId = state.groups.find(({ spellings }) => spellings.includes('吉原'))?.id ?? '';
    const start = text.indexOf('吉原');
    await test.call('anonymisation.decideMark', { sessionId, groupId, place: start, decision: { kind: 'leave', reason: '公表されている店の名' } });
    const { caseId } = await test.call('anonymisation.saveToCase', { sessionId, target: { kind: 'new', case: head }, members: [], confirm: true });
    await test.call('agenda.addItem', place(caseId));
    expect((await write(['F08'])).leaks).toEqual([]);
    await type('吉原さんの訪問を受けた。');
    expect((await write(['F12'])).leaks).toMatchObject([{ text: '吉原' }, { text: '吉原' }]);
  });

  it('確認済でない概要は書き出せず、記入用の白紙なら書き出せる', async () => {
    const caseId = await fromNote(true);
    await test.call('agenda.addItem', place(caseId));
    await test.call('cases.addStatement', { caseId, statement: { ...emptyStatement('health'), body: '通院を始めた。' } });
    await expect(write(['F08'])).rejects.toMatchObject({ code: 'anonymise.undecided' });
    expect(test.ports.desktop.saved).toEqual([]);
    const blank = await test.call('documents.exportSet', { meetingId: test.meetingId, papers: ['F08'], options: { blank: true }, folder: null, existing: 'number' });
    expect(blank.files.length).toBeGreaterThan(0);
  });

  it('外に出さない記録の避難先が会議録にあれば、書き出さずに場所を示す', async () => {
    await test.call('cases.addProtected', { caseId: test.item.caseId ?? '', note: { kind: 'refuge', body: '避難先：ひだまりの丘', keptFrom: '夫' } });
    await type('ひだまりの丘へ連絡した。');
    const { files, leaks } = await write(['F12']);
    expect(files).toEqual([]);
    expect(leaks.map(({ text }) => text)).toContain('ひだまりの丘');
  });

  it('ワークベンチで教えた名前が残っていれば、どの書き方でも止める', async () => {
    const { sessionId } = await test.call('anonymisation.startFromText', { caseId: null, text: '経過の文。' });
    const person = { surname: '御手洗', given: '', surnameKana: 'みたらい', givenKana: '', oldSurnames: [], nicknames: [], relationship: '' };
    await test.call('anonymisation.assignRoster', { sessionId, roster: { people: [person], places: [], facilities: [] } });
    await type('ミタライの件は次回に。');
    expect((await write(['F12'])).leaks.map(({ text }) => text)).toContain('ミタライ');
  });
});

describe('打っている間の実名の疑い', () => {
  const check = (text: string) => test.call('anonymisation.checkText', { text, caseId: test.item.caseId });

  it('名前、電話、住所を挙げ、ケースの人を候補にする', async () => {
    const [name, phone] = await check('村井健一さんから0299-55-0142に電話。');
    expect([name?.text, name?.choices.slice(0, 3)]).toEqual(['村井健一', ['母', '長男', '孫']]);
    expect([phone?.text, phone?.choices]).toEqual(['0299-55-0142', ['○○○-○○○○-○○○○']]);
    expect(await check('北部地域包括支援センターが訪問し、母（80歳代）の話を聞く。令和8年9月に森の見える部屋で。')).toEqual([]);
  });

  it('名簿の人は、立場を確かめるよう言う', async () => {
    const hits = await check('教え子の父親の真野さんが訪ねた。');
    expect(hits.map(({ text, reason }) => [text, reason])).toEqual([['真野', '名簿の人（立場を確かめる）']]);
  });

  it('外に出さない記録の避難先は、検出できない名でも見つける', async () => {
    const caseId = test.item.caseId ?? '';
    await test.call('cases.addProtected', { caseId, note: { kind: 'refuge', body: '避難先：ひだまりの丘', keptFrom: '夫' } });
    expect((await check('ひだまりの丘へ連絡した。')).map(({ text, reason }) => [text, reason])).toEqual([['ひだまりの丘', '外に出さない記録にある語']]);
  });
});

describe('記録の中の名前を記号にする', () => {
  it('記録と決定が変わり、下書きと元に戻すための控えからも消え、保存データに残らない', async () => {
    const name = '御手洗清三郎';
    const decisionId = await test.decide({ content: `${name}宅を訪問`, leadAgencyId: test.agency('社協'), due: { kind: 'nextMeeting' } });
    await test.call('board.moveCard', { decisionId, leadAgencyId: test.agency('北部包括'), issueId: null });
    await test.call('drafts.save', { key: `entry:${test.meetingId}:x`, value: JSON.stringify({ body: `${name}さん` }) });
    const { entries } = await test.call('minutes.getRecord', { meetingId: test.meetingId });
    const entry = entries.find((each) => each.body.includes(name));
    await test.call('anonymisation.replaceInEntry', { entryId: entry?.id ?? '', replacements: [{ from: name, to: 'Dさん' }] });
    const after = (await test.call('minutes.getRecord', { meetingId: test.meetingId })).entries.find(({ id }) => id === entry?.id);
    expect([after?.body, after?.decisions[0]?.content]).toEqual(['Dさん宅を訪問', 'Dさん宅を訪問']);
    expect((await test.call('drafts.get', { key: `entry:${test.meetingId}:x` })).value).toBeNull();
    await test.call('store.lock', {});
    const store = await decryptedStore(test.folder);
    expect([store.includes(Buffer.from('Dさん宅を訪問')), store.includes(Buffer.from(name))]).toEqual([true, false]);
  });
});

describe('確定のときの実名の疑い', () => {
  beforeEach(async () => {
    await type('近所の佐々木さんが、夜の様子を話してくれた。');
    await test.call('proceedings.close', { id: test.meetingId });
  });

  it('どこに何があるかを挙げ、理由がなければ確定しない', async () => {
    const points = await test.call('closing.checkNames', { meetingId: test.meetingId });
    expect(points).toMatchObject([{ kind: 'name', itemId: test.item.id, blocks: false }]);
    expect(points[0]?.text).toContain('「佐々木」');
    expect((await test.refusal('closing.finalise', { id: test.meetingId, acknowledged: true })).code).toBe('leak.found');
  });

  it('理由を書けば確定でき、理由は版に残る', async () => {
    await test.call('closing.finalise', { id: test.meetingId, acknowledged: true, namesReason: '本人が公表している' });
    expect(await test.call('closing.listVersions', { meetingId: test.meetingId })).toMatchObject([{ version: 1, namesReason: '本人が公表している' }]);
  });

  it('理由に名前があれば、確定せずに断る', async () => {
    const refusal = await test.refusal('closing.finalise', { id: test.meetingId, acknowledged: true, namesReason: '佐々木さんの了承を得た' });
    expect([refusal.code, refusal.message.includes('佐々木')]).toEqual(['input.invalid', true]);
  });

  it('記号に直せば、理由なしで確定できる', async () => {
    const { entries } = await test.call('minutes.getRecord', { meetingId: test.meetingId });
    await test.call('anonymisation.replaceInEntry', { entryId: entries.find(({ body }) => body.includes('佐々木'))?.id ?? '', replacements: [{ from: '佐々木さん', to: '近隣のDさん' }] });
    expect(await test.call('closing.checkNames', { meetingId: test.meetingId })).toEqual([]);
    expect(await test.call('closing.finalise', { id: test.meetingId, acknowledged: true })).toEqual({ version: 1 });
  });
});
