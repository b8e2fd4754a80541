import { X } from 'lucide-react';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import css from './Meetings.module.css';

/** Who is invited: the members of the 会議体, more or fewer as the cases need (field.md §1.2: 案件に応じ出席者を選定). */
export function SeatsPanel({ meeting }: { meeting: Meeting }) {
  const seats = useOperation('attendance.list', { meetingId: meeting.id });
  const members = useOperation('roster.listMembers', {}).data ?? [];
  const agencies = useOperation('roster.listAgencies', {}).data ?? [];
  const add = useCommand('attendance.addSeat');
  const remove = useCommand('attendance.removeSeat');
  const canChange = meeting.status !== 'finalised';
  return (
    <Await query={seats}>
      {(list) => {
        const seated = new Set(list.map((seat) => seat.memberId));
        const others = members.filter((member) => member.active && !seated.has(member.id)).map((member) => ({
          id: member.id, label: member.name, kana: member.kana,
          note: [agencies.find((agency) => agency.id === member.agencyId)?.shortName, member.position].filter(Boolean).join(' '),
        }));
        return (
          <Panel title={`出席を求める人　${list.length}名`}>
            {canChange && (
              <ComboBox key={list.length} label="出席者を足す" hideLabel placeholder="出席者を足す（氏名・よみ）" value={null} choices={others} onChange={(memberId) => memberId && add.mutate({ meetingId: meeting.id, memberId })} />
            )}
            {list.length === 0 ? (
              <EmptyState title="まだだれもいません">会議体の構成員を名簿で登録すると、新しい会議に並びます。</EmptyState>
            ) : (
              <ul className={css.seats}>
                {list.map((seat) => (
                  <li key={seat.memberId}>
                    <span>{seat.agencyShortName || seat.agencyName}</span>
                    <span className={css.name}>{seat.name}{seat.meetingRole && <b>{seat.meetingRole}</b>}</span>
                    {meeting.status === 'preparing' && <IconButton size="small" icon={X} label={`${seat.name}を外す`} onPress={() => remove.mutate({ meetingId: meeting.id, memberId: seat.memberId })} />}
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        );
      }}
    </Await>
  );
}
