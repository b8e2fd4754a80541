import type { ReactNode } from 'react';
import { useOperation } from '../../api/queries.ts';
import { MeetingView } from './MeetingView.tsx';
import css from './Projector.module.css';

/** Often enough for an expected end in minutes; everything else is told by the core at once. */
const REFRESH = 15_000;

/** 投影: follows the operator and holds nothing that one could press. */
export function ProjectorPage() {
  const status = useOperation('store.getStatus', {}).data;
  const view = useOperation('projector.getView', {}, { every: REFRESH, enabled: status?.state === 'open' }).data;
  if (!status) return <Still isSample={false}>{null}</Still>;
  if (status.state !== 'open')
    return (
      <Still isSample={status.sample}>
        <b>{status.state === 'locked' ? '画面をロックしています' : '操作する端末で準備しています'}</b>
        {status.state === 'locked' && <span>ロックを解除すると、続きを表示します。</span>}
      </Still>
    );
  if (view?.state !== 'meeting')
    return (
      <Still isSample={status.sample}>
        <b>{view ? '会議が始まると、ここに表示します' : ''}</b>
      </Still>
    );
  return <MeetingView view={view} isSample={status.sample} />;
}

/** A quiet screen with one sentence. */
function Still({ isSample, children }: { isSample: boolean; children: ReactNode }) {
  return (
    <main className={css.still}>
      {isSample && <span className={css.sample}>練習用</span>}
      {children}
    </main>
  );
}
