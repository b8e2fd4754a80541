import { CircleAlert, Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import css from './States.module.css';

interface EmptyProps {
  /** What is not there yet, as a sentence. */
  title: string;
  /** What one can do about it. */
  children?: ReactNode;
  action?: ReactNode;
  icon?: LucideIcon;
}

/** A list with nothing in it says so and offers the next step. */
export function EmptyState({ title, children, action, icon: Icon = Inbox }: EmptyProps) {
  return (
    <div className={css.state}>
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <p className={css.title}>{title}</p>
      {children !== undefined && <div className={css.text}>{children}</div>}
      {action}
    </div>
  );
}

/** What went wrong, in the door's own words, with a way to try again. */
export function ErrorState({ error, onRetry }: { error: { message: string; id?: string | undefined }; onRetry?(): void }) {
  return (
    <div className={css.state} role="alert">
      <CircleAlert size={28} strokeWidth={1.5} aria-hidden />
      <p className={css.text}>{error.message}</p>
      {error.id && <p className={css.note}>問い合わせ用の番号　{error.id}</p>}
      {onRetry && <Button onPress={onRetry}>もう一度読み込む</Button>}
    </div>
  );
}

/** Shown only when reading takes longer than a moment. */
export function Loading({ label = '読み込んでいます' }: { label?: string }) {
  return (
    <div className={cx(css.state, css.loading)} role="status">
      {label}…
    </div>
  );
}

interface Readable<Data> {
  data: Data | undefined;
  error: { message: string; id?: string | undefined } | null;
  refetch(): unknown;
}

/** Shows a reading in its three states: under way, failed, there. */
export function Await<Data>({ query, children }: { query: Readable<Data>; children(data: Data): ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
}
