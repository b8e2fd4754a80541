import type { ReactNode } from 'react';
import css from './Badge.module.css';
import { cx } from './cx.ts';

/** law: 支援会議, juso: 重層的支援会議, ok: settled, warn: needs attention, stop: cannot go on, mask: 記号, plain: a fact, info: under way. */
export type BadgeTone = 'law' | 'juso' | 'ok' | 'warn' | 'stop' | 'mask' | 'plain' | 'info';

/** A word with a colour that says the same. */
export function Badge({ tone = 'plain', size, children }: { tone?: BadgeTone; size?: 'small'; children: ReactNode }) {
  return <span className={cx(css.badge, css[tone], size && css.small)}>{children}</span>;
}
