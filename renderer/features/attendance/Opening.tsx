import { type Attendance, IN_THE_ROOM } from '../../../shared/domain/attendance/schema.ts';
import { needsConsent } from '../../../shared/domain/law/rules.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { japanTime } from '../../../shared/text/japanClock.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/States.tsx';
import css from './Attendance.module.css';
import { AttendanceTable } from './AttendanceTable.tsx';

interface Props {
  meeting: Meeting;
  seats: readonly Attendance[];
  itemCount: number;
}

/** 開会: the roll call and the time-stamped 守秘義務の確認; only then the meeting opens. */
export function Opening({ meeting, seats, itemCount }: Props) {
  const settings = useOperation('settings.get', {}).data;
  const setSeat = useCommand('attendance.set');
  const confirm = useCommand('attendance.confirmConfidentiality');
  const start = useCommand('proceedings.start');
  const here = seats.filter((seat) => IN_THE_ROOM.includes(seat.status)).length;
  const silent = seats.filter((seat) => seat.status === 'noAnswer');
  const allPresent = async () => {
    for (const { memberId, proxyName, proxyPosition, section, meetingRole } of silent)
      await setSeat.mutateAsync({ meetingId: meeting.id, seat: { memberId, status: 'present', proxyName, proxyPosition, section, meetingRole } });
  };
  const confirmed = meeting.confidentialityConfirmedAt;
  return (
    <div className={css.opening}>
      <section className={css.steps}>
        <div className={css.step}>
          <h2>1　出欠を取る</h2>
          <p>出席 {here}名　回答なし {silent.length}名　計 {seats.length}名</p>
          {silent.length > 0 && <Button size="small" onPress={() => void allPresent()} isPending={setSeat.isPending}>回答なしを全員「出席」にする</Button>}
        </div>
        <div className={css.step}>
          <h2>2　守秘義務を確認する</h2>
          <p>{settings && (needsConsent(meeting.legalBasis) ? settings.multilayeredSecrecyNotice : settings.secrecyNotice)}</p>
          <p>{settings?.handlingNote}</p>
          {confirmed ? <Badge tone="ok">確認済　{japanTime(confirmed)}</Badge> : <Button onPress={() => confirm.mutate({ meetingId: meeting.id })} isPending={confirm.isPending}>読み上げて確認した</Button>}
        </div>
        <div className={css.step}>
          <h2>3　開会する</h2>
          <p>次第 {itemCount}項目。開会すると時計が動きます。</p>
          <Button tone="primary" isDisabled={!confirmed || itemCount === 0} isPending={start.isPending} onPress={() => start.mutate({ id: meeting.id })}>開会する</Button>
        </div>
      </section>
      {seats.length === 0 ? (
        <EmptyState title="出席者がいません">会議体の構成員を名簿で登録すると、ここに並びます。</EmptyState>
      ) : (
        <AttendanceTable meetingId={meeting.id} seats={seats} />
      )}
    </div>
  );
}
