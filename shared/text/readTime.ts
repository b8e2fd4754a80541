import { toHalfWidth } from './width.ts';

const spellings = [
  // 13:30, 午後1時30分, 9時, 午前9時半
  /^(?<half>午前|午後)?(?<hour>\d{1,2})[:時](?<minute>\d{1,2}|半)?分?$/,
  // 1330, 930
  /^(?<hour>\d{1,2})(?<minute>\d{2})$/,
  // 13
  /^(?<hour>\d{1,2})$/,
];

/** Reads the spellings of a time of day that clerks type; gives `HH:mm`, or undefined. */
export function readTime(text: string): string | undefined {
  const tidy = toHalfWidth(text).replace(/\s/g, '');
  if (tidy === '正午') return '12:00';
  const found = spellings.map((spelling) => spelling.exec(tidy)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const hour = Number(found['hour']) + (found['half'] === '午後' && Number(found['hour']) < 12 ? 12 : 0);
  const minute = found['minute'] === '半' ? 30 : Number(found['minute'] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
