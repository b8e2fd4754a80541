import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDetector, type Detector } from '../../../electron/core/anonymisation/detector.ts';
import { PASSPHRASE, openTestCore, type TestCore } from '../../support/openTestCore.ts';

let test: TestCore;
let beforeReadings = (): void => {};

beforeEach(async () => {
  const real = createDetector();
  // The real detector; the test may act at the moment when the readings of the first screen are asked for.
  const detector: Detector = {
    ...real,
    readings(names) {
      const answer = real.readings(names);
      beforeReadings();
      return answer;
    },
  };
  test = await openTestCore({ detector });
});
afterEach(async () => {
  beforeReadings = () => {};
  await test.close();
});

const text = Array.from({ length: 200 }, (_, line) => `${line}日目、村井健一さんの件で北浦まどかさんから電話。`).join('\n');

describe('読んでいる最中のロック', () => {
  it('最初の画面の読みを待つ間にロックしても、断りが返るだけで、どこにも投げられたままの失敗は残らない', async () => {
    const loose: unknown[] = [];
    const hear = (reason: unknown) => void loose.push(reason);
    process.on('unhandledRejection', hear);
    try {
      let locking: Promise<unknown> = Promise.resolve();
      beforeReadings = () => {
        beforeReadings = () => {};
        locking = test.call('store.lock', {});
      };
      expect((await test.refusal('anonymisation.startFromText', { caseId: null, text })).code).toBe('locked');
      await locking;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(loose).toEqual([]);
    } finally {
      process.off('unhandledRejection', hear);
    }
    await test.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE });
    const { state } = await test.call('anonymisation.startFromText', { caseId: null, text });
    expect(state.groups.length).toBeGreaterThan(0);
  });
});
