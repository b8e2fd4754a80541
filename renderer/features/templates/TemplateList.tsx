import { Eye, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { StoredTemplate } from '../../../shared/domain/templates/storedTemplate.ts';
import { japanDay } from '../../../shared/text/japanClock.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Pages } from '../documents/preview/Pages.tsx';
import { formTitle } from './formTitles.ts';
import css from './Templates.module.css';

type Doing = { what: 'see' | 'rename' | 'remove'; template: StoredTemplate } | null;

/** The 様式 that were taken in. */
export function TemplateList({ templates, onReplace }: { templates: readonly StoredTemplate[]; onReplace(template: StoredTemplate): void }) {
  const [doing, setDoing] = useState<Doing>(null);
  const remove = useCommand('templates.remove');
  const close = () => setDoing(null);
  return (
    <Panel title="自分の様式">
      <Table
        label="自分の様式" rows={templates} rowKey={(row) => row.id} onOpen={(template) => setDoing({ what: 'see', template })} isPlain
        empty={<EmptyState title="まだ取り込んでいません">Word の中の入れたい所に《会議名》《開催日》のように書いて保存し、取り込みます。書ける項目は「差し込み項目の一覧」にあります。</EmptyState>}
        columns={[
          { key: 'name', header: '名前', cell: (row) => row.name },
          { key: 'forms', header: '使う文書', cell: (row) => row.forms.map(formTitle).join('、') || '単独で書き出す' },
          { key: 'fields', header: '項目', isNarrow: true, align: 'end', cell: (row) => `${row.fields.length}個` },
          { key: 'at', header: '取り込み', isNarrow: true, cell: (row) => `${wareki(japanDay(row.addedAt))}　${row.addedBy}` },
          {
            key: 'do', header: '操作', hideHeader: true, isNarrow: true,
            cell: (template) => (
              <Menu
                label={`${template.name}の操作`} iconOnly
                lines={[
                  { label: '見本で見る', icon: Eye, onAction: () => setDoing({ what: 'see', template }) },
                  { label: '名前を変える', icon: Pencil, onAction: () => setDoing({ what: 'rename', template }) },
                  { label: '新しい Word に差し替える', icon: RefreshCw, onAction: () => onReplace(template) },
                  '-',
                  { label: '削除', icon: Trash2, isDanger: true, onAction: () => setDoing({ what: 'remove', template }) },
                ]}
              />
            ),
          },
        ]}
      />
      {doing?.what === 'see' && <SeeDialog template={doing.template} onClose={close} />}
      {doing?.what === 'rename' && <RenameDialog template={doing.template} onClose={close} />}
      <ConfirmDialog
        isOpen={doing?.what === 'remove'} onClose={close} title="この様式を削除しますか" confirmLabel="削除する" isDanger isPending={remove.isPending}
        onConfirm={() => doing && remove.mutate({ id: doing.template.id }, { onSuccess: close })}
      >
        <p>{doing?.template.name}</p>
        <p>元の Word ファイルと、これまでに書き出した文書は残ります。この様式を使う文書は、組み込みの様式に戻ります。</p>
      </ConfirmDialog>
    </Panel>
  );
}

function SeeDialog({ template, onClose }: { template: StoredTemplate; onClose(): void }) {
  const query = useOperation('templates.preview', { id: template.id });
  return (
    <Dialog isOpen onClose={onClose} title={`${template.name}　見本の会議で差し込んだところ`} size="wide">
      <div className={css.preview}>
        <Await query={query}>{(page) => <Pages model={page} zoom={page.width > page.height ? 0.78 : 1} />}</Await>
      </div>
    </Dialog>
  );
}

function RenameDialog({ template, onClose }: { template: StoredTemplate; onClose(): void }) {
  const [name, setName] = useState(template.name);
  const rename = useCommand('templates.rename', { errors: 'page' });
  return (
    <Dialog isOpen onClose={onClose} title="様式の名前を変える" submitLabel="変える" isSubmitting={rename.isPending} onSubmit={() => rename.mutate({ id: template.id, name }, { onSuccess: onClose })}>
      <FieldErrors of={rename.error?.fields}>
        <TextField label="様式の名前" path="name" value={name} onChange={setName} isRequired autoFocus />
      </FieldErrors>
    </Dialog>
  );
}
