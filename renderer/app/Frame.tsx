import { Notices } from '../ui/Notices.tsx';
import css from './Frame.module.css';
import { PageView } from './PageView.tsx';
import { Rail } from './Rail.tsx';
import { SampleBanner } from './SampleBanner.tsx';

/** What surrounds every page of an unlocked store. */
export function Frame({ isSample }: { isSample: boolean }) {
  return (
    <div className={css.app}>
      {isSample && <SampleBanner />}
      <Rail />
      <main className={css.main}>
        <PageView />
      </main>
      <Notices />
    </div>
  );
}
