import { excludedSeats, memberLabel, subjectsOf } from '../../../shared/domain/cases/rules.ts';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { useOperation } from '../../api/queries.ts';
import { Message } from '../../ui/Message.tsx';

interface Props {
  file: CaseFile;
  meetingId: string;
  subjectMemberIds: readonly string[];
  /** Which meeting, where several are spoken of. */
  title?: string;
}

/** Says that an agency has a seat which somebody of the household asked to keep out. */
export function ExcludedSeats({ file, meetingId, subjectMemberIds, title = 'この会議' }: Props) {
  const seats = useOperation('attendance.list', { meetingId }).data ?? [];
  return excludedSeats(subjectsOf(file, subjectMemberIds), seats).map(({ member, agencies }) => (
    <Message key={member.id} tone="warn">
      {`${memberLabel(member, file.members)}は、${agencies.join('、')}に知らせてほしくないと答えていますが、${title}の出席者に入っています。対象者から外すか、この議題の間は席を外してもらってください。`}
    </Message>
  ));
}
