import { japanDay, japanTime } from '../../../shared/text/japanClock.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { useOperation } from '../../api/queries.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';

/** What was written when, for whom, by whom, with the hash by which a copy that turns up is known again. */
export function Exports({ meetingId }: { meetingId: string }) {
  const query = useOperation('documents.listExports', { meetingId });
  return (
    <Panel title="この会議の書き出しの記録">
      <Await query={query}>
        {(rows) => (
          <Table
            label="書き出しの記録" rows={rows} rowKey={(row) => row.id} isPlain empty={<EmptyState title="まだ書き出していません" />}
            columns={[
              { key: 'name', header: 'ファイル', cell: (row) => row.fileName || row.path.split(/[\\/]/u).at(-1) },
              { key: 'recipient', header: '渡す相手', cell: (row) => [row.copyNumber && `No.${row.copyNumber}`, row.recipient].filter(Boolean).join('　') },
              { key: 'at', header: '日時', isNarrow: true, cell: (row) => `${wareki(japanDay(row.exportedAt))} ${japanTime(row.exportedAt)}` },
              { key: 'who', header: '書き出した人', cell: (row) => row.userName },
              { key: 'reason', header: '点検を通した理由', cell: (row) => row.overrideReason },
              { key: 'hash', header: 'SHA-256', isNarrow: true, cell: (row) => <code title={row.sha256}>{row.sha256.slice(0, 8)}</code> },
            ]}
          />
        )}
      </Await>
    </Panel>
  );
}
