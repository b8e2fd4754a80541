import { DATE_STYLE_LABELS } from '../../../shared/domain/anonymisation/choices.ts';
import type { SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import { choicesOf } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import type { Session } from './useSession.ts';
import css from './Workbench.module.css';

/** The day from which dates are counted; it stays in memory. */
export function DatesTab({ session, state }: { session: Session; state: SessionState }) {
  const { origin, dateStyle } = state;
  return (
    <div className={css.sheet}>
      <DateField label="支援開始日（X年のもと）" value={origin} onChange={(day) => day !== null && void session.setDates({ origin: day, dateStyle })} description="この日付は保存しません。順序と間隔は保たれます。" />
      <RadioGroup label="経過の日付の書き方" value={dateStyle} onChange={(style) => void session.setDates({ origin, dateStyle: style })} choices={choicesOf(DATE_STYLE_LABELS)} isColumn />
    </div>
  );
}
