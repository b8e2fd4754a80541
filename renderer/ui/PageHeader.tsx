import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import css from './PageHeader.module.css';

interface Props {
  title: string;
  /** Before the title: the badge of the meeting. */
  badge?: ReactNode;
  /** After the title, quieter: date, place, office. */
  sub?: ReactNode;
  /** Pages below another one show the way back. */
  onBack?(): void;
  /** At the right: state badges and buttons, the primary one last. */
  children?: ReactNode;
}

/** The bar on top of every page: where one is, and what one mainly does here. */
export function PageHeader({ title, badge, sub, onBack, children }: Props) {
  return (
    <header className={css.header}>
      {onBack && <IconButton label="前の画面へ戻る（Alt+←）" icon={ArrowLeft} onPress={onBack} />}
      {badge}
      <h1>{title}</h1>
      {sub !== undefined && (
        <div className={css.sub} {...(typeof sub === 'string' ? { title: sub } : {})}>
          {sub}
        </div>
      )}
      {children !== undefined && <div className={css.actions}>{children}</div>}
    </header>
  );
}
