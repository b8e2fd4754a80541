import { readTime } from '../../shared/text/readTime.ts';
import { clockTime } from '../../shared/text/time.ts';
import { ParsedField, type ParsedFieldProps } from './ParsedField.tsx';

const spelling = {
  read: readTime,
  write: clockTime,
  fault: '「13:30」のように入力してください。',
};

/** A time of day as `HH:mm`; typed 13:30, 1330, 13時30分 or 午後1時半, shown as 13:30. */
export function TimeField(props: ParsedFieldProps<string>) {
  return <ParsedField placeholder="例　13:30" {...props} spelling={spelling} />;
}
