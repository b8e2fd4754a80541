import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { IMPORT_OUTCOME_LABELS, type ImportOutcome, type ImportRow } from '../../../shared/domain/roster/importSchema.ts';
import { cx } from '../../ui/cx.ts';
import css from './OutcomeFilter.module.css';

/** Which rows of the preview are on show. */
export type RowFilter = 'all' | 'warnings' | ImportOutcome;

interface Props {
  rows: readonly ImportRow[];
  selected: RowFilter;
  onSelect(filter: RowFilter): void;
}

const outcomes: readonly ImportOutcome[] = ['add', 'merge', 'update', 'unchanged', 'refuse'];

/** The counts of an import, each a button that shows only those rows. */
export function OutcomeFilter({ rows, selected, onSelect }: Props) {
  const counts: { id: RowFilter; label: string; count: number }[] = [
    { id: 'all', label: 'すべて', count: rows.length },
    ...outcomes.map((id) => ({ id, label: IMPORT_OUTCOME_LABELS[id], count: rows.filter(({ outcome }) => outcome === id).length })),
    { id: 'warnings', label: '注意のある行', count: rows.filter(({ warnings }) => warnings.length > 0).length },
  ];
  return (
    <ToggleButtonGroup
      className={cx(css.group)}
      aria-label="表示する行"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={([key]) => onSelect(counts.find(({ id }) => id === key)?.id ?? 'all')}
    >
      {counts.map(({ id, label, count }) => (
        <ToggleButton key={id} id={id} isDisabled={count === 0 && id !== selected} className={cx(css.option)}>
          {label} <span className={css.count}>{count}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
