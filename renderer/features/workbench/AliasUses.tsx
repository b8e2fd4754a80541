import { ALIAS_USE_LABELS } from '../../../shared/domain/alias/schema.ts';
import { japanDay, japanTime } from '../../../shared/text/japanClock.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { useOperation } from '../../api/queries.ts';
import css from './Workbench.module.css';

/** Who opened the 対応表 when, the latest first. */
export function AliasUses() {
  const { data: uses = [] } = useOperation('alias.listUses', {});
  if (uses.length === 0) return null;
  return (
    <section className={css.uses} aria-label="開いた人と時刻">
      <h3>開いた人と時刻</h3>
      <ul>
        {uses.map(({ id, at, userName, what }) => (
          <li key={id}>
            <time dateTime={at}>{wareki(japanDay(at))} {japanTime(at)}</time>
            <span>{userName}</span>
            <span>{ALIAS_USE_LABELS[what]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
