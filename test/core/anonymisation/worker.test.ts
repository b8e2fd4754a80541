import { afterAll, describe, expect, it } from 'vitest';
import { detect } from '../../../electron/core/anonymisation/detect.ts';
import { createDetector } from '../../../electron/core/anonymisation/detector.ts';
import { readMarkedNotes } from './markedNotes.ts';

const detector = createDetector();
afterAll(() => detector.close());
const text = ['unseen-notes', 'second-notes', 'third-notes'].flatMap((name) => readMarkedNotes(`${name}.marked.txt`)).map((note) => note.text).join('\n');

describe('別スレッドの検出器', () => {
  it('その場で調べたときと同じ印を返す', async () => {
    expect(await detector.detect(text)).toEqual(detect(text));
  });

  it('長い文章では、最初の画面の印を先に渡す', async () => {
    const heard: { upTo: number; marks: number; done: boolean }[] = [];
    await detector.detect(`先頭の行\n${text}`, {}, (progress) => heard.push({ upTo: progress.upTo, marks: progress.marks.length, done: progress.done }));
    expect(heard[0]?.upTo).toBeGreaterThanOrEqual(1000);
    expect(heard[0]?.upTo).toBeLessThan(1500);
    expect(heard[0]?.marks).toBeGreaterThan(30);
  });

  it('一段落だけ直しても、はじめから読んだときと同じ印を返す', async () => {
    await detector.detect(text);
    const edited = `${text}\n追記：田中さんへ電話。`;
    expect(await detector.detect(edited)).toEqual(detect(edited));
  });

  it('取り消した調べは結果を返さず、次の調べは動く', async () => {
    const abort = new AbortController();
    const running = detector.detect(`${text}${text}`, {}, undefined, abort.signal);
    abort.abort();
    await expect(running).rejects.toThrow();
    expect(await detector.detect('山田さん')).toHaveLength(1);
  });

  it('できあがった紙の点検もできる', async () => {
    const leaks = await detector.findLeaks([{ place: '本文', text: '長男Bと村井さん' }]);
    expect(leaks.map((leak) => leak.text)).toEqual(['村井']);
  });

  it('閉じたあとに頼んでも、新しく始まる', async () => {
    const other = createDetector();
    await other.close();
    expect(await other.detect('山田さん')).toHaveLength(1);
    await other.close();
  });
});
