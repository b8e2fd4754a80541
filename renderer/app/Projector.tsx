import { ErrorBoundary } from './ErrorBoundary.tsx';
import { projectorPage as ProjectorPage } from './pages.tsx';

/** The second window: it reads and changes nothing. */
export function Projector() {
  return <ErrorBoundary><ProjectorPage /></ErrorBoundary>;
}
