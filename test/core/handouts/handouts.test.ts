import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingCopies } from '../../../shared/domain/handouts/schema.ts';
import { openSittingPapers, type SittingPapers } from '../../support/sittingPapers.ts';

let test: SittingPapers;
beforeEach(async () => {
  test = await openSittingPapers();
});
afterEach(() => test.close());

const list = () => test.call('handouts.list', { meetingId: test.meetingId });
const add = (spare = 0) => test.call('handouts.add', { meetingId: test.meetingId, handout: { name: '事例概要シート（R8-003）', version: '', collect: true, disposal: '' }, spare });

describe('資料の配布と回収', () => {
  it('出席者の並び順に番号が付き、予備は後ろに付く', async () => {
    await add(2);
    const [handout] = await list();
    const seats = await test.call('attendance.list', { meetingId: test.meetingId });
    expect(handout?.number).toBe(1);
    expect(handout?.copies.map(({ serial }) => serial)).toEqual(Array.from({ length: seats.length + 2 }, (_, index) => index + 1));
    expect(handout?.copies[0]).toMatchObject({ recipient: seats[0]?.name, agency: seats[0]?.agencyName, distributedAt: null });
    expect(handout?.copies.at(-1)).toMatchObject({ recipient: '予備', agency: '' });
  });

  it('番号で回収を記し、無い番号は知らせ、取り消せる', async () => {
    const { id } = await add();
    await test.call('handouts.distribute', { id });
    expect(await test.call('handouts.collect', { id, serials: [1, 3, 99], collected: true })).toEqual({ unknown: [99] });
    const [handout] = await list();
    expect(handout?.copies.filter((copy) => copy.collectedAt).map(({ serial, checkedBy }) => [serial, checkedBy])).toEqual([[1, '記録 係'], [3, '記録 係']]);
    await test.call('handouts.collect', { id, serials: [3], collected: false });
    const [after] = await list();
    expect(after && missingCopies(after).map(({ serial }) => serial)).toEqual(after?.copies.map(({ serial }) => serial).filter((serial) => serial !== 1));
  });

  it('後でもう一度記しても、最初に戻った時刻が残る', async () => {
    const { id } = await add();
    await test.call('handouts.collect', { id, serials: [1], collected: true });
    const before = (await list())[0]?.copies[0]?.collectedAt;
    test.ports.clock.turn(60_000);
    await test.call('handouts.collect', { id, serials: [1], collected: true });
    expect((await list())[0]?.copies[0]?.collectedAt).toBe(before);
  });

  it('配って戻っていない資料の登録は消せない', async () => {
    const { id } = await add();
    await test.call('handouts.distribute', { id });
    expect(await test.refusal('handouts.remove', { id })).toMatchObject({ code: 'conflict' });
    const [handout] = await list();
    await test.call('handouts.collect', { id, serials: handout?.copies.map(({ serial }) => serial) ?? [], collected: true });
    await test.call('handouts.remove', { id });
    expect(await list()).toEqual([]);
  });

  it('会議が確定した後でも、後日の回収と理由を書け、確定した記録の資料の数は変わらない', async () => {
    await test.close();
    test = await openSittingPapers({ played: true });
    const { id } = await add();
    const copy = (await list())[0]?.copies[4];
    await test.call('handouts.setCopy', { copyId: copy?.id ?? '', recipient: copy?.recipient ?? '', reason: '途中退席。9月25日に回収' });
    await test.call('handouts.collect', { id, serials: [5], collected: true });
    expect((await list())[0]?.copies[4]).toMatchObject({ reason: '途中退席。9月25日に回収', checkedBy: '記録 係' });
    const { version } = await test.call('meetings.get', { id: test.meetingId });
    const { record } = await test.call('closing.getVersion', { id: test.meetingId, version: version ?? 0 });
    expect(JSON.parse(record)).toMatchObject({ handouts: [] });
  });
});
