import type { homeOperations } from '../../../../shared/contract/features/home.ts';
import { japanDay } from '../../../../shared/text/japanClock.ts';
import { fiscalYearNumber } from '../../../../shared/text/wareki.ts';
import type { HandlersOf } from '../../context.ts';
import { readSettings } from '../settings/repository.ts';
import { listDueRoles } from './dueRoles.ts';
import { countBeginnings, listToFinalise } from './readHome.ts';
import { findUpcoming } from './upcoming.ts';
import { readYear } from './year.ts';

/** Answers for ホーム. */
export const homeHandlers: HandlersOf<typeof homeOperations> = {
  'home.get': (_input, { db, now }) => {
    const today = japanDay(now());
    const { municipality, department } = readSettings(db);
    const fiscalYear = fiscalYearNumber(today);
    return {
      today,
      municipality,
      department,
      begin: countBeginnings(db),
      next: findUpcoming(db, today),
      ...listDueRoles(db, today),
      fiscalYear,
      year: readYear(db, fiscalYear),
      toFinalise: listToFinalise(db),
    };
  },
};
