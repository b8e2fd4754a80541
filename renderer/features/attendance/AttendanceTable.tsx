import { useState } from 'react';
import { type Attendance, ATTENDANCE_STATUS_LABELS, type AttendanceInput, type AttendanceStatus } from '../../../shared/domain/attendance/schema.ts';
import { notifyError, useCommand } from '../../api/queries.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDraftField } from '../../ui/useDraftField.ts';
import css from './Attendance.module.css';

const STATUSES = (Object.keys(ATTENDANCE_STATUS_LABELS) as AttendanceStatus[]).map((id) => ({ id, label: ATTENDANCE_STATUS_LABELS[id] })); // keys of a Record<AttendanceStatus, …>
const SECTIONS = ['構成員', '助言者', '事務局', 'オブザーバー'].map((id) => ({ id, label: id }));

/** 出欠: one line for each seat, saved as it is chosen. */
export function AttendanceTable({ meetingId, seats, isReadOnly = false }: { meetingId: string; seats: readonly Attendance[]; isReadOnly?: boolean }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">機関</th>
          <th scope="col">職名・氏名</th>
          <th scope="col">出欠</th>
          <th scope="col">代理の方</th>
          <th scope="col">区分</th>
          <th scope="col">誓約</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => <Seat key={seat.memberId} meetingId={meetingId} seat={seat} isReadOnly={isReadOnly} />)}
      </tbody>
    </table>
  );
}

function Seat({ meetingId, seat, isReadOnly }: { meetingId: string; seat: Attendance; isReadOnly: boolean }) {
  const set = useCommand('attendance.set', { errors: 'page' });
  const [status, setStatus] = useState(seat.status);
  const saved: AttendanceInput = {
    memberId: seat.memberId, status, proxyName: seat.proxyName, proxyPosition: seat.proxyPosition, section: seat.section, meetingRole: seat.meetingRole,
  };
  const [seen, setSeen] = useState(seat.status);
  if (seen !== seat.status) {
    setSeen(seat.status);
    setStatus(seat.status);
  }
  const send = (part: Partial<AttendanceInput>) =>
    set.mutate({ meetingId, seat: { ...saved, ...part } }, {
      onError: (error) => {
        if (error.fields) return;
        setStatus(seat.status);
        notifyError(error);
      },
    });
  const proxy = useDraftField(seat.proxyName, (proxyName) => send({ proxyName }));
  return (
    <tr>
      <th scope="row">{seat.agencyName}</th>
      <td>
        <span className={css.position}>{seat.position}</span>
        {seat.name}
        {seat.meetingRole && <b className={css.role}>{seat.meetingRole}</b>}
      </td>
      <td className={css.status}>
        <Select
          label={`${seat.name}の出欠`} hideLabel isDisabled={isReadOnly} value={status} choices={STATUSES}
          onChange={(next) => {
            setStatus(next);
            // A proxy without a name is not yet an answer: the name sends it.
            if (next !== 'proxy' || proxy.value.trim() !== '') send({ status: next });
          }}
        />
      </td>
      <td>
        {status === 'proxy' && (
          <TextField label={`${seat.name}の代理の氏名`} hideLabel isDisabled={isReadOnly} placeholder="代理の方の氏名" {...proxy} error={set.error?.fields?.['seat.proxyName']} />
        )}
      </td>
      <td className={css.status}>
        <Select label={`${seat.name}の区分`} hideLabel isDisabled={isReadOnly} value={seat.section} choices={SECTIONS} onChange={(section) => send({ section })} />
      </td>
      <td>{seat.pledgedOn ? '済' : <span className={css.missing}>未提出</span>}</td>
    </tr>
  );
}
