import { useState } from 'react';
import { useOperation } from '../api/queries.ts';
import { Entrance } from '../features/store/Entrance.tsx';
import { Await } from '../ui/States.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { pages } from './pages.tsx';
import { RouterProvider } from './router.tsx';

/** The page: the entrance while no store is open, then the frame. Where one was is kept over an idle lock. */
export function App() {
  const status = useOperation('store.getStatus', {});
  const [isPostponed, setPostponed] = useState(false);
  return (
    <ErrorBoundary>
      <RouterProvider knows={(kind) => pages[kind] !== undefined}>
        <Await query={status}>
          {(store) =>
            store.state === 'open' && (store.sample || store.recoveryReady || isPostponed) ? (
              <Frame store={store} />
            ) : (
              <Entrance store={store} onPostpone={() => setPostponed(true)} />
            )
          }
        </Await>
      </RouterProvider>
    </ErrorBoundary>
  );
}
