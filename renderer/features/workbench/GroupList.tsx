import { memo } from 'react';
import { GROUP_STATUS_LABELS, type GroupStatus, MARK_KIND_LABELS, type WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import css from './Workbench.module.css';

interface Props {
  groups: readonly WorkGroup[];
  current: string | null;
  /** Takes the place of its first mark in the original. */
  onChoose(first: number): void;
  /** Opens the window where several are decided at once; undefined where there is nothing for it. */
  onMany: (() => void) | undefined;
}

const ORDER: readonly GroupStatus[] = ['undecided', 'replaced', 'left'];

/** Every name and number once, what needs a decision first. */
export function GroupList({ groups, current, onChoose, onMany }: Props) {
  if (groups.length === 0) return <p className={css.note}>印はありません。見落としがないか、元の文章を読んで確かめてください。</p>;
  return (
    <div className={css.list}>
      {ORDER.map((status) => {
        const some = groups.filter((group) => group.status === status).sort((a, b) => Number(a.skipped) - Number(b.skipped));
        const skipped = some.filter((group) => group.skipped).length;
        return some.length > 0 && (
          <section key={status}>
            <div className={css.listHead}>
              <h3><mark className={cx(css.mark, css[status])}>{GROUP_STATUS_LABELS[status]}</mark>　{some.length - skipped}{skipped > 0 && <span className={css.note}>（ほか、取り込まない欄に{skipped}）</span>}</h3>
              {status === 'undecided' && onMany && <Button size="small" tone="quiet" onPress={onMany}>まとめて決める…</Button>}
            </div>
            <ul>{some.map((group) => <Row key={group.id} {...shown(group)} isNow={group.id === current} onChoose={onChoose} />)}</ul>
          </section>
        );
      })}
    </div>
  );
}

/** What a row shows, in plain values: a row is drawn anew only when one of them changes. */
const shown = ({ first, spellings, status, label, kind, onRoster, onlyHere, skipped, count }: WorkGroup) => ({
  first,
  word: spellings[0],
  becomes: status === 'left' ? '残す' : label === '' ? '（消す）' : label,
  note: `${MARK_KIND_LABELS[kind]}${skipped ? '・取り込まない欄' : ''}${onRoster ? '・名簿の人' : ''}${onlyHere ? '・この1か所だけ' : count > 1 ? `・${count}か所` : ''}`,
});

const Row = memo(function Row({ first, word, becomes, note, isNow, onChoose }: ReturnType<typeof shown> & { isNow: boolean; onChoose(first: number): void }) {
  return (
    <li>
      <button type="button" className={cx(css.row, isNow && css.isNow)} aria-current={isNow} onClick={() => onChoose(first)}>
        <span className={css.word}>{word}</span>
        <span className={css.label}>{becomes}</span>
        <small>{note}</small>
      </button>
    </li>
  );
});
