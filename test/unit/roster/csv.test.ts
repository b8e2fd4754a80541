import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../shared/text/csv.ts';

const cells = (text: string) => parseCsv(text).rows.map((row) => row.cells);

describe('CSV の読み取り', () => {
  it('引用符の中のコンマ・改行・二重の引用符をそのまま読む', () => {
    expect(cells('氏名,会議\r\n"飯塚 ""みのり""","支援会議,\r\n重層的支援会議"\r\n')).toEqual([
      ['氏名', '会議'],
      ['飯塚 "みのり"', '支援会議,\r\n重層的支援会議'],
    ]);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('改行が %s でも同じに読む', (_name, newline) => {
    expect(cells(['甲,乙', '丙,丁', ''].join(newline))).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
  });

  it('最後の行に改行がなくても、最後の欄が空でも読む', () => {
    expect(cells('甲,乙\n丙,')).toEqual([
      ['甲', '乙'],
      ['丙', ''],
    ]);
  });

  it('行の番号は Excel と同じに数え、空の行も引用符の中の改行も一つとする', () => {
    expect(parseCsv('甲\n\n"乙\n丙"\n丁').rows).toEqual([
      { row: 1, cells: ['甲'] },
      { row: 2, cells: [''] },
      { row: 3, cells: ['乙\n丙'] },
      { row: 4, cells: ['丁'] },
    ]);
  });

  it('引用符で始まらない欄の引用符は文字として読む', () => {
    expect(cells('相談室"よりみち",乙')).toEqual([['相談室"よりみち"', '乙']]);
  });

  it('閉じていない引用符のある行を知らせる', () => {
    expect(parseCsv('甲,乙\n丙,"丁\n戊').unclosedQuoteRow).toBe(2);
    expect(parseCsv('甲,乙\n丙,"丁"\n戊').unclosedQuoteRow).toBeNull();
  });

  it('空のファイルには行がない', () => {
    expect(parseCsv('')).toEqual({ rows: [], unclosedQuoteRow: null });
  });
});
