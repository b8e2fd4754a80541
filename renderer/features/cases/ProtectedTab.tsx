import { EyeOff, LockOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { PROTECTED_KIND_LABELS, type ProtectedNote } from '../../../shared/domain/cases/protectedNotes.ts';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Table } from '../../ui/Table.tsx';
import css from './Cases.module.css';
import { ProtectedDialog } from './ProtectedDialog.tsx';

/** 外に出さない記録: closed until asked for, never read with the file, never in Word, on the projector or in the search. */
export function ProtectedTab({ caseId }: { caseId: string }) {
  const [notes, setNotes] = useState<ProtectedNote[] | null>(null);
  const read = useCommand('cases.getProtected');
  const reload = () => read.mutate({ caseId }, { onSuccess: setNotes });
  if (!notes) {
    return (
      <EmptyState icon={EyeOff} title="閉じています" action={<Button icon={LockOpen} onPress={reload} isPending={read.isPending}>開く</Button>}>
        通報した人、避難先、避難中の園・学校・施設などを書く場所です。Word・投影・検索には出ません。だれがいつ開いたかが記録されます。
      </EmptyState>
    );
  }
  return <Opened caseId={caseId} notes={notes} onChanged={reload} onClose={() => setNotes(null)} />;
}

interface Props {
  caseId: string;
  notes: readonly ProtectedNote[];
  onChanged(): void;
  onClose(): void;
}

function Opened({ caseId, notes, onChanged, onClose }: Props) {
  const [editing, setEditing] = useState<ProtectedNote | 'new' | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const remove = useCommand('cases.removeProtected');
  const confirm = () => {
    if (removing) remove.mutate({ id: removing }, { onSuccess: onChanged });
    setRemoving(null);
  };
  return (
    <Panel
      title="外に出さない記録"
      actions={
        <>
          <Button size="small" icon={EyeOff} onPress={onClose}>閉じる</Button>
          <Button size="small" icon={Plus} onPress={() => setEditing('new')}>書き加える</Button>
        </>
      }
    >
      <div className={css.stack}>
        <Message tone="warn">投影していないことを確かめてから読んでください。ここにも氏名・住所・電話番号は書かず、役割や記号で書きます。</Message>
        <Table
          label="外に出さない記録" isPlain rows={notes} rowKey={(row) => row.id}
          empty={<p className={css.hint}>まだ書かれていません。</p>}
          columns={[
            { key: 'kind', header: '種類', isNarrow: true, cell: (row) => PROTECTED_KIND_LABELS[row.kind] },
            { key: 'body', header: '内容', cell: (row) => row.body },
            { key: 'from', header: '知られてはならない相手', cell: (row) => row.keptFrom || '―' },
            {
              key: 'edit', header: '操作', hideHeader: true, isNarrow: true,
              cell: (row) => (
                <>
                  <Button size="small" tone="quiet" onPress={() => setEditing(row)}>直す</Button>
                  <Button size="small" tone="danger" onPress={() => setRemoving(row.id)}>消す…</Button>
                </>
              ),
            },
          ]}
        />
      </div>
      <ConfirmDialog isOpen={removing !== null} onClose={() => setRemoving(null)} title="この記録を消しますか" confirmLabel="消す" isDanger onConfirm={confirm}>
        <p>元に戻せません。消した人と時刻だけが記録に残ります。</p>
      </ConfirmDialog>
      {editing && <ProtectedDialog caseId={caseId} note={editing === 'new' ? null : editing} onClose={() => setEditing(null)} onSaved={onChanged} />}
    </Panel>
  );
}
