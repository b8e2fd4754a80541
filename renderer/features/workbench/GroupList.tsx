import { memo } from 'react';
import { GROUP_STATUS_LABELS, type GroupStatus, MARK_KIND_LABELS, type WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import { cx } from '../../ui/cx.ts';
import css from './Workbench.module.css';

interface Props {
  groups: readonly WorkGroup[];
  current: string | null;
  /** Takes the place of its first mark in the original. */
  onChoose(first: number): void;
}

const ORDER: readonly GroupStatus[] = ['undecided', 'replaced', 'left'];

/** Every name and number once, what needs a decision first. */
export function GroupList({ groups, current, onChoose }: Props) {
  if (groups.length === 0) return <p className={css.note}>印はありません。見落としがないか、元の文章を読んで確かめてください。</p>;
  return (
    <div className={css.list}>
      {ORDER.map((status) => {
        const some = groups.filter((group) => group.status === status);
        return some.length > 0 && (
          <section key={status}>
            <h3>{GROUP_STATUS_LABELS[status]}　{some.length}</h3>
            <ul>{some.map((group) => <Row key={group.id} group={group} isNow={group.id === current} onChoose={onChoose} />)}</ul>
          </section>
        );
      })}
    </div>
  );
}

const Row = memo(
  function Row({ group, isNow, onChoose }: { group: WorkGroup; isNow: boolean; onChoose(first: number): void }) {
    return (
      <li>
        <button type="button" className={cx(css.row, isNow && css.isNow)} aria-current={isNow} onClick={() => onChoose(group.first)}>
          <span className={css.word}>{group.spellings[0]}</span>
          <span className={css.label}>{group.status === 'left' ? '残す' : group.label === '' ? '（消す）' : group.label}</span>
          <small>{MARK_KIND_LABELS[group.kind]}{group.onRoster && '・名簿の人'}{group.onlyHere ? '・この1か所だけ' : group.count > 1 && `・${group.count}か所`}</small>
        </button>
      </li>
    );
  },
  (before, after) => before.isNow === after.isNow && before.onChoose === after.onChoose && JSON.stringify(before.group) === JSON.stringify(after.group),
);
