import { EmptyState } from '../ui/States.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { projectorPage as ProjectorPage } from './pages.tsx';

/** The second window: it reads and changes nothing. */
export function Projector() {
  return <ErrorBoundary>{ProjectorPage ? <ProjectorPage /> : <EmptyState title="投影する内容はまだありません。" />}</ErrorBoundary>;
}
