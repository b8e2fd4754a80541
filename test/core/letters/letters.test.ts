import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSittingPapers, type SittingPapers } from '../../support/sittingPapers.ts';

let test: SittingPapers;
beforeEach(async () => {
  test = await openSittingPapers();
});
afterEach(() => test.close());

describe('通知・依頼', () => {
  it('開催通知の下書きには、会議の機関と設定の文と次の番号が入り、自分の課には出さない', async () => {
    const letter = await test.call('letters.draft', { meetingId: test.meetingId, form: 'F01' });
    expect(letter).toMatchObject({ form: 'F01', number: '福総第1号', date: '2026-09-24', senderTitle: '緑川市長', senderName: '緑山 太郎' });
    expect(letter.agencyIds).not.toContain(test.stage.people.agency('福祉総務課'));
    expect(letter.agencyIds).toContain(test.stage.people.agency('北部包括'));
    expect(await test.call('letters.list', { meetingId: test.meetingId })).toEqual([]);
  });

  it('番号は年度ごとに、いちばん大きい番号の次を示す', async () => {
    await test.addLetter('F01', (letter) => void (letter.number = '福総第40号'));
    await test.addLetter('F20', (letter) => void (letter.number = '総務第900号'));
    expect((await test.call('letters.draft', { meetingId: test.meetingId, form: 'F14' })).number).toBe('福総第41号');
    await test.addLetter('F01', (letter) => void Object.assign(letter, { number: '福総第800号', date: '2026-03-20' }));
    expect((await test.call('letters.draft', { meetingId: test.meetingId, form: 'F14' })).number).toBe('福総第41号');
  });

  it('同じ年度に同じ番号の文書は作れず、自分の直しは通る', async () => {
    const id = await test.addLetter('F01');
    const draft = await test.call('letters.draft', { meetingId: test.meetingId, form: 'F20' });
    const refusal = await test.refusal('letters.add', { meetingId: test.meetingId, letter: { ...draft, number: '福総第1号' } });
    expect(refusal).toMatchObject({ code: 'conflict', fields: { 'letter.number': '同じ番号の文書があります' } });
    const [letter] = await test.call('letters.list', { meetingId: test.meetingId });
    if (!letter) throw new Error('通知がありません');
    await test.call('letters.update', { id, letter: { ...letter.content, senderName: '' } });
    expect((await test.call('letters.list', { meetingId: test.meetingId }))[0]?.content.senderName).toBe('');
  });

  it('番号のない文書はいくつでも作れ、消せる', async () => {
    for (let count = 0; count < 2; count += 1) await test.addLetter('F20', (letter) => void (letter.number = ''));
    const letters = await test.call('letters.list', { meetingId: test.meetingId });
    expect(letters).toHaveLength(2);
    await test.call('letters.remove', { id: letters[0]?.id ?? '' });
    expect(await test.call('letters.list', { meetingId: test.meetingId })).toHaveLength(1);
    expect(await test.refusal('letters.remove', { id: letters[0]?.id ?? '' })).toMatchObject({ code: 'not.found' });
  });

  it('回答期限は、会議の1週間前。過ぎていれば空欄にする', async () => {
    expect((await test.call('letters.draft', { meetingId: test.meetingId, form: 'F01' })).answerBy).toBeNull();
    const meeting = await test.call('meetings.get', { id: test.meetingId });
    const { conferenceId, startTime, endTime, place, chairMemberId, recorderMemberId } = meeting;
    const later = await test.call('meetings.add', { conferenceId, number: null, date: '2026-10-22', startTime, endTime, place, chairMemberId, recorderMemberId, nextDate: null, nextTime: null, nextPlace: '' });
    expect((await test.call('letters.draft', { meetingId: later.id, form: 'F01' })).answerBy).toBe('2026-10-15');
  });
});
