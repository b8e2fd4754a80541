import { Pencil, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { DecisionInput } from '../../../shared/domain/decisions/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { DecisionChips } from '../decisions/DecisionChips.tsx';
import { type DecisionChoices, DecisionFields } from '../decisions/DecisionFields.tsx';
import { emptyDecision } from '../decisions/emptyDecision.ts';
import css from './Composer.module.css';

interface Props {
  decisions: readonly DecisionInput[];
  choices: DecisionChoices;
  onChange(decisions: DecisionInput[]): void;
}

/** The decisions of the line being typed: read from it by themselves, changed in the fields, one line may become two roles. */
export function DecisionDrafts({ decisions, choices, onChange }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <ol className={css.decisions}>
      {decisions.map((decision, index) => (
        <li key={`${index}-of-draft`} className={css.decision}>
          <div className={css.decisionHead}>
            <span className={css.number}>{decisions.length > 1 ? `役割${index + 1}` : '決定'}</span>
            <DecisionChips decision={decision} agencies={choices.agencies} members={choices.members} />
            <Button size="small" tone="quiet" icon={Pencil} aria-expanded={open === index} onPress={() => setOpen(open === index ? null : index)}>
              {open === index ? '閉じる' : '担当・期限'}
            </Button>
            {decisions.length > 1 && <IconButton label={`役割${index + 1}を消す`} size="small" icon={X} onPress={() => onChange(decisions.toSpliced(index, 1))} />}
          </div>
          {open === index && <DecisionFields value={decision} choices={choices} onChange={(next) => onChange(decisions.with(index, next))} />}
        </li>
      ))}
      <li>
        <Button
          size="small" tone="quiet" icon={Plus}
          onPress={() => {
            onChange([...decisions, { ...emptyDecision, type: decisions[0]?.type ?? 'role', issueId: decisions[0]?.issueId ?? null }]);
            setOpen(decisions.length);
          }}
        >
          同じ行から役割をもう1つ
        </Button>
      </li>
    </ol>
  );
}
