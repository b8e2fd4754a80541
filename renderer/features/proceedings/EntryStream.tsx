import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import { ENTRY_KIND_LABELS, type Entry } from '../../../shared/domain/minutes/schema.ts';
import { japanTime } from '../../../shared/text/japanClock.ts';
import { useCommand } from '../../api/queries.ts';
import { cx } from '../../ui/cx.ts';
import { Menu } from '../../ui/Menu.tsx';
import { notifyWithUndo } from '../../ui/notices.ts';
import { EmptyState } from '../../ui/States.tsx';
import { DecisionChips } from '../decisions/DecisionChips.tsx';
import type { DecisionChoices } from '../decisions/DecisionFields.tsx';
import css from './Proceedings.module.css';

interface Props {
  entries: readonly Entry[];
  choices: DecisionChoices;
  frozen: boolean;
  onEdit(entry: Entry): void;
  onEditDecision(decision: Decision): void;
}

/** What was recorded under the item on show, oldest first, the newest in view. */
export function EntryStream({ entries, choices, frozen, onEdit, onEditDecision }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const last = entries.at(-1)?.id;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [last]);
  const remove = useCommand('minutes.removeEntry');
  const restore = useCommand('minutes.restoreEntry');
  if (entries.length === 0)
    return (
      <div className={css.stream}>
        <EmptyState title="この議題の記録はまだありません">下の欄に入力し、Ctrl+Enter で記録します。</EmptyState>
      </div>
    );
  return (
    <div className={css.stream}>
      <ol aria-label="記録">
        {entries.map((entry) => (
          <li key={entry.id} className={cx(css.entry, css[entry.kind])}>
            <time>{japanTime(entry.saidAt)}</time>
            <span className={css.who}>{entry.kind === 'remark' ? speaker(entry, choices) : ENTRY_KIND_LABELS[entry.kind]}</span>
            <div className={css.words}>
              <p>{entry.kind !== 'remark' && speaker(entry, choices) ? `（${speaker(entry, choices)}）` : ''}{entry.body}</p>
              {entry.decisions.map((decision) => (
                <button key={decision.id} type="button" className={css.inline} disabled={frozen} onClick={() => onEditDecision(decision)}>
                  {(entry.decisions.length > 1 || decision.content !== entry.body) && <b>{decision.content}</b>}
                  <DecisionChips decision={decision} agencies={choices.agencies} members={choices.members} />
                </button>
              ))}
            </div>
            {!frozen && (
              <Menu
                label="この記録の操作" iconOnly
                lines={[
                  { label: '直す', icon: Pencil, onAction: () => onEdit(entry) },
                  {
                    label: '記録を消す', icon: Trash2, isDanger: true,
                    onAction: () => remove.mutate({ id: entry.id }, { onSuccess: () => notifyWithUndo('記録を消しました', () => restore.mutate({ id: entry.id })) }),
                  },
                ]}
              />
            )}
          </li>
        ))}
      </ol>
      <div ref={end} />
    </div>
  );
}

function speaker(entry: Entry, choices: DecisionChoices): string {
  const agency = choices.agencies.find((candidate) => candidate.id === entry.agencyId);
  return agency ? agency.shortName || agency.name : entry.speakerRole;
}
