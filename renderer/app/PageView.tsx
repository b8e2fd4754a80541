import type { ComponentType } from 'react';
import { EmptyState } from '../ui/States.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { pages } from './pages.tsx';
import { useRouter } from './router.tsx';

/** Draws the place one is at; another id makes another page, with nothing left of the one before. */
export function PageView() {
  const { page, open } = useRouter();
  const { kind, ...ids } = page;
  // `ids` belongs to `kind`: both come from the same member of Page, which TypeScript cannot follow through the table.
  const Component = pages[kind] as ComponentType<typeof ids> | undefined;
  if (!Component) return <EmptyState title="この画面はまだありません。">左の一覧から別の画面を選んでください。</EmptyState>;
  return (
    <ErrorBoundary key={JSON.stringify(page)} onHome={() => open({ kind: 'home' })}>
      <Component {...ids} />
    </ErrorBoundary>
  );
}
