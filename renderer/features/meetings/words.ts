import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { warekiWithWeekday } from '../../../shared/text/wareki.ts';

/** 第5回 支援会議. */
export const meetingTitle = (meeting: Pick<Meeting, 'number' | 'conferenceName'>): string => `第${meeting.number}回 ${meeting.conferenceName}`;

/** 令和8年9月24日（木）13:30〜15:15　市役所3階 大会議室. */
export const meetingSub = (meeting: Pick<Meeting, 'date' | 'startTime' | 'endTime' | 'place'>): string =>
  `${warekiWithWeekday(meeting.date)}${meeting.startTime}〜${meeting.endTime}　${meeting.place}`;
