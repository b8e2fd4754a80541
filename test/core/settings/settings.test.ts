import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsHandlers } from '../../../electron/core/features/settings/handlers.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';

let app: TestCore;
beforeEach(async () => {
  app = await openTestCore({ handlers: settingsHandlers });
});
afterEach(() => app.close());

describe('設定', () => {
  it('最初から、準備で入力した自治体名・課名と、見本の文言が入っている', async () => {
    const settings = await app.call('settings.get', {});
    expect(settings.municipality).not.toBe('');
    expect(settings.department).not.toBe('');
    expect(settings.supportLaw).toContain('社会福祉法第106条の6');
    expect(settings.penaltyNotice).toBe('');
    expect(settings.documentStyle.font).toBe('ＭＳ 明朝');
  });

  it('変えた内容は次に開いても残り、ほかの設定は変わらない', async () => {
    const before = await app.call('settings.get', {});
    await app.call('settings.update', { ...before, population: 32_000, documentStyle: { ...before.documentStyle, digits: 'mixed' } });
    const after = await app.call('settings.get', {});
    expect(after).toEqual({ ...before, population: 32_000, documentStyle: { ...before.documentStyle, digits: 'mixed' } });
  });

  it('自治体名は空にできず、その欄の名前で断る', async () => {
    const before = await app.call('settings.get', {});
    const refusal = await app.refusal('settings.update', { ...before, municipality: ' ' });
    expect(refusal.fields).toEqual({ municipality: '自治体名を入力してください' });
    expect(await app.call('settings.get', {})).toEqual(before);
  });

  it('余白は10mmから50mmまでで、欄の位置まで言って断る', async () => {
    const before = await app.call('settings.get', {});
    const style = { ...before.documentStyle, margins: { ...before.documentStyle.margins, top: 5 } };
    const refusal = await app.refusal('settings.update', { ...before, documentStyle: style });
    expect(Object.keys(refusal.fields ?? {})).toEqual(['documentStyle.margins.top']);
  });
});
