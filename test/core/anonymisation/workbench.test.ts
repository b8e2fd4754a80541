import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MarkDecision, Naming, SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import { agencyNotes, forbiddenWords } from '../../support/agencyNotes.ts';
import { decryptedStore } from '../../support/decryptedStore.ts';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';
import { head, member } from '../cases/support.ts';
import { groupOf, openNote } from './support.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
});
afterEach(() => test.close());

const open = (text: string, caseId: string | null = null) => openNote(test, text, caseId);
const replace = (state: SessionState, groupId: string, naming: Naming = { kind: 'auto' }) =>
  test.call('anonymisation.decideMark', { sessionId: state.sessionId, groupId, decision: { kind: 'replace', naming } });
const decideAll = async (state: SessionState): Promise<SessionState> => {
  let now = state;
  for (const group of state.groups.filter(({ status }) => status === 'undecided')) now = await replace(now, group.id);
  return now;
};
const save = (state: SessionState, more: { caseId?: string; confirm?: boolean } = {}) =>
  test.call('anonymisation.saveToCase', {
    sessionId: state.sessionId, members: state.household.map(({ groupId }) => groupId), confirm: more.confirm ?? true,
    target: more.caseId === undefined ? { kind: 'new', case: head() } : { kind: 'existing', caseId: more.caseId },
  });
const addPerson = async (name: string, agency = '北部地域包括支援センター') => {
  const { id } = await test.call('roster.addAgency', { name: agency, shortName: '北部包括', kana: '', field: '', headTitle: '', active: true });
  return test.call('roster.addMember', { agencyId: id, position: '主任', name, kana: '', pledgedOn: null, conferenceIds: [], active: true });
};

describe('機関の事例メモを、記号だけのケースにする', () => {
  it.each(Object.entries(agencyNotes))('%s: 判断したあと、出てはいけない語は保存データのどこにもない', async (_name, note) => {
    const settings = await test.call('settings.get', {});
    await test.call('settings.update', { ...settings, municipality: 'みなと野市' });
    const state = await decideAll(await open(note));
    const { caseId, statements } = await save(state);
    const file = await test.call('cases.get', { id: caseId });
    expect(statements).toBeGreaterThan(7);
    expect(file.summary.state).toBe('confirmed');
    const saved = JSON.stringify(file);
    expect(forbiddenWords.filter((word) => saved.includes(word))).toEqual([]);
    await test.call('store.lock', {});
    const store = await decryptedStore(test.folder);
    expect(store.includes(Buffer.from('みなと野市○○地区')) || store.includes(Buffer.from('公営住宅'))).toBe(true);
    expect(forbiddenWords.filter((word) => store.includes(Buffer.from(word)) || store.includes(Buffer.from(word, 'utf16le')))).toEqual([]);
  });

  it('世帯、意向、強み、決めたいこと、時期が、それぞれの場所に入る', async () => {
    const { caseId } = await save(await decideAll(await open(agencyNotes.A世帯)));
    const file = await test.call('cases.get', { id: caseId });
    expect(file.members.map(({ symbol, relationship, ageBand, intention }) => [symbol, relationship, ageBand, intention])).toEqual([
      ['A', '母', '80歳代', 'この家で暮らしたい。長男Bのことが心配'],
      ['B', '長男', '50歳代', '放っておいてくれ。役所は信用できない'],
      ['C', '孫', '高校生', '学校は続けたい。おばあちゃんを一人にできない'],
    ]);
    expect(file.strengths).toContain('孫Cと祖母の関係は良好');
    expect(file.decisionPoints).toContain('虐待の疑い');
    const left = file.statements.find(({ body }) => body.includes('退職後'));
    expect([left?.section, left?.moment]).toEqual(['course', { kind: 'symbolic', year: -8, month: null }]);
    expect(file.statements.find(({ body }) => body.includes('転んだ'))?.mark).toBe('told');
  });

  it('できた文をもう一度ワークベンチに通しても、何も変わらない', async () => {
    await test.call('settings.update', { ...(await test.call('settings.get', {})), municipality: 'みなと野市' });
    for (const note of Object.values(agencyNotes)) {
      const first = await decideAll(await open(note));
      const second = await decideAll(await open(first.result.text));
      expect(second.result.text).toBe(first.result.text);
    }
  });
});

describe('印の判断', () => {
  it('一つ判断すると、同じ人のほかの書き方も変わる', async () => {
    const state = await open('長男の村井健一さんは無職。健一さんは夜に出歩く。健一は飲酒する。');
    expect(groupOf(state, '健一').spellings).toEqual(['村井健一', '健一']);
    const now = await replace(state, groupOf(state, '健一').id, { kind: 'family', relationship: '次男' });
    expect(now.result.text).toMatch(/^長男の次男(?<letter>[A-Z])は無職。次男\k<letter>は夜に出歩く。次男\k<letter>は飲酒する。$/u);
    expect(now.undoable).toBe(true);
    const back = await test.call('anonymisation.undo', { sessionId: state.sessionId });
    expect(back.result.text).toBe(state.result.text);
  });

  it('別の書き方を、同じ人だと教えられる', async () => {
    const state = await open('佐々木翔太さんが来所。しょーちゃんは元気だった。');
    const marked = await test.call('anonymisation.addMark', { sessionId: state.sessionId, start: 11, end: 14, kind: 'P' });
    const now = await replace(marked, groupOf(marked, 'しょー').id, { kind: 'same', groupId: groupOf(marked, '佐々木翔太').id });
    const { label } = groupOf(now, '佐々木翔太');
    expect(now.result.text).toBe(`${label}が来所。${label}は元気だった。`);
  });

  it('置き換える語に、元の名前は使えない', async () => {
    const state = await open('村井健一さんが来所。');
    const refusal = await test.refusal('anonymisation.decideMark', {
      sessionId: state.sessionId, groupId: groupOf(state, '村井健一').id, decision: { kind: 'replace', naming: { kind: 'words', label: '村井健一（長男）' } },
    });
    expect([refusal.code, refusal.fields?.['label']]).toEqual(['input.invalid', '元の語を含まない言い方にしてください']);
  });

  it('対象外にした語は理由とともにケースに残り、次の文章では印が付かない', async () => {
    const state = await open('【経過】\n松本内科クリニックに通院。');
    const left = await test.call('anonymisation.decideMark', {
      sessionId: state.sessionId, groupId: groupOf(state, '松本内科クリニック').id, decision: { kind: 'leave', reason: '会議に出る協力医療機関' },
    });
    expect(groupOf(left, '松本内科クリニック').status).toBe('left');
    const { caseId } = await save(left);
    expect(await test.call('anonymisation.listRules', { caseId })).toMatchObject([{ phrase: '松本内科クリニック', reason: '会議に出る協力医療機関' }]);
    expect((await open('松本内科クリニックを受診。', caseId)).groups).toEqual([]);
  });

  it('要確認が残る間は保存できず、ケースもできない', async () => {
    const state = await open('吉原は分納を約束した。');
    expect([state.undecided, state.groups[0]?.skipped]).toEqual([1, false]);
    const refusal = await test.refusal('anonymisation.saveToCase', { sessionId: state.sessionId, target: { kind: 'new', case: head() }, members: [], confirm: true });
    expect(refusal.code).toBe('anonymise.undecided');
    expect(await test.call('cases.list', {})).toEqual([]);
    const now = await test.call('anonymisation.setSection', { sessionId: state.sessionId, sectionId: 's0', target: 'skip' });
    expect([now.undecided, now.groups[0]?.status, now.groups[0]?.skipped]).toEqual([0, 'undecided', true]);
  });

  it('名簿の人は、事例の文の中では立場を確かめるまで置き換えない', async () => {
    await addPerson('真壁 亮');
    const state = await open('教え子の父親である真壁さんとは話ができる。北部地域包括支援センターにつなぐ。');
    expect(groupOf(state, '真壁')).toMatchObject({ status: 'undecided', onRoster: true, reason: '名簿の人（立場を確かめる）' });
    const now = await replace(state, groupOf(state, '真壁').id, { kind: 'words', label: '近隣の知人' });
    expect(now.result.text).toBe('教え子の父親である近隣の知人とは話ができる。北部地域包括支援センターにつなぐ。');
  });

  it('一つの姓を何人かが持つときは、だれかを人が選ぶ', async () => {
    const state = await open('【世帯】母：村井キヨ子（84歳）、長男：村井修（54歳）\n【経過】村井さんから電話。');
    expect(groupOf(state, '村井')).toMatchObject({ status: 'undecided', reason: '同じ名前を持つ人が何人かいます（だれかを選ぶ）' });
  });
});

describe('このケースの人を教える', () => {
  it('どの書き方でも見つかり、続柄と記号で呼ばれる', async () => {
    const text = '髙橋 健一が来所。高橋健一さん、タカハシさん、たかはし、ｹﾝｲﾁ、髙 橋 健 一、旧姓斎藤、けんちゃんとも呼ばれる。';
    const state = await open(text);
    const now = await test.call('anonymisation.assignRoster', {
      sessionId: state.sessionId,
      roster: { people: [{ surname: '高橋', given: '健一', surnameKana: 'たかはし', givenKana: 'けんいち', oldSurnames: ['斉藤'], nicknames: ['けんちゃん'], relationship: '長男' }], places: [], facilities: [] },
    });
    const found = now.groups.filter(({ label }) => /^長男[A-Z]$/u.test(label));
    expect(found).toHaveLength(1);
    const done = await decideAll(now);
    expect(done.result.text).not.toMatch(/[髙高]\s?橋|タカハシ|たかはし|ｹﾝｲﾁ|斎藤|けん/u);
    expect(found[0]?.label).not.toMatch(/[TKS]$/u);
  });
});

describe('記号はケースの間ずっと同じ', () => {
  it('次の文章では、世帯員の記号を使い、前に使った文字は別の人に付けない', async () => {
    const { caseId } = await save(await decideAll(await open('【世帯】母：村井キヨ子（84歳）、長男：村井修（54歳）\n【経過】汐風クリニックに通院。')));
    const before = await test.call('cases.get', { id: caseId });
    const state = await open('長男の村井修さんが来所。次男の村井悟さんも同席。', caseId);
    const symbolOf = (relationship: string) => before.members.find((each) => each.relationship === relationship)?.symbol ?? '';
    expect(groupOf(state, '村井修').label).toBe(`長男${symbolOf('長男')}`);
    const next = groupOf(state, '村井悟').label.replace('次男', '');
    const clinic = /[A-Z](?=クリニック)/u.exec(before.statements.map(({ body }) => body).join(''))?.[0];
    expect(clinic).toBeDefined();
    expect([...before.members.map(({ symbol }) => symbol), clinic]).not.toContain(next);
    expect(state.household.find(({ relationship }) => relationship === '長男')?.memberId).not.toBeNull();
  });

  it('手で足した世帯員の記号も使う', async () => {
    const { id } = await test.call('cases.add', head());
    await test.call('cases.addMember', { caseId: id, member: member('孫') });
    const state = await open('孫の美咲さんが買い物をする。', id);
    expect(state.result.text).toBe('孫Aが買い物をする。');
  });

  it('機関がすでに使っている記号は、ほかの人や施設に付けない', async () => {
    const state = await decideAll(await open('AさんはB病院に通う。隣人の村井修さんから連絡。'));
    expect(state.result.text).toContain('AさんはB病院に通う。');
    expect(state.groups.find(({ spellings }) => spellings.includes('村井修'))?.label).toMatch(/[C-Z]/u);
  });
});

describe('判断に書いた言葉も保存されるので、名前を入れさせない', () => {
  const NOTE = '長男の村井健一さんは無職。近隣の小林さんから相談。飯塚は約束した。';
  const decide = (state: SessionState, spelling: string, decision: MarkDecision) => ({ sessionId: state.sessionId, groupId: groupOf(state, spelling).id, decision });

  it.each<[string, MarkDecision]>([
    ['ほかの人の名前の入った呼び方', { kind: 'replace', naming: { kind: 'words', label: '村井健一の隣の人' } }],
    ['元の名前の入った呼び方', { kind: 'replace', naming: { kind: 'words', label: '隣の小林さん' } }],
    ['名前の入った役割', { kind: 'replace', naming: { kind: 'helper', role: '村井健一の友人' } }],
    ['ほかの人の名前の入った理由', { kind: 'leave', reason: '村井健一の勤め先とは別' }],
  ])('%sは断り、判断は変わらない', async (_what, decision) => {
    const state = await open(NOTE);
    const refusal = await test.refusal('anonymisation.decideMark', decide(state, '小林', decision));
    expect(refusal.code).toBe('input.invalid');
    const { state: now } = await test.call('anonymisation.getSession', { sessionId: state.sessionId });
    expect([now.result.text, now.undoable]).toEqual([state.result.text, false]);
  });

  it('残す語そのものは、理由に書ける', async () => {
    const state = await open(NOTE);
    await test.call('anonymisation.decideMark', decide(state, '飯塚', { kind: 'leave', reason: '飯塚は地区の名前' }));
  });
});

describe('元の文章は記憶の中だけ', () => {
  it('ロックすると消え、開き直しても戻らない', async () => {
    const state = await open(agencyNotes.A世帯);
    await test.call('store.lock', {});
    expect((await test.refusal('anonymisation.getSession', { sessionId: state.sessionId })).code).toBe('locked');
    await test.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE });
    expect((await test.refusal('anonymisation.getSession', { sessionId: state.sessionId })).code).toBe('not.found');
  });

  it('やめるか保存すると消える', async () => {
    const state = await open('村井健一さんが来所。');
    await test.call('anonymisation.discard', { sessionId: state.sessionId });
    expect((await test.refusal('anonymisation.getSession', { sessionId: state.sessionId })).code).toBe('not.found');
    const second = await open('村井健一さんが来所。');
    await save(second);
    expect((await test.refusal('anonymisation.getSession', { sessionId: second.sessionId })).code).toBe('not.found');
  });

  it('ログにも、画面への知らせにも出ない', async () => {
    await save(await decideAll(await open(agencyNotes.B世帯)));
    await test.refusal('anonymisation.startFromText', { caseId: null, text: ' ' });
    const told = JSON.stringify([test.ports.log.lines, test.events]);
    expect(told).toContain('anonymisation.startFromText');
    expect(forbiddenWords.filter((word) => told.includes(word))).toEqual([]);
  });

  it('投影の窓からは開けない', async () => {
    const state = await open('村井健一さんが来所。');
    await expect(test.callAsProjector('anonymisation.getSession', { sessionId: state.sessionId })).rejects.toMatchObject({ code: 'not.allowed' });
  });
});

describe('日付と自治体', () => {
  it('起点と書き方を変えると、経過の日付がいっしょに変わる', async () => {
    const state = await open('令和8年3月に相談、令和8年9月14日に来所。');
    const now = await test.call('anonymisation.setDates', { sessionId: state.sessionId, origin: '2026-09-14', dateStyle: 'offset' });
    expect(now.result.text).toBe('支援開始の6か月前に相談、支援開始の日に来所。');
  });

  it('同じ文章に「みなと野市」とあれば、「みなと野」だけでも自治体の名で、施設とは見ない', async () => {
    const state = await open('本籍はみなと野市。「みなと野で暮らしたい」と話す。');
    expect(state.result.text).toBe('本籍はみなと野市。「みなと野で暮らしたい」と話す。');
    expect(state.groups).toEqual([]);
  });

  it('同じ文章に「鬼首町」とあっても、人かもしれない「鬼首」は要確認のまま残る', async () => {
    const state = await open('鬼首町の家。昨夜また鬼首、家を空ける。');
    expect(groupOf(state, '鬼首')).toMatchObject({ kind: 'P', status: 'undecided' });
  });

  it('自分の自治体の名前は、設定に従って残すか記号にする', async () => {
    expect((await open('緑川市に転入。')).result.text).toBe('緑川市に転入。');
    await test.call('settings.update', { ...(await test.call('settings.get', {})), keepMunicipalityName: false });
    const state = await open('緑川市に転入。前は大阪市にいた。');
    expect(groupOf(state, '緑川市').status).toBe('replaced');
    expect(groupOf(state, '大阪市').status).toBe('undecided');
  });
});
