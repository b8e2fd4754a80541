import { createInterface } from 'node:readline';
import { detect } from '../electron/core/anonymisation/detect.ts';

// 一行一件の平文を標準入力で受け、一件一行の JSON を返す（経過の日付 D は採点の種類にないので出さない）
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const spans = detect(line)
    .filter((mark) => mark.kind !== 'D')
    .map(({ start, end, kind }) => ({ start, end, kind }));
  process.stdout.write(`${JSON.stringify({ spans })}\n`);
}
