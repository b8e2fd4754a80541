import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import css from './Panel.module.css';

interface Props {
  title?: string;
  /** Beside the title: badges, a count. */
  aside?: ReactNode;
  /** At the right of the title: small buttons. */
  actions?: ReactNode;
  /** The colour of the meeting it belongs to. */
  edge?: 'shien' | 'juso';
  children: ReactNode;
  className?: string | undefined;
}

/** A white sheet with a hairline; never one inside another. */
export function Panel({ title, aside, actions, edge, children, className }: Props) {
  const id = useId();
  return (
    <section className={cx(css.panel, edge && css[edge], className)} aria-labelledby={title === undefined ? undefined : id}>
      {(title !== undefined || actions !== undefined) && (
        <div className={css.head}>
          {title !== undefined && <h2 id={id}>{title}</h2>}
          {aside}
          {actions !== undefined && <div className={css.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
