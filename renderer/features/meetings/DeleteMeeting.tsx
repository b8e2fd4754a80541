import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { notifyWithUndo } from '../../ui/notices.ts';
import { Await } from '../../ui/States.tsx';
import { meetingTitle } from './words.ts';

/** Says what goes, deletes, and can take it back until the list is left. */
export function DeleteMeeting({ meeting, onClose }: { meeting: Meeting; onClose(): void }) {
  const { open } = useRouter();
  const facts = useOperation('meetings.getDeletion', { id: meeting.id });
  const remove = useCommand('meetings.delete');
  const restore = useCommand('meetings.restore');
  const go = () =>
    remove.mutate(
      { id: meeting.id },
      {
        onSuccess: () => {
          onClose();
          open({ kind: 'meetings' });
          notifyWithUndo(`${meetingTitle(meeting)}を削除しました`, () => restore.mutate({ id: meeting.id }));
        },
      },
    );
  return (
    <ConfirmDialog isOpen onClose={onClose} title={`${meetingTitle(meeting)}を削除しますか`} confirmLabel="削除する" isDanger onConfirm={go} isPending={remove.isPending}>
      <Await query={facts}>
        {({ items, entries, decisions }) => (
          <p>
            次第 {items}項目、記録 {entries}件、決定 {decisions}件と、出欠が消えます。名簿とケースは消えません。書き出した Word も消えません。
            次の一覧の画面を離れるまでは元に戻せます。
          </p>
        )}
      </Await>
    </ConfirmDialog>
  );
}
