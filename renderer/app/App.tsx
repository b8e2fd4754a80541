import { useOperation } from '../api/queries.ts';
import { Entrance } from '../features/store/Entrance.tsx';
import { Await } from '../ui/States.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { RouterProvider } from './router.tsx';

/** The page: the entrance while no store is open, then the frame. Where one was is kept over an idle lock. */
export function App() {
  const status = useOperation('store.getStatus', {});
  return (
    <ErrorBoundary>
      <RouterProvider>
        <Await query={status}>
          {(store) => (store.state === 'open' ? <Frame isSample={store.sample} /> : <Entrance store={store} />)}
        </Await>
      </RouterProvider>
    </ErrorBoundary>
  );
}
