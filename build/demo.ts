import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Call } from '../electron/core/context.ts';
import { createCore } from '../electron/core/createCore.ts';
import { fillSample } from '../electron/core/features/sample/fillSample.ts';
import { playMeeting } from '../electron/core/features/sample/meetings.ts';
import type { Ports } from '../electron/core/ports.ts';
import { createIds } from '../electron/shell/ids.ts';
import { writeDocument } from '../electron/shell/writeDocument.ts';
import { AppError } from '../shared/errors/appError.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) {
  console.error('使い方: npm run demo -- --out 書き出し先のフォルダ');
  process.exit(1);
}
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const root = mkdtempSync(join(tmpdir(), 'shien-demo-'));
const store = join(root, 'store');
mkdirSync(store);

const TODAY = '2026-09-24';
let now = Date.parse(`${TODAY}T13:30:00+09:00`);
const wait = (minutes: number): void => {
  now += minutes * 60_000;
};
const clock: Ports['clock'] = { now: () => new Date(now), after: () => () => undefined };
const ports: Ports = {
  clock,
  ids: createIds(clock),
  log: { write: () => undefined },
  paths: { localData: join(root, 'data'), documents: out },
  desktop: {
    openFile: async () => null,
    saveFile: ({ suggestedName, bytes, folder = out }) => writeDocument(folder, suggestedName, bytes),
    openProjector: async () => undefined,
    closeProjector: async () => undefined,
    openFolder: async () => undefined,
    print: async () => undefined,
  },
};
const core = createCore(ports);
core.onEvent((event) => event.name === 'task.progress' && console.log(`  ${event.label}`));

const call: Call = async (operation, input) => {
  const reply = await core.dispatch({ operation, input }, 'operator');
  if (!reply.ok) throw AppError.fromBody(reply.error);
  return reply.output as never; // the door has parsed it against the same operation
};

try {
  console.log('暗号化した保存先を作っています（鍵の計算に数秒かかります）');
  const { recoveryKey } = await call('store.create', {
    municipality: '練習市', department: '福祉総務課', folder: store, userName: '浜名', passphrase: randomUUID(), acknowledgeAdvice: true,
  });
  const groups = recoveryKey.split('-');
  await call('store.confirmRecoveryKey', { groups: [groups[2] ?? '', groups[5] ?? ''] });
  console.log('名簿、ケース、前回の会議を登録しています');
  const { stage, meetingId, dayAfter } = await fillSample(call, TODAY, wait);
  console.log('第5回 支援会議を進めています（出欠、記録、決定、ボード、閉会、確定）');
  now = Date.parse(`${TODAY}T13:30:00+09:00`);
  await playMeeting(call, stage, meetingId, { soon: dayAfter(8), later: dayAfter(15) });
  console.log('Word を書き出しています');
  const { files, leaks } = await call('documents.exportSet', { meetingId, papers: ['F02', 'F12', 'F09'], folder: out, existing: 'number' });
  for (const leak of leaks) console.error(`  止めました: ${leak.place}「${leak.text}」 ${leak.reason}`);
  const meeting = await call('meetings.get', { id: meetingId });
  const head = readFileSync(join(store, '支援会議ボード.db')).subarray(0, 15).toString('latin1');
  const { entries } = await call('minutes.getRecord', { meetingId });
  console.log(
    JSON.stringify({
      meeting: {
        title: `第${meeting.number}回${meeting.conferenceName}`, date: meeting.date, status: meeting.status, version: meeting.version,
        entries: entries.length, decisions: entries.flatMap((entry) => entry.decisions).length,
      },
      documents: files.map((file) => file.path),
      store: { encrypted: head !== 'SQLite format 3', cipher: 'sqlcipher' },
    }),
  );
  if (files.length === 0) process.exitCode = 1;
} finally {
  await core.close();
  rmSync(root, { recursive: true, force: true });
}
