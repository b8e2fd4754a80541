import { useMemo } from 'react';
import { IN_THE_ROOM } from '../../../shared/domain/attendance/schema.ts';
import { useOperation } from '../../api/queries.ts';
import type { DecisionChoices } from './DecisionFields.tsx';

/** Everything that the fields of a decision of this item choose from; undefined while it is read. */
export function useDecisionChoices(meetingId: string, meetingDate: string, caseId: string | null): DecisionChoices | undefined {
  const agencies = useOperation('roster.listAgencies', {}).data;
  const members = useOperation('roster.listMembers', {}).data;
  const seats = useOperation('attendance.list', { meetingId }).data;
  const file = useOperation('cases.get', { id: caseId ?? '' }, { enabled: caseId !== null }).data;
  // The same object as long as nothing changed: 300 rows that show decisions are then left alone.
  return useMemo(() => {
    if (!agencies || !members || !seats || (caseId !== null && !file)) return undefined;
    const inTheRoom = new Set(seats.filter((seat) => IN_THE_ROOM.includes(seat.status)).map((seat) => seat.agencyId));
    return { agencies, members, issues: caseId === null ? [] : (file?.issues ?? []), inTheRoom, meetingDate };
  }, [agencies, members, seats, file, caseId, meetingDate]);
}
