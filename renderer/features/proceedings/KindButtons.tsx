import { ENTRY_KIND_LABELS, type EntryKind } from '../../../shared/domain/minutes/schema.ts';
import { cx } from '../../ui/cx.ts';
import css from './Composer.module.css';

const KINDS: readonly EntryKind[] = ['remark', 'point', 'decision', 'takeaway'];

/** 発言・論点・決定・持ち帰り, and the key of each. */
export function KindButtons({ kind, onChange }: { kind: EntryKind; onChange(kind: EntryKind): void }) {
  return (
    <div className={css.kindGroup} role="group" aria-label="記録の種類">
      {KINDS.map((each, index) => (
        <button
          key={each} type="button" aria-pressed={each === kind} aria-keyshortcuts={`Control+${index + 1}`} title={`Ctrl+${index + 1}`}
          className={cx(css.kind, each === kind && css.on)} onClick={() => onChange(each)}
        >
          {ENTRY_KIND_LABELS[each]}
        </button>
      ))}
    </div>
  );
}
