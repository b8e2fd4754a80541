import { useState } from 'react';
import type { PaperId, PaperOptions } from '../../../shared/domain/documents/export.ts';
import { useOperation } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { Await } from '../../ui/States.tsx';
import css from './Documents.module.css';
import { Pages } from './preview/Pages.tsx';

/** 見る: one paper of the set as pages, read from the very bytes that would be written. */
export function PreviewDialog({ meetingId, paper, title, options, onClose }: { meetingId: string; paper: PaperId; title: string; options: PaperOptions; onClose(): void }) {
  const [index, setIndex] = useState(0);
  const query = useOperation('documents.preview', { meetingId, paper, options, index }, { keepsLast: true });
  const files = query.data?.files ?? [];
  return (
    <Dialog isOpen onClose={onClose} title={`${title}を見る`} size="wide">
      {files.length > 1 && (
        <Select label={`ファイル（全${files.length}）`} value={String(index)} onChange={(id) => setIndex(Number(id))} choices={files.map((name, at) => ({ id: String(at), label: name }))} />
      )}
      <div className={css.preview}>
        <Await query={query}>{({ page }) => <Pages model={page} zoom={page.width > page.height ? 0.78 : 1} />}</Await>
      </div>
      <p className={css.muted}>書き出すファイルそのものを読んで描いています。書体や改ページは、Word で開いたときと少し違うことがあります。</p>
    </Dialog>
  );
}
