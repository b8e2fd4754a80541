import { useState } from 'react';
import type { CaseLists } from '../../../shared/domain/cases/lists.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import css from './Cases.module.css';

const LABELS: Record<keyof CaseLists, string> = { fields: '分野', issues: '課題・背景要因', districts: '圏域', routes: '受付の経路' };
const KEYS = ['fields', 'issues', 'districts', 'routes'] as const;

/** 選択肢の編集: one word a line, as the office calls things. */
export function ListsDialog({ onClose }: { onClose(): void }) {
  const lists = useOperation('cases.getLists', {});
  return lists.data ? <Form lists={lists.data} onClose={onClose} /> : null;
}

function Form({ lists, onClose }: { lists: CaseLists; onClose(): void }) {
  const save = useCommand('cases.saveLists', { errors: 'page' });
  const [texts, setTexts] = useState(() => ({
    fields: lists.fields.join('\n'), issues: lists.issues.join('\n'), districts: lists.districts.join('\n'), routes: lists.routes.join('\n'),
  }));
  const words = (text: string) => text.split('\n').map((word) => word.trim()).filter((word) => word !== '');
  const submit = () =>
    save.mutate(
      { fields: words(texts.fields), issues: words(texts.issues), districts: words(texts.districts), routes: words(texts.routes) },
      { onSuccess: onClose },
    );
  return (
    <Dialog isOpen onClose={onClose} title="選択肢の編集" size="wide" submitLabel="保存する" onSubmit={submit} isSubmitting={save.isPending}>
      <p className={css.hint}>1行に1つずつ書きます。消しても、すでに記入したケースの言葉はそのまま残ります。</p>
      <div className={css.pair}>
        {KEYS.map((key) => (
          <TextArea key={key} label={LABELS[key]} rows={6} value={texts[key]} onChange={(text) => setTexts({ ...texts, [key]: text })} />
        ))}
      </div>
      {save.error && <Message tone="stop">{Object.values(save.error.fields ?? {})[0] ?? save.error.message}</Message>}
    </Dialog>
  );
}
