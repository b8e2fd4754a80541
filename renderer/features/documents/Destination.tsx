import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FolderChooser } from '../../ui/FolderChooser.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import css from './Documents.module.css';
import type { ExportWork } from './useExport.ts';

/** Where the files go, loose or in a zip that opens with a password only. */
export function Destination({ work }: { work: ExportWork }) {
  const [isOpen, setOpen] = useState(false);
  const advice = useOperation('documents.adviseFolder', { folder: work.folder });
  return (
    <Panel title="書き出し先">
      <div className={css.folder}>
        <p className={css.path}>{work.folder ?? '「ドキュメント」フォルダ'}</p>
        <Button size="small" icon={FolderOpen} onPress={() => setOpen(true)}>フォルダを選ぶ</Button>
        {advice.data?.map((text) => <Message key={text} tone="warn">{text}</Message>)}
        <p className={css.muted}>同じ名前のファイルは上書きしません。あるときは、番号を付けるかどうかを尋ねます。</p>
        <Checkbox isSelected={work.zip} onChange={work.setZip} note="AES-256 で暗号化します。開くには 7-Zip などが要ることがあります。中のファイル名は、パスワードなしでも見えます。">
          パスワード付き zip にまとめる
        </Checkbox>
      </div>
      {isOpen && <FolderDialog from={work.folder} onChoose={work.setFolder} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function FolderDialog({ from, onChoose, onClose }: { from: string | null; onChoose(path: string): void; onClose(): void }) {
  const [path, setPath] = useState(from);
  const listing = useOperation('store.listFolder', { path }, { keepsLast: true });
  const create = useCommand('store.createFolder');
  const choose = () => {
    if (listing.data) onChoose(listing.data.path);
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title="書き出し先のフォルダ" size="wide" submitLabel="このフォルダにする" onSubmit={choose} isSubmitDisabled={!listing.data}>
      <FolderChooser
        label="書き出し先" query={listing} onOpen={setPath}
        onCreate={(name) => listing.data && create.mutate({ parent: listing.data.path, name }, { onSuccess: (made) => setPath(made.path) })}
      />
    </Dialog>
  );
}
