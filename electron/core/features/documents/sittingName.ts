import { fiscalYear } from '../../../../shared/text/wareki.ts';
import type { PaperFacts } from './facts.ts';

/** 令和8年度第5回支援会議: how the files of one sitting begin. */
export function sittingName({ dossier: { meeting } }: PaperFacts): string {
  return `${fiscalYear(meeting.date)}第${meeting.number}回${meeting.conferenceName}`;
}
