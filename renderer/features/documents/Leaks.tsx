import { useState } from 'react';
import type { DocumentLeak } from '../../../shared/domain/documents/export.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Table } from '../../ui/Table.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from './Documents.module.css';

/** What stopped an export, where it stands, and the way on: mend it, or let it pass with a reason that is recorded. */
export function Leaks({ leaks, startReason, onOverride, isPending }: { leaks: readonly DocumentLeak[]; startReason: string; onOverride(reason: string): void; isPending: boolean }) {
  const [reason, setReason] = useState(startReason);
  return (
    <Panel title="書き出しを止めました">
      <div className={css.rows}>
        <Message tone="stop">実名などの疑いがある箇所が{leaks.length}件あります。ファイルは作っていません。記録やケースを直してから、もう一度書き出してください。</Message>
        <Table
          label="疑いのある箇所" rows={leaks.map((leak, index) => ({ ...leak, index }))} rowKey={(leak) => String(leak.index)}
          columns={[
            { key: 'paper', header: '文書', cell: (leak) => leak.paper },
            { key: 'place', header: '場所', cell: (leak) => leak.place },
            { key: 'text', header: '語', cell: (leak) => <b>{leak.text}</b> },
            { key: 'reason', header: '理由', cell: (leak) => leak.reason },
          ]}
        />
        <TextField label="実名などではない場合の理由" value={reason} onChange={setReason} description="理由は記録に残ります。" />
        <div className={css.buttons}><Button tone="danger" isDisabled={reason.trim() === ''} isPending={isPending} onPress={() => onOverride(reason.trim())}>理由を記録して書き出す</Button></div>
      </div>
    </Panel>
  );
}
