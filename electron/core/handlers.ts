import type { operations } from '../../shared/contract/operations.ts';
import type { HandlersOf } from './context.ts';
import { agendaHandlers } from './features/agenda/handlers.ts';
import { aliasHandlers } from './features/alias/handlers.ts';
import { anonymisationHandlers } from './features/anonymisation/handlers.ts';
import { attendanceHandlers } from './features/attendance/handlers.ts';
import { boardHandlers } from './features/board/handlers.ts';
import { casesHandlers } from './features/cases/handlers.ts';
import { closingHandlers } from './features/closing/handlers.ts';
import { conferencesHandlers } from './features/conferences/handlers.ts';
import { documentsHandlers } from './features/documents/handlers.ts';
import { draftsHandlers } from './features/drafts/handlers.ts';
import { handoutsHandlers } from './features/handouts/handlers.ts';
import { homeHandlers } from './features/home/handlers.ts';
import { lettersHandlers } from './features/letters/handlers.ts';
import { meetingsHandlers } from './features/meetings/handlers.ts';
import { minutesHandlers } from './features/minutes/handlers.ts';
import { proceedingsHandlers } from './features/proceedings/handlers.ts';
import { progressHandlers } from './features/progress/handlers.ts';
import { projectorHandlers } from './features/projector/handlers.ts';
import { rosterHandlers } from './features/roster/handlers.ts';
import { settingsHandlers } from './features/settings/handlers.ts';
import { storeHandlers } from './features/store/handlers.ts';
import { templatesHandlers } from './features/templates/handlers.ts';

/** One handler for each operation; a missing one does not compile. */
export const handlers: HandlersOf<typeof operations> = {
  ...agendaHandlers,
  ...aliasHandlers,
  ...anonymisationHandlers,
  ...attendanceHandlers,
  ...boardHandlers,
  ...casesHandlers,
  ...closingHandlers,
  ...conferencesHandlers,
  ...documentsHandlers,
  ...draftsHandlers,
  ...handoutsHandlers,
  ...homeHandlers,
  ...lettersHandlers,
  ...meetingsHandlers,
  ...minutesHandlers,
  ...proceedingsHandlers,
  ...progressHandlers,
  ...projectorHandlers,
  ...rosterHandlers,
  ...settingsHandlers,
  ...storeHandlers,
  ...templatesHandlers,
};
