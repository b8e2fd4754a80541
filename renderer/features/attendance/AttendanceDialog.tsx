import type { Attendance } from '../../../shared/domain/attendance/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { AttendanceTable } from './AttendanceTable.tsx';

/** The roll call while the meeting runs: somebody comes late, somebody leaves. */
export function AttendanceDialog({ isOpen, onClose, meeting, seats }: { isOpen: boolean; onClose(): void; meeting: Meeting; seats: readonly Attendance[] }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="出席者" size="wide">
      <AttendanceTable meetingId={meeting.id} seats={seats} isReadOnly={meeting.status === 'finalised'} />
    </Dialog>
  );
}
