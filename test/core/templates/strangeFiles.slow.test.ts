import { describe, expect, it } from 'vitest';
import { examineTemplate } from '../../../electron/core/templates/doctor.ts';
import { fillTemplate } from '../../../electron/core/templates/fill.ts';
import { sampleData } from '../../../electron/core/templates/sampleData.ts';
import { strangeFiles } from '../../support/strangeFiles.ts';
import { leftovers, newErrors } from '../../support/wordFile.ts';

for (const [group, files] of Object.entries(strangeFiles)) {
  describe(group, () => {
    it.each(files)('$title: $expected', ({ bytes, expected }) => {
      const began = performance.now();
      const report = examineTemplate(bytes);
      expect(performance.now() - began).toBeLessThan(1_800);
      expect(report.problems.map((found) => found.code)).toEqual(expected === 'ok' ? [] : expect.arrayContaining([expected]));
      expect(report.ok).toBe(expected === 'ok');
      for (const { message, near } of report.problems) {
        expect(message).toMatch(/。/);
        expect(near.length).toBeLessThan(120);
      }
    });
  });
}

describe('診断を通った様式', () => {
  const passed = Object.values(strangeFiles).flat().filter((file) => file.expected === 'ok');

  it.each(passed)('$title: 差し込めて、印が残らず、元になかった誤りもない', async ({ bytes }) => {
    const filled = await fillTemplate(bytes, sampleData);
    expect(leftovers(filled)).toEqual([]);
    expect(await newErrors(bytes, filled)).toEqual([]);
  });
});
