import type { z } from 'zod';
import { agendaOperations } from './features/agenda.ts';
import { aliasOperations } from './features/alias.ts';
import { anonymisationOperations } from './features/anonymisation.ts';
import { attendanceOperations } from './features/attendance.ts';
import { boardOperations } from './features/board.ts';
import { casesOperations } from './features/cases.ts';
import { closingOperations } from './features/closing.ts';
import { conferencesOperations } from './features/conferences.ts';
import { documentsOperations } from './features/documents.ts';
import { draftsOperations } from './features/drafts.ts';
import { handoutsOperations } from './features/handouts.ts';
import { homeOperations } from './features/home.ts';
import { lettersOperations } from './features/letters.ts';
import { meetingsOperations } from './features/meetings.ts';
import { minutesOperations } from './features/minutes.ts';
import { proceedingsOperations } from './features/proceedings.ts';
import { progressOperations } from './features/progress.ts';
import { projectorOperations } from './features/projector.ts';
import { rosterOperations } from './features/roster.ts';
import { settingsOperations } from './features/settings.ts';
import { storeOperations } from './features/store.ts';
import { templatesOperations } from './features/templates.ts';

/** Every operation of the application, once. Names are `feature.verbNoun`. */
export const operations = {
  ...agendaOperations,
  ...aliasOperations,
  ...anonymisationOperations,
  ...attendanceOperations,
  ...boardOperations,
  ...casesOperations,
  ...closingOperations,
  ...conferencesOperations,
  ...documentsOperations,
  ...draftsOperations,
  ...handoutsOperations,
  ...homeOperations,
  ...lettersOperations,
  ...meetingsOperations,
  ...minutesOperations,
  ...proceedingsOperations,
  ...progressOperations,
  ...projectorOperations,
  ...rosterOperations,
  ...settingsOperations,
  ...storeOperations,
  ...templatesOperations,
};

/** The name of an operation. */
export type OperationName = keyof typeof operations;
/** What the page gives. */
export type InputOf<Name extends OperationName> = z.input<(typeof operations)[Name]['input']>;
/** What the page gets. */
export type OutputOf<Name extends OperationName> = z.output<(typeof operations)[Name]['output']>;
