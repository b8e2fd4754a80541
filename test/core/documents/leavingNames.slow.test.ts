import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyStatement } from '../../../shared/domain/cases/statements.ts';
import { openSittingPapers, type SittingPapers } from '../../support/sittingPapers.ts';
import { para, strangeDocx } from '../../support/strangeDocx.ts';

let test: SittingPapers;
const saved: string[] = [];
beforeEach(async () => {
  saved.length = 0;
  test = await openSittingPapers();
  test.ports.desktop.saveFile = async ({ suggestedName }) => {
    saved.push(suggestedName);
    return { path: `/${suggestedName}` };
  };
});
afterEach(() => test.close());

const write = (papers: string[], overrideReason = '') => test.call('documents.exportSet', { meetingId: test.meetingId, papers, folder: null, existing: 'number', overrideReason });
const head = { receivedOn: '2026-09-14', fields: [], externalNumber: '', introducedByAgencyId: null, strengths: '', decisionPoints: '' };
const takeTemplate = async (words: string) => {
  test.ports.desktop.toOpen.push({ name: '案.docx', bytes: strangeDocx(para(words)) });
  const { token = '' } = (await test.call('templates.chooseFile', {})) ?? {};
  return (await test.call('templates.keep', { token, name: '案', replaces: null })).id;
};
const found = ({ leaks }: { leaks: { text: string }[] }) => leaks.map(({ text }) => text);

describe('確かめていない概要は、自分の様式でも出ない', () => {
  const fromNote = async () => {
    const { sessionId } = await test.call('anonymisation.startFromText', { caseId: null, text: '【経過】長男の村井健一さんは無職。' });
    const { caseId } = await test.call('anonymisation.saveToCase', { sessionId, target: { kind: 'new', case: head }, members: [], confirm: true });
    const item = { kind: 'newCase' as const, title: '', caseId, legalBasis: 'support' as const, subjectMemberIds: [], plannedMinutes: 10, decisionPoints: '', presenterAgencyId: null };
    await test.call('agenda.addItem', { meetingId: test.meetingId, item });
    await test.call('cases.addStatement', { caseId, statement: { ...emptyStatement('health'), body: '通院を始めた。' } });
    return caseId;
  };

  it('概要の項目がある様式は、確認済にするまで断る', async () => {
    const caseId = await fromNote();
    const paper = `T:${await takeTemplate('《＃ケース》《ケース番号》《経過》《／ケース》')}`;
    expect((await test.refusal('documents.exportSet', { meetingId: test.meetingId, papers: [paper], folder: null, existing: 'number' })).code).toBe('anonymise.undecided');
    expect(saved).toEqual([]);
    await test.call('anonymisation.confirmSummary', { caseId });
    expect((await write([paper])).files).toHaveLength(1);
  });

  it('会議録に替えて使う様式も同じ。概要の項目がない様式は書き出せる', async () => {
    await fromNote();
    const id = await takeTemplate('《会議名》《強み》');
    await test.call('templates.choose', { form: 'F02', templateId: id });
    expect((await test.refusal('documents.exportSet', { meetingId: test.meetingId, papers: ['F02'], folder: null, existing: 'number' })).code).toBe('anonymise.undecided');
    await test.call('templates.choose', { form: 'F02', templateId: null });
    expect((await write(['F02'])).files).toHaveLength(1);
  });
});

describe('点検は、紙に載る文のすべてに及ぶ', () => {
  it('台帳に載るケースなら、今日の議題でなくても、外に出さない記録の人と名簿の人を見つける', async () => {
    const { id: caseId } = await test.call('cases.add', head);
    await test.call('cases.addProtected', { caseId, note: { kind: 'refuge', body: '避難先：こもれび', keptFrom: '' } });
    await test.call('cases.addIssue', { caseId, issue: { title: 'こもれびからの転居', note: '', urgent: false } });
    await test.call('cases.addIssue', { caseId, issue: { title: '隣の高原誠との付き合い', note: '', urgent: false } });
    const result = await write(['L:cases']);
    expect(found(result)).toEqual(expect.arrayContaining(['こもれび', '高原誠']));
    expect(result.leaks[0]?.place).toBe('表のセル');
    expect(saved).toEqual([]);
  });

  it('確定のあとにケースへ書き足した文でも、名簿の人を見つける', async () => {
    const later = await openSittingPapers({ played: true });
    try {
      await later.call('cases.addIssue', { caseId: later.stage.cases.family.id, issue: { title: '近所付き合い', note: '隣の高原誠が声を掛けている。', urgent: false } });
      const result = await later.call('documents.exportSet', { meetingId: later.meetingId, papers: ['F08'], folder: null, existing: 'number' });
      expect(found(result)).toContain('高原誠');
    } finally {
      await later.close();
    }
  });

  it('依頼書の文でも、名簿の人は通さない', async () => {
    await test.addLetter('F20', (letter) => {
      letter.agencyIds = [test.stage.people.agency('保健所')];
      letter.body.purpose = '隣に住む高原誠の話を確かめるため';
    });
    expect(found(await write(['F20']))).toEqual(['高原誠']);
  });

  it('前回決定の文でも、今日の議題にないケースの外に出さない記録と、名簿の人を見つける', async () => {
    const { id: caseId } = test.stage.cases.mother;
    for (const item of await test.call('agenda.listItems', { meetingId: test.meetingId })) if (item.caseId === caseId) await test.call('agenda.removeItem', { id: item.id });
    await test.call('cases.addProtected', { caseId, note: { kind: 'refuge', body: '避難先：こもれび', keptFrom: '' } });
    const previous = await test.call('progress.listPrevious', { meetingId: test.meetingId });
    const decision = previous.find(({ content }) => content === '家賃の分納計画');
    await test.call('progress.report', { decisionId: decision?.decisionId ?? '', meetingId: test.meetingId, state: 'notStarted', note: 'こもれびへ移り、隣は高原誠。' });
    const result = await write([`T:${await takeTemplate('《＃前回決定》《内容》《理由》《／前回決定》')}`]);
    expect(found(result)).toEqual(expect.arrayContaining(['こもれび', '高原誠']));
  });
});

describe('外に出さない記録は、対象外にした語にも勝つ', () => {
  it('残すと決めた語が、あとで通報者の名前と分かれば、書き出しも確認済も止める', async () => {
    const caseId = test.stage.cases.family.id;
    const neighbour = { ...emptyStatement('community'), body: '隣の佐々木さんが見守る。' };
    await test.call('cases.addStatement', { caseId, statement: neighbour });
    await test.call('anonymisation.confirmSummary', { caseId, reason: '公表されている団体の代表' });
    expect((await write(['F08'])).leaks).toEqual([]);
    await test.call('cases.addProtected', { caseId, note: { kind: 'reporter', body: '通報者：佐々木ミツ子', keptFrom: '' } });
    expect(found(await write(['F08']))).toContain('佐々木');
    await test.call('cases.addStatement', { caseId, statement: { ...neighbour, body: '母は通院中。' } });
    expect((await test.refusal('anonymisation.confirmSummary', { caseId })).message).toContain('佐々木');
  });
});

describe('避難先の自治体', () => {
  it('市や町の名だけでも紙に出さない。自分の自治体の名は止めない', async () => {
    const caseId = test.stage.cases.family.id;
    await test.call('cases.addProtected', { caseId, note: { kind: 'refuge', body: '青森県五所川原市の姉のもと。緑川市の職員が同行', keptFrom: '夫' } });
    await test.call('cases.addStatement', { caseId, statement: { ...emptyStatement('community'), body: '緑川市の窓口で、五所川原への転校を相談した。' } });
    await test.call('anonymisation.confirmSummary', { caseId, reason: '確かめた' });
    expect(found(await write(['F08']))).toEqual(['五所川原']);
  });
});

describe('通した理由', () => {
  it('示したあとに書き足された名前は、前の理由では通さず、改めて示す', async () => {
    const caseId = test.stage.cases.family.id;
    await test.call('cases.addIssue', { caseId, issue: { title: '太田花子さんの住まい', note: '', urgent: false } });
    expect(found(await write(['L:cases']))).toContain('太田花子');
    await test.call('cases.addIssue', { caseId, issue: { title: '佐藤次郎さんの借金', note: '', urgent: false } });
    const again = await write(['L:cases'], '広報に載った団体の人');
    expect([again.files, found(again).includes('佐藤次郎')]).toEqual([[], true]);
    expect((await write(['L:cases'], '広報に載った団体の人')).files).toHaveLength(1);
  });

  it('理由に名前があれば、書き出さずに断る', async () => {
    await test.addLetter('F20', (letter) => {
      letter.agencyIds = [test.stage.people.agency('保健所')];
      letter.body.purpose = '太田花子さんの支援のため';
    });
    const refusal = await test.refusal('documents.exportSet', { meetingId: test.meetingId, papers: ['F20'], folder: null, existing: 'number', overrideReason: '太田花子さんの了承を得た' });
    expect([refusal.code, refusal.message.includes('太田花子')]).toEqual(['input.invalid', true]);
    expect(saved).toEqual([]);
    expect((await write(['F20'], '課長の高原の決裁による')).files).toHaveLength(1);
  });
});
