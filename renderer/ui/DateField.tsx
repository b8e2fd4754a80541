import { japanDay } from '../../shared/text/japanClock.ts';
import { readDay } from '../../shared/text/readDay.ts';
import { warekiWithWeekday } from '../../shared/text/wareki.ts';
import { ParsedField, type ParsedFieldProps } from './ParsedField.tsx';

/** Today in Japan, as `YYYY-MM-DD`. */
export function today(): string {
  return japanDay(new Date());
}

/** A day as `YYYY-MM-DD`; typed 令和8年9月24日, R8.9.24, 2026/9/24 or 9/24, shown as 令和8年9月24日（木）. */
export function DateField(props: ParsedFieldProps<string>) {
  const spelling = {
    read: (text: string) => readDay(text, today()),
    write: warekiWithWeekday,
    fault: '「9/24」「R8.9.24」のように入力してください。',
  };
  return <ParsedField placeholder="例　9/24" {...props} spelling={spelling} />;
}
