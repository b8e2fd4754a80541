import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type Letter, LETTER_FORM_TITLES, type LetterForm, type LetterInput } from '../../../shared/domain/letters/schema.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { call } from '../../api/client.ts';
import { notifyError, useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import css from './Documents.module.css';
import { LetterDialog } from './LetterDialog.tsx';

const FORMS = Object.keys(LETTER_FORM_TITLES) as LetterForm[]; // keys of a Record<LetterForm, …>

/** 通知・依頼: letters of this sitting with number, date, addressees and deadline. */
export function LettersTab({ meetingId }: { meetingId: string }) {
  const letters = useOperation('letters.list', { meetingId });
  const agencies = useOperation('roster.listAgencies', {});
  const remove = useCommand('letters.remove');
  const [edited, setEdited] = useState<{ id: string | null; content: LetterInput } | null>(null);
  const [leaving, setLeaving] = useState<Letter | null>(null);
  const draft = async (form: LetterForm) => {
    try {
      setEdited({ id: null, content: await call('letters.draft', { meetingId, form }) });
    } catch (error) {
      notifyError(error);
    }
  };
  const nameOf = (id: string) => agencies.data?.find((agency) => agency.id === id)?.name ?? '';
  const addressees = ({ content }: Letter) => [...(content.form === 'F14' ? [content.body.agency] : []), ...content.agencyIds.map(nameOf)].filter(Boolean);
  return (
    <Panel
      title="通知・依頼"
      actions={<div className={css.buttons}>{FORMS.map((form) => <Button key={form} size="small" onPress={() => void draft(form)}>{LETTER_FORM_TITLES[form]}を作る</Button>)}</div>}
    >
      <Await query={letters}>
        {(rows) => (
          <Table
            label="通知・依頼" rows={rows} rowKey={(row) => row.id} onOpen={(row) => setEdited(row)} isPlain
            empty={<EmptyState title="通知・依頼はまだありません">作ると、文書番号・日付・宛先・回答期限が残り、「書き出す」で1通ずつ Word になります。</EmptyState>}
            columns={[
              { key: 'form', header: '文書', cell: (row) => LETTER_FORM_TITLES[row.content.form] },
              { key: 'number', header: '文書番号', isNarrow: true, cell: (row) => row.content.number || 'なし' },
              { key: 'date', header: '日付', isNarrow: true, cell: (row) => wareki(row.content.date) },
              { key: 'to', header: '宛先', cell: (row) => { const to = addressees(row); return to.length > 2 ? `${to[0]} ほか${to.length - 1}機関` : to.join('、') || '未選択'; } },
              { key: 'answer', header: '回答期限', isNarrow: true, cell: (row) => (row.content.answerBy ? wareki(row.content.answerBy) : '') },
              { key: 'do', header: '操作', hideHeader: true, isNarrow: true, cell: (row) => <IconButton label={`${LETTER_FORM_TITLES[row.content.form]} ${row.content.number}を削除`} icon={Trash2} size="small" tone="quiet" onPress={() => setLeaving(row)} /> },
            ]}
          />
        )}
      </Await>
      {edited && <LetterDialog key={edited.id ?? 'new'} meetingId={meetingId} letterId={edited.id} start={edited.content} onClose={() => setEdited(null)} />}
      <ConfirmDialog
        isOpen={leaving !== null} onClose={() => setLeaving(null)} title="この文書を削除しますか" confirmLabel="削除する" isDanger isPending={remove.isPending}
        onConfirm={() => leaving && remove.mutate({ id: leaving.id }, { onSuccess: () => setLeaving(null) })}
      >
        <p>{leaving && `${LETTER_FORM_TITLES[leaving.content.form]}　${leaving.content.number}`}</p>
        <p>書き出した Word のファイルと書き出しの記録は残ります。</p>
      </ConfirmDialog>
    </Panel>
  );
}
