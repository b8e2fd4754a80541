import type { AGE_BANDS } from '../../../shared/domain/cases/schema.ts';
import { toHalfWidth } from '../../../shared/text/width.ts';

type AgeBand = (typeof AGE_BANDS)[number];

/** 80歳代; children by school stage, 90歳以上 above (field.md §5.2-3 and 4). */
export function ageBand(years: number): AgeBand {
  if (years < 6) return '乳幼児';
  if (years < 12) return '小学生';
  if (years < 15) return '中学生';
  if (years < 18) return '高校生';
  if (years >= 90) return '90歳以上';
  const decades: readonly AgeBand[] = ['10歳代', '20歳代', '30歳代', '40歳代', '50歳代', '60歳代', '70歳代', '80歳代'];
  return decades[Math.floor(years / 10) - 1] ?? '不明';
}

const kanji = '〇一二三四五六七八九';

/** The years in 84歳, ８４才, 八十四歳, 生後5か月; null where there is no number. */
export function yearsIn(text: string): number | null {
  const plain = toHalfWidth(text);
  if (/生後/u.test(plain)) return 0;
  const digits = /\d{1,3}/u.exec(plain);
  if (digits) return Number(digits[0]);
  const words = /[一二三四五六七八九十百〇]+/u.exec(plain)?.[0];
  if (words === undefined) return null;
  const [tens, ones] = words.includes('十') ? words.split('十') : [undefined, words];
  const value = (part: string | undefined, none: number) => (part === undefined || part === '' ? none : Math.max(0, kanji.indexOf(part.at(-1) ?? '')));
  return (tens === undefined ? 0 : value(tens, 1) * 10) + value(ones, 0);
}
