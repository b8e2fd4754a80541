/** Times of day from 'HH:mm'. */

function readTime(time: string): { hour: number; minute: number } {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw new RangeError('not a time of day');
  return { hour: Number(match[1]), minute: Number(match[2]) };
}

/** 午後1時30分, 午後1時, 正午: as letters and records say it (field.md §4.2). */
export function meridiemTime(time: string): string {
  const { hour, minute } = readTime(time);
  if (hour === 12 && minute === 0) return '正午';
  const spoken = hour < 12 ? `午前${hour}時` : `午後${hour - 12}時`;
  return minute === 0 ? spoken : `${spoken}${minute}分`;
}

/** 13:30, 9:05: as tables and screens say it. */
export function clockTime(time: string): string {
  const { hour, minute } = readTime(time);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** 13:30 and 35 minutes make 14:05; past midnight it starts again, a meeting never does. */
export function addMinutes(time: string, minutes: number): string {
  const { hour, minute } = readTime(time);
  const total = (((hour * 60 + minute + Math.round(minutes)) % 1440) + 1440) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
