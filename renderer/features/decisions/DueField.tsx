import type { Due } from '../../../shared/domain/decisions/schema.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';
import css from './Decisions.module.css';

const KINDS: readonly { id: Due['kind']; label: string }[] = [
  { id: 'none', label: '未定' },
  { id: 'day', label: '日を決める' },
  { id: 'monthEnd', label: '月末' },
  { id: 'nextMeeting', label: '次回まで' },
  { id: 'event', label: 'きっかけ' },
  { id: 'always', label: '常時' },
];

interface Props {
  value: Due;
  onChange(due: Due): void;
  /** Day of the meeting: months are offered from here on. */
  meetingDate: string;
}

/** いつまでに: which kind of date, then the date itself. */
export function DueField({ value, onChange, meetingDate }: Props) {
  return (
    <div className={css.due}>
      <Select label="いつまでに" value={value.kind} choices={KINDS} onChange={(kind) => onChange(emptyDue(kind, meetingDate))} />
      {value.kind === 'day' && <DateField label="期限の日" value={value.date || null} onChange={(date) => onChange({ kind: 'day', date: date ?? '' })} />}
      {value.kind === 'monthEnd' && (
        <Select label="何月末" value={value.month} choices={months(meetingDate)} onChange={(month) => onChange({ kind: 'monthEnd', month })} />
      )}
      {value.kind === 'event' && (
        <CheckedField label="きっかけ" placeholder="例　退所日の2週間前まで" value={value.event} onChange={(event) => onChange({ kind: 'event', event })} />
      )}
      {value.kind === 'always' && <DateField label="点検日（任意）" value={value.checkOn} onChange={(checkOn) => onChange({ kind: 'always', checkOn })} />}
    </div>
  );
}

function emptyDue(kind: Due['kind'], meetingDate: string): Due {
  switch (kind) {
    case 'day':
      return { kind, date: '' };
    case 'monthEnd':
      return { kind, month: meetingDate.slice(0, 7) };
    case 'event':
      return { kind, event: '' };
    case 'always':
      return { kind, checkOn: null };
    case 'none':
    case 'nextMeeting':
      return { kind };
  }
}

function months(from: string): { id: string; label: string }[] {
  const [year = 2026, month = 1] = from.split('-').map(Number);
  return Array.from({ length: 12 }, (_, step) => {
    const at = new Date(Date.UTC(year, month - 1 + step, 1));
    return { id: at.toISOString().slice(0, 7), label: `${at.getUTCMonth() + 1}月末` };
  });
}
