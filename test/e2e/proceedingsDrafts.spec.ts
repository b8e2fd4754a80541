import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { forkHost } from '../support/host.ts';

const scenario = new URL('../support/meetingScenario.ts', import.meta.url);
let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shien-draft-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('変換の途中で電源が落ちても、1秒前までに打った言葉が、議題ごとに残っている', async () => {
  const before = await forkHost({ folder, scenario });
  await before.call('beginMeeting');
  await before.call('typeHalf', 'R8-002', '支援措置の申出に', '');
  await before.call('typeHalf', 'R8-003', '母の上腕に', 'あざがあr');
  await before.kill();

  const after = await forkHost({ folder, scenario });
  try {
    expect(await after.call('readBoxes', ['R8-003', 'R8-002', 'R8-001'])).toEqual(['母の上腕にあざがあr', '支援措置の申出に', '']);
  } finally {
    await after.close();
  }
});
