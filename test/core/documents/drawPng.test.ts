import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawPng } from '../../../electron/core/documents/kit/drawPng.ts';
import { outlineOf } from '../../../electron/core/documents/kit/fontOutlines.ts';
import type { Shape } from '../../../shared/domain/genogram/shapes.ts';

/** Grey of every dot; the picture is twice the size of the drawing. */
function dots(shapes: Shape[], width = 60, height = 40): { at(x: number, y: number): number; ink(x: number, y: number, w: number, h: number): number } {
  const png = Buffer.from(drawPng({ width, height, shapes }));
  const length = png.readUInt32BE(33);
  expect(png.subarray(37, 41).toString()).toBe('IDAT');
  const raw = inflateSync(png.subarray(41, 41 + length));
  const columns = png.readUInt32BE(16);
  expect([columns, png.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
  const dot = (column: number, row: number) => raw[row * (columns + 1) + 1 + column] ?? -1;
  return {
    at: (x, y) => dot(x * 2, y * 2),
    ink(x, y, w, h) {
      let dark = 0;
      for (let row = y * 2; row < (y + h) * 2; row += 1) for (let column = x * 2; column < (x + w) * 2; column += 1) if (dot(column, row) < 128) dark += 1;
      return dark;
    },
  };
}

describe('世帯図の PNG', () => {
  it('□は縁だけが濃く、中は白い', () => {
    const picture = dots([{ kind: 'square', x: 20, y: 20, half: 10 }]);
    expect(picture.at(10, 20)).toBeLessThan(60);
    expect(picture.at(20, 20)).toBe(255);
    expect(picture.at(40, 20)).toBe(255);
  });

  it('○の中に二重の○が描ける', () => {
    const picture = dots([{ kind: 'circle', x: 20, y: 20, half: 15 }, { kind: 'circle', x: 20, y: 20, half: 10 }]);
    expect([picture.at(5, 20), picture.at(10, 20)].every((grey) => grey < 60)).toBe(true);
    expect([picture.at(7, 20), picture.at(20, 20)]).toEqual([255, 255]);
  });

  it('続柄の字が、書く所にだけ出る', () => {
    const picture = dots([{ kind: 'text', x: 10, y: 25, text: '長男', isStrong: false }]);
    expect(picture.ink(10, 12, 28, 16)).toBeGreaterThan(200);
    expect(picture.ink(42, 0, 18, 40) + picture.ink(0, 0, 9, 40)).toBe(0);
  });

  it('太い字は、細い字より濃い', () => {
    const ink = (isStrong: boolean) => dots([{ kind: 'text', x: 10, y: 25, text: '母', isStrong }]).ink(8, 10, 20, 20);
    expect(ink(true)).toBeGreaterThan(ink(false));
  });

  it('絵の外へはみ出しても、書体にない字でも、壊れない', () => {
    const text = '😀𠮷\u0000長男'.repeat(20);
    expect(() => dots([{ kind: 'text', x: 50, y: -3, text, isStrong: true }, { kind: 'line', x1: -50, y1: -50, x2: 500, y2: 500, role: 'tie' }])).not.toThrow();
  });
});

describe('書体の輪郭', () => {
  it('口は外と内の二つの輪郭、字の幅は一字分', () => {
    const { contours, advance } = outlineOf('口');
    expect(contours).toHaveLength(2);
    expect(advance).toBe(1);
  });
  it('数字は一字より狭く、輪郭は字の枠に収まる', () => {
    for (const letter of '0123456789歳代高校生母長男孫祖') {
      const { contours, advance } = outlineOf(letter);
      expect(contours.length, letter).toBeGreaterThan(0);
      for (const [x, y] of contours.flat()) expect(x > -0.1 && x < 1.1 && y > -0.3 && y < 1.1, letter).toBe(true);
      expect(advance).toBeLessThanOrEqual(1);
    }
    expect(outlineOf('8').advance).toBeLessThan(0.8);
  });
  it('書体にない字は、空けるだけ', () => expect(outlineOf('😀')).toEqual({ contours: [], advance: 1 }));
});
