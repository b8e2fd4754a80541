import { cx } from '../../ui/cx.ts';
import css from './Steps.module.css';

/** Where one is in a sequence of steps. */
export function Steps({ names, current }: { names: readonly string[]; current: number }) {
  return (
    <ol className={css.steps} aria-label="手順">
      {names.map((name, index) => (
        <li key={name} className={cx(index < current && css.done, index === current && css.now)} aria-current={index === current ? 'step' : undefined}>
          <b>{index + 1}</b>
          {name}
          {index < current && <span className={css.hidden}>（済）</span>}
        </li>
      ))}
    </ol>
  );
}
