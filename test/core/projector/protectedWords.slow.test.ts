import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRunningMeeting } from '../../support/runningMeeting.ts';
import { shownTo } from './support.ts';

let test: Awaited<ReturnType<typeof openRunningMeeting>>;
beforeEach(async () => {
  test = await openRunningMeeting();
});
afterEach(() => test.close());

const view = () => shownTo(test);

describe('外に出さない記録の語', () => {
  const protect = (body: string) => test.call('cases.addProtected', { caseId: test.item.caseId ?? '', note: { kind: 'reporter', body, keptFrom: '' } });

  it('決定や世帯の状況に打たれていても、どの文にも出ず、「（非表示）」になる', async () => {
    await protect('通報者：隣家の御手洗清三郎\n避難先：ひだまり荘');
    const file = await test.call('cases.get', { id: test.item.caseId ?? '' });
    const [mother] = file.members;
    if (!mother) throw new Error('世帯員がいません');
    const { id, ...member } = mother;
    await test.call('cases.updateMember', { id, member: { ...member, situation: 'ひだまり荘に移る話がある', intention: '御手洗 清三郎に知られたくない' } });
    await test.decide({
      content: 'ﾋﾀﾞﾏﾘ荘への送迎', leadAgencyId: test.agency('社協'), due: { kind: 'event', event: '御手洗清三郎の退院' },
      supporting: [{ agencyId: test.agency('高齢福祉課'), part: 'ひだまり荘で待つ', acceptance: 'toBeTold' }],
    });
    await test.decide({ content: '御手洗清三郎への説明' });
    await test.call('proceedings.showUndetermined', { id: test.meetingId, shown: true });
    const shown = await view();
    expect(JSON.stringify(shown)).not.toMatch(/御手洗|清三郎|ひだまり|ﾋﾀﾞﾏﾘ/u);
    expect(shown.summary).toMatchObject({
      household: [expect.stringContaining('（非表示）に移る話がある'), expect.any(String), expect.any(String)],
      intentions: [expect.stringContaining('（非表示）に知られたくない'), expect.any(String), expect.any(String)],
    });
    expect(shown.decisions).toMatchObject([{ content: '（非表示）への送迎', who: '社協（（非表示）で待つ 高齢福祉課）' }, { content: '（非表示）への説明' }]);
    expect(shown.undetermined).toMatchObject([{ content: '（非表示）への説明' }]);
  });

  const shownAs = async (content: string) => {
    await test.decide({ content, leadAgencyId: test.agency('社協') });
    const { decisions } = await view();
    return decisions.find(({ content: words }) => words.replaceAll('（非表示）', '').length <= content.length && content.endsWith(words.slice(-3)))?.content;
  };

  it.each([
    ['沼尻さんへの礼', '（非表示）さんへの礼'], ['沼尻が見に来た件', '（非表示）が見に来た件'], ['隣の沼尻宅への声かけ', '隣の（非表示）宅への声かけ'], ['健太さんに電話', '（非表示）さんに電話'],
    ['沼尻　健太さんへ', '（非表示）さんへ'], ['沼尻川の水位を見る', '沼尻川の水位を見る'],
  ])('姓名で書かれた人は、姓だけ・名だけでも出ない: %s', async (typed, seen) => {
    await protect('通報者：沼尻 健太');
    expect(await shownAs(typed)).toBe(seen);
  });

  it.each([
    ['平野部の住宅地を見回る', '平野部の住宅地を見回る'], ['誠意をもって説明する', '誠意をもって説明する'], ['平野さんに電話する', '（非表示）さんに電話する'], ['誠さんが付き添う', '（非表示）さんが付き添う'],
  ])('ふつうの語でもある姓や名は、人を指す所だけが隠れる: %s', async (typed, seen) => {
    await protect('通報者：平野 誠');
    expect(await shownAs(typed)).toBe(seen);
  });

  it.each([['原因を確かめる', '原因を確かめる'], ['高原の施設を見学する', '高原の施設を見学する'], ['原則として訪問する', '原則として訪問する'], ['原さんに伝える', '（非表示）に伝える']])('一字の姓: %s', async (typed, seen) => {
    await protect('通報者：原さん');
    expect(await shownAs(typed)).toBe(seen);
  });

  it.each([
    ['ぬまじりが見に来た件', '（非表示）が見に来た件'], ['ヌマジリさんへの礼', '（非表示）さんへの礼'], ['ﾇﾏｼﾞﾘさんへの礼', '（非表示）さんへの礼'], ['隣のぬまじり宅への声かけ', '隣の（非表示）宅への声かけ'],
    ['ぬまじりけんたさんに電話', '（非表示）さんに電話'], ['ヌマジリ　ケンタさんに電話', '（非表示）さんに電話'], ['ﾇﾏｼﾞﾘｹﾝﾀから聞く', '（非表示）から聞く'],
    ['沼尻けんたさんに電話', '（非表示）さんに電話'], ['ぬまじり健太から聞く', '（非表示）から聞く'], ['けんたが付き添う', '（非表示）が付き添う'], ['長男けんたの送迎', '長男（非表示）の送迎'],
    ['それにまけんたいどで臨む', 'それにまけんたいどで臨む'], ['アケンタウンを見学する', 'アケンタウンを見学する'],
  ])('漢字で書かれた人は、読みで打たれても出ない: %s', async (typed, seen) => {
    await protect('通報者：沼尻 健太');
    expect(await shownAs(typed)).toBe(seen);
  });

  it.each([
    ['林 恵', 'はやしの木を切る', 'はやしの木を切る'], ['林 恵', 'はやしさんに伝える', '（非表示）さんに伝える'], ['林 恵', '隣人のはやしに伝える', '隣人の（非表示）に伝える'], ['林 恵', 'こばやしさんに伝える', 'こばやしさんに伝える'],
    ['林 恵', 'はやしめぐみに伝える', '（非表示）に伝える'], ['林 恵', 'めぐみの雨を待つ', 'めぐみの雨を待つ'], ['林 恵', '妻めぐみの通院', '妻（非表示）の通院'], ['林 恵', 'めぐみさんの通院', '（非表示）さんの通院'],
    ['原 花', 'はらが痛むときの受診', 'はらが痛むときの受診'], ['原 花', 'ハラスメントの相談', 'ハラスメントの相談'], ['原 花', 'はらさんの受診', '（非表示）さんの受診'], ['原 花', 'いはらさんの受診', 'いはらさんの受診'],
    ['原 花', 'はなしを聞く', 'はなしを聞く'], ['原 花', '長女のはなが付き添う', '長女の（非表示）が付き添う'],
    ['森 誠', 'もりに入る道を閉じる', 'もりに入る道を閉じる'], ['森 誠', 'もりまことに電話', '（非表示）に電話'], ['森 誠', 'まことに残念と伝える', 'まことに残念と伝える'], ['森 誠', 'ﾏｺﾄくんの送迎', '（非表示）くんの送迎'],
    ['東 実', 'ひがし公園の見回り', 'ひがし公園の見回り'], ['東 実', 'ひがし主任の同行', '（非表示）主任の同行'], ['東 実', 'ヒガシ様宅の訪問', '（非表示）様宅の訪問'],
    ['田中 進', '見に来たなかで話す', '見に来たなかで話す'], ['田中 進', 'たなか様から聞く', '（非表示）様から聞く'], ['上野 学', '机のうえの書類を預かる', '机のうえの書類を預かる'], ['永井 学', '待つ間がながい件', '待つ間がながい件'],
    ['野本 学', '夫のもとへ戻る', '夫のもとへ戻る'], ['野本 学', '夫ノモトさんへ伝える', '夫（非表示）さんへ伝える'],
  ])('読みがふつうの語でもある人（%s）は、人を指す所だけが隠れる: %s', async (name, typed, seen) => {
    await protect(`通報者：${name}`);
    expect(await shownAs(typed)).toBe(seen);
  });

  it.each([['通報者：ヌマジリさん', 'ぬまじりが見に来た', '（非表示）が見に来た'], ['通報者：ぬまじり けんた', 'ヌマジリケンタと話す', '（非表示）と話す']])('かなで書かれた人は、もう一方のかなでも出ない: %s', async (note, typed, seen) => {
    await protect(note);
    expect(await shownAs(typed)).toBe(seen);
  });

  it('読みは、概要と議題と決めることでも隠れる', async () => {
    await protect('通報者：沼尻 健太');
    await test.call('agenda.updateItem', {
      id: test.item.id,
      item: { kind: test.item.kind, title: test.item.title, caseId: test.item.caseId, plannedMinutes: 35, decisionPoints: 'ヌマジリに知らせる範囲', presenterAgencyId: test.item.presenterAgencyId, legalBasis: test.item.legalBasis, subjectMemberIds: [] },
    });
    expect((await view()).summary?.decisionPoints).toBe('（非表示）に知らせる範囲');
    const resources = test.items.find((item) => item.kind === 'resources');
    if (!resources) throw new Error('議題がありません');
    await test.call('agenda.updateItem', {
      id: resources.id,
      item: { kind: 'resources', title: 'ぬまじりの申し出', caseId: null, plannedMinutes: 5, decisionPoints: 'ぬまじりけんたへの返事', presenterAgencyId: null, legalBasis: resources.legalBasis, subjectMemberIds: [] },
    });
    await test.goTo(resources.id);
    const shown = await view();
    expect(shown).toMatchObject({ item: { title: '（非表示）の申し出' }, decisionPoints: '（非表示）への返事' });
    expect(shown.agenda.map(({ title }) => title)).toContain('（非表示）の申し出');
  });

  it.each([
    ['沼尻 健太', 'ヌマジリに知られたくない。', ['ヌマジリ']], ['沼尻 健太', 'ぬまじりけんたから聞いた。', ['ぬまじりけんた']], ['沼尻 健太', '沼尻ケンタから聞いた。', ['沼尻ケンタ']],
    ['東 翼', 'ひがし公園でつばさを広げる。', []], ['林 花', 'はやしの手入れとはなの水やり。', []], ['田中 進', '見に来たなかですすむ。', []], ['上野 学', '机のうえの書類。', []],
  ])('打った文の点検は、姓名の読みと、ふつうの語でない姓の読みを見つける（%s）: %s', async (name, text, found) => {
    await protect(`通報者：${name}`);
    const hits = await test.call('anonymisation.checkText', { text, caseId: test.item.caseId ?? '' });
    expect(hits.map((hit) => [hit.text, hit.reason])).toEqual(found.map((word) => [word, '外に出さない記録にある語']));
  });

  it('同じ人は、打った文の点検でも姓だけで見つかる', async () => {
    await protect('通報者：沼尻 健太');
    const hits = await test.call('anonymisation.checkText', { text: '沼尻に知られたくない。', caseId: test.item.caseId ?? '' });
    expect(hits).toMatchObject([{ text: '沼尻', reason: '外に出さない記録にある語' }]);
  });

  it('記録を書き足せば次から隠れ、消せばまた出る', async () => {
    await test.decide({ content: 'ひだまり荘への送迎', leadAgencyId: test.agency('社協') });
    expect((await view()).decisions).toMatchObject([{ content: 'ひだまり荘への送迎' }]);
    const { id } = await protect('避難先：ひだまり荘');
    expect((await view()).decisions).toMatchObject([{ content: '（非表示）への送迎' }]);
    await test.call('cases.removeProtected', { id });
    expect((await view()).decisions).toMatchObject([{ content: 'ひだまり荘への送迎' }]);
  });

  it('席に着く機関の名は、記録に書かれていても担当として出る', async () => {
    await protect('情報提供：北部包括');
    await test.decide({ content: '事実確認の訪問', leadAgencyId: test.agency('北部包括') });
    expect((await view()).decisions).toMatchObject([{ content: '事実確認の訪問', who: '北部包括' }]);
  });

  it('席に着く機関の名に、通報者と同じ姓が入っていても、機関の名は欠けない', async () => {
    await test.call('roster.updateAgency', { id: test.agency('北部包括'), agency: { shortName: 'すずきクリニック' } });
    await protect('通報者：鈴木 健太');
    await test.decide({ content: 'すずきクリニックから、すずきさんに伝える', leadAgencyId: test.agency('北部包括') });
    expect((await view()).decisions).toMatchObject([{ content: 'すずきクリニックから、（非表示）さんに伝える', who: 'すずきクリニック' }]);
  });
});
