import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './PageHeader.module.css';

/** A row of buttons that arrow keys walk through, one Tab stop in all. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <AriaToolbar aria-label={label} className={cx(css.toolbar)}>
      {children}
    </AriaToolbar>
  );
}
