import type { RunningView } from './MeetingView.tsx';
import { Paged } from './Paged.tsx';
import css from './Projector.module.css';

/** 決まったこと of the item on the table; 未確定 only where the chair asked for it. */
export function Decisions({ view: { decisions, undetermined } }: { view: RunningView }) {
  const newest = [...decisions, ...(undetermined ?? [])].map((decision) => decision.id).join();
  return (
    <Paged title={decisions.length > 0 ? `決まったこと　${decisions.length}件` : '決まったこと'} newest={newest} startsAtEnd>
      {decisions.length === 0 && <p className={css.none}>まだありません</p>}
      {decisions.map((decision) => (
        <div key={decision.id} className={css.decision}>
          <p className={css.content}>
            {decision.type && <span className={css.type}>{decision.type}</span>}
            {decision.content}
          </p>
          {(decision.who || decision.due) && (
            <p className={css.who}>
              {decision.who && <span>{decision.who}</span>}
              {decision.due && <span>{decision.due}</span>}
            </p>
          )}
        </div>
      ))}
      {undetermined && (
        <>
          <p className={css.caption}>{undetermined.length > 0 ? `未確定　${undetermined.length}件` : '未確定はありません'}</p>
          {undetermined.map((line) => (
            <div key={line.id} className={css.undetermined}>
              <p className={css.content}>{line.content}</p>
              <p>{line.lacks}</p>
            </div>
          ))}
        </>
      )}
    </Paged>
  );
}
