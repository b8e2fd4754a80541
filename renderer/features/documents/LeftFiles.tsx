import { FolderOpen } from 'lucide-react';
import { japanDay } from '../../../shared/text/japanClock.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import css from './Documents.module.css';

/** Plain Word is where leaks happen: every exported file of every sitting until somebody has declared it gone. */
export function LeftFiles() {
  const query = useOperation('documents.listLeft', {});
  const show = useCommand('documents.openFolder');
  const removed = useCommand('documents.markRemoved');
  const check = useCommand('documents.checkLeft');
  const look = () => check.mutate({}, { onSuccess: ({ gone, left }) => notify({ text: `${gone}件がなくなっていました。残りは${left}件です。`, tone: 'ok' }) });
  const overdue = query.data?.filter((file) => file.overdue).length ?? 0;
  return (
    <Panel title="この端末に残っている文書" aside={overdue > 0 && <Badge tone="warn">期間を過ぎたもの {overdue}件</Badge>} actions={<Button size="small" isPending={check.isPending} onPress={look}>確かめる</Button>}>
      {overdue > 0 && <Message tone="warn">使い終わった文書は、フォルダを開いて削除し、ごみ箱も空にしてから「消した」を押してください。</Message>}
      <Await query={query}>
        {(files) => (
          <Table
            label="残っている文書" rows={files} rowKey={(file) => file.path} isPlain empty={<EmptyState title="残っている文書はありません" />}
            columns={[
              { key: 'name', header: 'ファイル', cell: (file) => (file.papers > 1 ? `${file.name}（${file.papers}文書）` : file.name) },
              { key: 'recipients', header: '渡す相手', cell: (file) => file.recipients },
              { key: 'at', header: '書き出した日', isNarrow: true, cell: (file) => wareki(japanDay(file.exportedAt)) },
              {
                key: 'state', header: '状態', isNarrow: true,
                cell: (file) => <Badge tone={!file.exists ? 'plain' : file.overdue ? 'warn' : 'info'} size="small">{!file.exists ? '見つかりません' : file.overdue ? '消してください' : 'あります'}</Badge>,
              },
              {
                key: 'do', header: '操作', hideHeader: true, isNarrow: true,
                cell: (file) => (
                  <div className={css.line}>
                    <Button size="small" tone="quiet" icon={FolderOpen} onPress={() => show.mutate({ exportId: file.exportId })}>フォルダを開く</Button>
                    <Button size="small" tone="quiet" aria-label={`${file.name}を消した`} onPress={() => removed.mutate({ path: file.path })}>消した</Button>
                  </div>
                ),
              },
            ]}
          />
        )}
      </Await>
    </Panel>
  );
}
