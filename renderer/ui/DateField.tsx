import { readDay } from '../../shared/text/readDay.ts';
import { warekiWithWeekday } from '../../shared/text/wareki.ts';
import { ParsedField, type ParsedFieldProps } from './ParsedField.tsx';

/** Today on this machine's calendar, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
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
