import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import { NoticeArea } from '../../ui/NoticeArea.tsx';
import css from './Entrance.module.css';

interface Props {
  title: string;
  /** Whose store it is. */
  office?: string;
  isWide?: boolean;
  children: ReactNode;
}

/** The frame of every screen before a store is open. */
export function EntranceSheet({ title, office, isWide = false, children }: Props) {
  return (
    <div className={css.screen}>
      <div className={css.band}>
        <strong>支援会議ボード</strong>
        {office && <span>{office}</span>}
      </div>
      <main className={cx(css.sheet, isWide && css.wide)}>
        <h1>{title}</h1>
        {children}
      </main>
      <NoticeArea />
    </div>
  );
}
