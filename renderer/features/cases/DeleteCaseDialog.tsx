import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { call } from '../../api/client.ts';
import { notifyError, useCommand, useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { notifyWithUndo } from '../../ui/notices.ts';
import css from './Cases.module.css';

/** ケースの削除: says what goes, or which meetings stand against it; it can be undone until the list is left. */
export function DeleteCaseDialog({ file, onClose }: { file: CaseFile; onClose(): void }) {
  const { open } = useRouter();
  const deletion = useOperation('cases.getDeletion', { id: file.id });
  const remove = useCommand('cases.delete');
  if (!deletion.data) return null;
  const { members, issues, meetings } = deletion.data;
  if (meetings.length > 0) {
    return (
      <Dialog isOpen onClose={onClose} title={`${file.code}は削除できません`} isAlert>
        <p>次の会議の議題になっているため、削除できません。先に議題から外すか、「終結」にしてください。</p>
        <ul className={css.bullets}>{meetings.map((meeting) => <li key={meeting}>{meeting}</li>)}</ul>
      </Dialog>
    );
  }
  const confirm = () =>
    remove.mutate(
      { id: file.id },
      {
        onSuccess: () => {
          open({ kind: 'cases' });
          notifyWithUndo(`${file.code}を削除しました。`, () => void call('cases.restore', { id: file.id }).catch(notifyError));
        },
      },
    );
  return (
    <ConfirmDialog isOpen onClose={onClose} title={`${file.code}を削除しますか`} confirmLabel="削除する" isDanger onConfirm={confirm} isPending={remove.isPending}>
      <p>{`世帯員${members}人、課題${issues}件と、事例概要・同意の履歴・外に出さない記録が消えます。番号${file.code}は、ほかのケースに使われません。`}</p>
      <p>一覧の画面を離れるまでは、元に戻せます。</p>
    </ConfirmDialog>
  );
}
