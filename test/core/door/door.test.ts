import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDetector } from '../../../electron/core/anonymisation/detector.ts';
import { anonymisationHandlers } from '../../../electron/core/features/anonymisation/handlers.ts';
import { draftsHandlers } from '../../../electron/core/features/drafts/handlers.ts';
import { operations } from '../../../shared/contract/operations.ts';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';

let test: TestCore;
afterEach(() => test.close());

const WORDS = '長男の青木健太から収集は控えて';
const knock = (call: unknown, from: 'operator' | 'projector' = 'operator') => test.core.dispatch(call, from);
const logged = () => JSON.stringify(test.ports.log.lines);

describe('扉が通さないもの', () => {
  beforeEach(async () => {
    test = await openTestCore({ handlers: draftsHandlers });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'drafts.get ', 'DRAFTS.GET'])('約束にない名前「%s」は動かさず、記録にも残さない', async (operation) => {
    expect(await knock({ operation, input: { text: WORDS } })).toMatchObject({ ok: false, error: { code: 'not.allowed' } });
    expect(test.ports.log.lines.at(-1)).toMatchObject({ operation: 'unknown', code: 'not.allowed' });
    expect(logged()).not.toContain(WORDS);
  });

  it('投影からは、投影のための読み取りと状態のほか、約束にあるどの操作も断る', async () => {
    const allowed: string[] = [];
    for (const operation of Object.keys(operations)) {
      const reply = await knock({ operation, input: {} }, 'projector');
      if (reply.ok || reply.error.code !== 'not.allowed') allowed.push(operation);
    }
    // The handlers of 投影 are not in this core; the table says the rest.
    expect(allowed).toEqual(['store.getStatus']);
    expect(Object.entries(operations).filter(([, { projector }]) => projector).map(([name]) => name).sort()).toEqual(['projector.getView', 'store.getStatus']);
  });

  it('投影には、保存先の場所も利用者の名前も渡さない', async () => {
    const { folder, users } = await test.call('store.getStatus', {});
    expect([folder, users]).toEqual([test.folder, [test.user]]);
    const told = JSON.stringify(await test.callAsProjector('store.getStatus', {}));
    expect(told).toContain('"state":"open"');
    for (const secret of [test.folder, test.ports.paths.localData, test.user.name, test.user.id]) expect(told).not.toContain(secret);
  });

  it('JSON でないもの、深すぎるもの、輪になったもの、大きすぎるものは、調べる前に断る', async () => {
    const circle: Record<string, unknown> = {};
    circle['inside'] = circle;
    let deep: unknown = WORDS;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const inputs: unknown[] = [
      circle, deep, new Map([['key', 'a']]), new Date(), new Uint8Array(3), Number.NaN, 10n, Symbol('s'), () => WORDS,
      Object.create({ key: 'a' }), { key: 'a', value: WORDS.repeat(600_000) }, Array.from({ length: 300_000 }, () => 0),
    ];
    for (const input of inputs) {
      expect(await knock({ operation: 'drafts.get', input })).toMatchObject({ ok: false, error: { code: 'input.invalid', message: expect.stringContaining('一度に扱える量') } });
    }
    for (const call of [null, 'drafts.get', [], { operation: 'drafts.get' }.operation, { operation: 'drafts.get', input: {}, more: 1 }]) {
      expect(await knock(call)).toMatchObject({ ok: false, error: { code: 'not.allowed' } });
    }
    expect(logged()).not.toContain(WORDS);
  });

  it('断った理由にも記録にも、打った言葉は入らない', async () => {
    const reply = await knock({ operation: 'drafts.save', input: { key: 'a', value: { words: WORDS } } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
    expect(JSON.stringify(reply) + logged()).not.toContain(WORDS);
  });

  it('200万字の貼り付けは通る', async () => {
    expect(await knock({ operation: 'drafts.save', input: { key: 'a', value: 'あ'.repeat(100_000) } })).toMatchObject({ ok: true });
    expect(await knock({ operation: 'drafts.save', input: { key: 'a', value: 'あ'.repeat(2_000_000) } })).not.toMatchObject({ error: { message: expect.stringContaining('一度に扱える量') } });
  });
});

describe('不具合の記録', () => {
  it('打った言葉を含む文面は、積み重ねの行に似ていても、残さない', async () => {
    test = await openTestCore({
      handlers: {
        'drafts.get': () => {
          throw new Error(`読めません: ${WORDS}\n    at ${WORDS}\n    at 青木 (健太:1:2)`);
        },
      },
    });
    const reply = await knock({ operation: 'drafts.get', input: { key: 'a' } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(reply) + logged()).not.toMatch(/青木|健太|収集/u);
    expect(test.ports.log.lines.find((line) => 'bug' in line)).toMatchObject({ name: 'Error', stack: expect.stringMatching(/door\.test\.ts:\d+:\d+/u) });
  });

  it('約束と違う答えは外へ出さず、その中身も記録しない', async () => {
    test = await openTestCore({ handlers: { 'drafts.get': () => ({ value: 1, [WORDS]: WORDS }) } });
    const reply = await knock({ operation: 'drafts.get', input: { key: 'a' } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(reply) + logged()).not.toContain(WORDS);
  });
});

describe('不具合のときの言葉', () => {
  const fails = () => {
    throw new Error(WORDS);
  };
  const told = async (operation: keyof typeof operations, input: unknown) => {
    test = await openTestCore({ handlers: { ...draftsHandlers, 'drafts.get': fails, 'drafts.save': fails, 'anonymisation.startFromText': fails } });
    const reply = await knock({ operation, input });
    return reply.ok ? '' : reply.error.message;
  };

  it('読み取りでは、何も変えていないことと、開き直すことを言う', async () => {
    expect(await told('drafts.get', { key: 'a' })).toBe('想定外のエラーが起き、内容を読み取れませんでした。記録は変更していません。画面を開き直してください。続くときは、情報システム担当へ相談してください。');
  });

  it('書き込みでは、今度の分が保存されたとは言わず、前の記録は無事なことと、確かめ方を言う', async () => {
    const words = await told('drafts.save', { key: 'a', value: 'い' });
    expect(words).toContain('保存済みの記録は失われていません。直前の操作が済んでいるかを画面で確かめて');
    expect(words).not.toContain('ここまでの記録は保存済み');
  });

  it('届いた文章を扱うときは、文章そのものは保存していないと言う', async () => {
    const words = await told('anonymisation.startFromText', { caseId: null, text: WORDS });
    expect(words).toContain('届いた文章そのものは、どこにも保存していません。');
    expect(words).not.toContain('保存済み');
  });
});

describe('検出器の記憶', () => {
  it('ロックすると、読んだ文と名を持つスレッドごと終わり、次に開けばまた働く', async () => {
    const detector = createDetector();
    let ended = 0;
    const watched = { ...detector, close: async () => ((ended += 1), detector.close()) };
    test = await openTestCore({ handlers: { ...draftsHandlers, ...anonymisationHandlers }, detector: watched });
    expect(await detector.detect(WORDS)).not.toEqual([]);
    const running = detector.detect(WORDS.repeat(2000)).catch((error: unknown) => error);
    await test.call('store.lock', {});
    expect(await running).toMatchObject({ code: 'locked' });
    expect(ended).toBe(1);
    await test.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE });
    expect(ended).toBe(1);
    expect(await detector.detect(WORDS)).not.toEqual([]);
  });
});
