import { ATTENDANCE_STATUS_LABELS, type Attendance } from '../../../../../shared/domain/attendance/schema.ts';
import { type Handout, missingCopies, serialText } from '../../../../../shared/domain/handouts/schema.ts';
import type { LoopItem } from '../../../../../shared/domain/templates/templateData.ts';
import { japanTime } from '../../../../../shared/text/japanClock.ts';
import type { Wording } from '../../../documents/kit/wording.ts';
import { seatNumbers } from '../../handouts/seatNumbers.ts';
import type { PaperFacts } from '../facts.ts';

/** ＃出席者. */
export function attendeeItems({ dossier }: PaperFacts, here: readonly Attendance[], wording: Wording): LoopItem<'出席者'>[] {
  const serials = new Map(seatNumbers(dossier.attendances).map(({ seat, serial }) => [seat.memberId, serialText(serial)]));
  return here.map((seat) => ({
    機関: seat.agencyName,
    職名: seat.position,
    氏名: seat.name,
    区分: seat.section,
    会議での役割: seat.meetingRole,
    出欠: ATTENDANCE_STATUS_LABELS[seat.status],
    代理者: seat.status === 'proxy' ? [seat.proxyPosition, seat.proxyName].filter(Boolean).join(wording.gap) : '',
    誓約日: seat.pledgedOn ? wording.date(seat.pledgedOn) : '',
    資料番号: wording.digits(serials.get(seat.memberId) ?? ''),
  }));
}

/** ＃欠席者. */
export function absenteeItems(seats: readonly Attendance[]): LoopItem<'欠席者'>[] {
  return seats.map((seat) => ({ 機関: seat.agencyName, 職名: seat.position, 氏名: seat.name, 出欠: ATTENDANCE_STATUS_LABELS[seat.status] }));
}

/** ＃資料: one row per numbered copy, because papers are matched by number. */
export function handoutItems(handouts: readonly Handout[], wording: Wording): LoopItem<'資料'>[] {
  const clock = (instant: string | null) => (instant ? wording.clock(japanTime(instant)) : '');
  return handouts.flatMap((handout) => {
    const missing = missingCopies(handout);
    return handout.copies.map((copy) => ({
      資料番号: wording.digits(`資料${handout.number}-${serialText(copy.serial)}`),
      資料名: handout.name,
      部数: wording.digits(String(handout.copies.length)),
      配布先: [copy.agency, copy.recipient].filter(Boolean).join(wording.gap),
      配布時刻: clock(copy.distributedAt),
      回収時刻: clock(copy.collectedAt),
      状況: missing.includes(copy) ? copy.reason || '未回収' : handout.collect ? '回収済み' : '',
    }));
  });
}
