import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './PageBody.module.css';

interface Props {
  children: ReactNode;
  /** No padding: the page fills the space itself. */
  isFull?: boolean;
  /** Forms and texts: not wider than one reads with ease. */
  isNarrow?: boolean;
}

/** What stands below the PageHeader, scrolling on its own. */
export function PageBody({ children, isFull = false, isNarrow = false }: Props) {
  return <div className={cx(css.body, isFull && css.full, isNarrow && css.narrow)}>{children}</div>;
}
