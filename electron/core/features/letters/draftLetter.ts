import { CASE_KINDS } from '../../../../shared/domain/agenda/schema.ts';
import { textLines } from '../../../../shared/domain/documents/paperTexts.ts';
import type { LetterForm, LetterInput } from '../../../../shared/domain/letters/schema.ts';
import { japanDay } from '../../../../shared/text/japanClock.ts';
import type { QueryContext } from '../../context.ts';
import { listItems } from '../agenda/repository.ts';
import { listAttendances } from '../attendance/repository.ts';
import { isOwnAgency } from '../documents/models/common.ts';
import { getMeeting } from '../meetings/repository.ts';
import { readSettings } from '../settings/repository.ts';
import { nextNumber } from './repository.ts';

const DAY = 86_400_000;

/** A letter filled in as far as the app knows: the office's sentences, the agencies invited, the next 文書番号. */
export function draftLetter(meetingId: string, form: LetterForm, { db, now }: QueryContext): LetterInput {
  const meeting = getMeeting(db, meetingId);
  const settings = readSettings(db);
  const texts = settings.paperTexts;
  const date = japanDay(now());
  const caseIds = [...new Set(listItems(db, meetingId).flatMap((item) => (item.caseId && CASE_KINDS.includes(item.kind) ? [item.caseId] : [])))];
  const invited = [...new Set(listAttendances(db, meetingId).filter((seat) => seat.section !== '事務局' && !isOwnAgency({ name: seat.agencyName, shortName: seat.agencyShortName }, settings.department)).map((seat) => seat.agencyId))];
  // One week before the sitting, but not before the letter itself.
  const weekBefore = japanDay(new Date(Date.parse(`${meeting.date}T00:00:00+09:00`) - 7 * DAY));
  const head = {
    number: nextNumber(db, texts.numberPattern, date),
    date,
    senderTitle: texts.senderTitle,
    senderName: texts.senderName,
    answerBy: weekBefore > date ? weekBefore : null,
  };
  switch (form) {
    case 'F01':
      return {
        form, ...head, agencyIds: invited,
        body: { wanted: texts.noticeWanted, bring: texts.noticeBring, papers: settings.handlingNote, replyHow: texts.noticeReply, proxy: texts.noticeProxy },
      };
    case 'F14':
      return {
        form, ...head, agencyIds: [],
        body: {
          agency: '', headTitle: '', advisor: '', requests: '', caseIds, outline: caseIds.length > 0 ? '別紙「事例概要シート」のとおり' : '', fee: '', travel: '',
          secrecy: '誓約書を同封します。御署名の上、当日お持ちください。', enclosures: '誓約書',
        },
      };
    case 'F20':
      return {
        form, ...head, agencyIds: [],
        body: {
          caseId: caseIds[0] ?? null, requests: textLines(texts.informationRequests).slice(0, 20).map((text) => ({ text, checked: true })),
          purpose: texts.informationPurpose, replyHow: texts.informationReply,
        },
      };
  }
}
