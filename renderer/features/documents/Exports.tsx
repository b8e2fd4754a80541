import { japanDay, japanTime } from '../../../shared/text/japanClock.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import css from './Documents.module.css';

/** What was written when by whom: plain Word is where leaks happen, so every file is accounted for. */
export function Exports({ meetingId }: { meetingId: string }) {
  const query = useOperation('documents.listExports', { meetingId });
  const show = useCommand('documents.openFolder');
  return (
    <Panel title="書き出した文書">
      <Await query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="まだ書き出していません" />
          ) : (
            <ul className={css.exports}>
              {rows.map((row) => (
                <li key={row.id}>
                  <div>
                    <b>{row.path.split(/[\\/]/u).at(-1)}</b>
                    <p className={css.muted}>
                      {wareki(japanDay(row.exportedAt))}{japanTime(row.exportedAt)}　{row.userName}
                      {row.overrideReason && `　点検を通した理由　${row.overrideReason}`}
                    </p>
                  </div>
                  <Button size="small" tone="quiet" onPress={() => show.mutate({ exportId: row.id })}>フォルダを開く</Button>
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </Panel>
  );
}
