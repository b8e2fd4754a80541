import { useState } from 'react';
import type { AgendaItem } from '../../../shared/domain/agenda/schema.ts';
import { type Attendance, IN_THE_ROOM } from '../../../shared/domain/attendance/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { japanTime } from '../../../shared/text/japanClock.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useShortcuts } from '../../ui/keys.ts';
import { Menu } from '../../ui/Menu.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { AttendanceDialog } from '../attendance/AttendanceDialog.tsx';
import { meetingSub, meetingTitle } from '../meetings/words.ts';

interface Props {
  meeting: Meeting;
  items: readonly AgendaItem[];
  seats: readonly Attendance[];
  /** Gives the focus back to the words. */
  onDialogClosed(): void;
}

/** Title and the one primary action of the moment: the next item, closing, or finalising. */
export function RunningHeader({ meeting, items, seats, onDialogClosed }: Props) {
  const { open, back, knows } = useRouter();
  const [rollCall, setRollCall] = useState(false);
  const [closing, setClosing] = useState(false);
  const next = useCommand('proceedings.nextItem');
  const close = useCommand('proceedings.close');
  const projector = useCommand('projector.open');
  const closeProjector = useCommand('projector.close');
  const showUndetermined = useCommand('proceedings.showUndetermined');
  const isRunning = meeting.status === 'running';
  const view = useOperation('projector.getView', {}, { enabled: isRunning }).data;
  const undeterminedShown = view?.state === 'meeting' && view.undetermined !== null;
  const left = items.filter((item) => !item.done && item.id !== meeting.currentItemId).length;
  const goOn = () => {
    if (left === 0) setClosing(true);
    else if (!next.isPending) next.mutate({ id: meeting.id });
  };
  const papers = [
    ...(knows('documents') ? [{ label: '文書', onAction: () => open({ kind: 'documents', meetingId: meeting.id }) }] : []),
    ...(knows('handouts') ? [{ label: '資料の配布・回収', onAction: () => open({ kind: 'handouts', meetingId: meeting.id }) }] : []),
  ];
  useShortcuts({ 'Alt+N': goOn }, { disabled: !isRunning });
  const here = seats.filter((seat) => IN_THE_ROOM.includes(seat.status)).length;
  return (
    <PageHeader
      title={meetingTitle(meeting)} sub={meetingSub(meeting)} onBack={back}
      badge={<Badge tone={meeting.legalBasis === 'multilayered' ? 'juso' : 'law'}>{meeting.conferenceName}</Badge>}
    >
      {meeting.confidentialityConfirmedAt && <Badge tone="ok">守秘義務 確認済 {japanTime(meeting.confidentialityConfirmedAt)}</Badge>}
      <Button tone="quiet" onPress={() => setRollCall(true)}>出席 {here}/{seats.length}</Button>
      {isRunning ? (
        <>
          <Button onPress={() => projector.mutate({})}>投影画面</Button>
          {undeterminedShown && <Badge tone="warn">未確定を投影中</Badge>}
          <Menu
            label="会議の操作" iconOnly
            lines={[
              {
                label: undeterminedShown ? '未確定を投影から下げる' : '未確定を投影に出す',
                onAction: () => showUndetermined.mutate({ id: meeting.id, shown: !undeterminedShown }),
              },
              { label: '投影画面を閉じる', onAction: () => closeProjector.mutate({}) },
              ...(papers.length > 0 ? (['-'] as const) : []),
              ...papers,
            ]}
          />
          <Button tone="primary" shortcut="Alt+N" onPress={goOn} isPending={next.isPending}>{left > 0 ? '次の議題へ' : '閉会へ'}</Button>
        </>
      ) : (
        <>
          <Badge tone={meeting.status === 'finalised' ? 'ok' : 'warn'}>{meeting.status === 'finalised' ? `確定 v${meeting.version ?? 1}` : '閉会・未確定'}</Badge>
          {papers.length > 0 && <Menu label="文書と資料" iconOnly lines={papers} />}
          <Button tone="primary" onPress={() => open({ kind: 'closing', meetingId: meeting.id })}>{meeting.status === 'finalised' ? '確定の内容' : '確定へ'}</Button>
        </>
      )}
      <AttendanceDialog isOpen={rollCall} onClose={() => { setRollCall(false); onDialogClosed(); }} meeting={meeting} seats={seats} />
      <ConfirmDialog
        isOpen={closing} onClose={() => { setClosing(false); onDialogClosed(); }} title="閉会しますか" confirmLabel="閉会する"
        onConfirm={() => close.mutate({ id: meeting.id }, { onSuccess: () => { setClosing(false); open({ kind: 'closing', meetingId: meeting.id }); } })}
      >
        閉会時刻を記録します。次の画面で、未確定の役割を読み上げて確認できます。記録の修正は確定まで続けられます。
      </ConfirmDialog>
    </PageHeader>
  );
}
