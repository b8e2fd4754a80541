import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Table } from '../../ui/Table.tsx';
import css from './Workbench.module.css';

/** 対象外の語 of a case: what was looked at and may stand, with the reason and by whom; taken out, it is asked about again. */
export function CaseRules({ caseId }: { caseId: string }) {
  const { data: rules = [] } = useOperation('anonymisation.listRules', { caseId });
  const remove = useCommand('anonymisation.removeRule');
  if (rules.length === 0) return null;
  return (
    <Panel title="対象外の語">
      <p className={css.note}>確かめて、このケースの文の中に残すと決めた語です。1か所だけ残した語は、前後の言葉と合わせて残ります。</p>
      <Table
        label="対象外の語" isPlain rows={rules} rowKey={(row) => row.id}
        columns={[
          { key: 'phrase', header: '語', cell: (row) => row.phrase },
          { key: 'reason', header: '残す理由', cell: (row) => row.reason },
          { key: 'by', header: '決めた人', isNarrow: true, cell: (row) => row.userName },
          {
            key: 'remove', header: '操作', hideHeader: true, isNarrow: true,
            cell: (row) => <Button size="small" tone="quiet" onPress={() => remove.mutate({ id: row.id })} aria-label={`「${row.phrase}」を対象外から外す`}>外す</Button>,
          },
        ]}
      />
    </Panel>
  );
}
