import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import css from './Entrance.module.css';
import type { SetUpDraft } from './FirstStart.tsx';

/** What each step of set-up gets. */
export interface StepProps {
  draft: SetUpDraft;
  onChange(part: Partial<SetUpDraft>): void;
  onBack(): void;
  onNext(): void;
  isPending?: boolean;
}

interface Props {
  lead: ReactNode;
  onBack(): void;
  onNext(): void;
  nextLabel?: string;
  isReady: boolean;
  isPending?: boolean;
  children: ReactNode;
}

/** One step: what it is for, its fields, 戻る and 次へ (Enter). */
export function StepForm({ lead, onBack, onNext, nextLabel = '次へ', isReady, isPending = false, children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isPending) onNext();
  };
  return (
    <form className={css.form} onSubmit={submit} autoComplete="off">
      <p className={css.lead}>{lead}</p>
      {children}
      <div className={css.row}>
        <Button tone="quiet" onPress={onBack} isDisabled={isPending}>
          戻る
        </Button>
        <Button type="submit" tone="primary" size="large" className={css.end} isDisabled={!isReady} isPending={isPending}>
          {nextLabel}
        </Button>
      </div>
    </form>
  );
}
