import { Pencil, Plus, Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import { ENTRY_KIND_LABELS, type Entry } from '../../../shared/domain/minutes/schema.ts';
import { japanTime } from '../../../shared/text/japanClock.ts';
import { cx } from '../../ui/cx.ts';
import { Menu } from '../../ui/Menu.tsx';
import { DecisionChips } from '../decisions/DecisionChips.tsx';
import type { DecisionChoices } from '../decisions/DecisionFields.tsx';
import css from './Proceedings.module.css';

export interface EntryRowProps {
  entry: Entry;
  choices: DecisionChoices;
  frozen: boolean;
  /** These must stay the same functions: among 300 rows only the changed one is drawn again. */
  onEdit(entry: Entry): void;
  onEditDecision(decision: Decision): void;
  onAddDecision(entry: Entry): void;
  onRemove(entryId: string): void;
}

/** One recorded line: when, who or what kind, the words, and below them its decisions. */
export const EntryRow = memo(function EntryRow({ entry, choices, frozen, onEditDecision, ...actions }: EntryRowProps) {
  const time = japanTime(entry.saidAt);
  const speaker = speakerOf(entry, choices);
  const isRemark = entry.kind === 'remark';
  return (
    <li className={cx(css.entry, css[entry.kind])}>
      <time>{time}</time>
      <span className={css.who}>{isRemark ? speaker : ENTRY_KIND_LABELS[entry.kind]}</span>
      <div className={css.words}>
        <p>{!isRemark && speaker ? `（${speaker}）` : ''}{entry.body}</p>
        {entry.source && <p className={css.muted}>情報源　{entry.source}</p>}
        {entry.decisions.map((decision) => {
          const words = (
            <>
              {(entry.decisions.length > 1 || decision.content !== entry.body) && <b>{decision.content}</b>}
              <DecisionChips decision={decision} agencies={choices.agencies} members={choices.members} issues={choices.issues} />
            </>
          );
          if (frozen) return <div key={decision.id} className={css.inline}>{words}</div>;
          return (
            <button key={decision.id} type="button" className={css.inline} title="決定を直す" onClick={() => onEditDecision(decision)}>
              {words}
            </button>
          );
        })}
      </div>
      {!frozen && <RowMenu entry={entry} label={`${time} ${speaker || ENTRY_KIND_LABELS[entry.kind]}の記録の操作`} {...actions} />}
    </li>
  );
});

function RowMenu({ entry, label, onEdit, onAddDecision, onRemove }: Pick<EntryRowProps, 'entry' | 'onEdit' | 'onAddDecision' | 'onRemove'> & { label: string }) {
  return (
    <Menu
      label={label} iconOnly
      lines={[
        { label: '直す', icon: Pencil, onAction: () => onEdit(entry) },
        ...(entry.decisions.length > 0 ? [{ label: '役割をもう1つ足す', icon: Plus, onAction: () => onAddDecision(entry) }] : []),
        { label: '記録を消す', icon: Trash2, isDanger: true, onAction: () => onRemove(entry.id) },
      ]}
    />
  );
}

function speakerOf(entry: Entry, choices: DecisionChoices): string {
  const agency = choices.agencies.find((candidate) => candidate.id === entry.agencyId);
  return agency ? agency.shortName || agency.name : entry.speakerRole;
}
