import type { StoreStatus } from '../../shared/domain/store/schema.ts';
import { useKeepAwake } from '../features/store/useKeepAwake.ts';
import { NoticeArea } from '../ui/NoticeArea.tsx';
import css from './Frame.module.css';
import { KeptProvider } from './kept.tsx';
import { PageView } from './PageView.tsx';
import { Rail } from './Rail.tsx';
import { SampleBanner } from './SampleBanner.tsx';

/** What surrounds every page of an unlocked store. */
export function Frame({ store }: { store: StoreStatus }) {
  useKeepAwake();
  return (
    <div className={css.app}>
      {store.sample && <SampleBanner />}
      <Rail isSample={store.sample} />
      <main className={css.main}>
        <KeptProvider>
          <PageView />
        </KeptProvider>
      </main>
      <NoticeArea />
    </div>
  );
}
