import { useState } from 'react';
import { momentLabel, readMoment } from '../../../shared/domain/cases/moments.ts';
import type { Moment } from '../../../shared/domain/cases/statements.ts';
import { ParsedField } from '../../ui/ParsedField.tsx';
import css from './Summary.module.css';

const spelling = { read: readMoment, write: momentLabel, fault: '「3か月前」「X年4月」のように書きます（日付は書きません）。' };

/** 経過の時期: typed 3か月前 or X年4月, never a date. */
export function MomentField({ label, saved, onSave }: { label: string; saved: Moment; onSave(moment: Moment): void }) {
  const [typed, setTyped] = useState<Moment | null>(null);
  return (
    <div className={css.moment}>
      <ParsedField
        label={label} hideLabel placeholder="時期（3か月前、X年4月）" spelling={spelling}
        value={saved.kind === 'none' ? null : saved}
        onChange={setTyped}
        onBlur={() => {
          if (typed && momentLabel(typed) !== momentLabel(saved)) onSave(typed);
          setTyped(null);
        }}
      />
    </div>
  );
}
