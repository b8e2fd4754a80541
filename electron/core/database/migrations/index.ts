import type { Migration } from '../types.ts';
import { firstMeeting } from './0001-first-meeting.ts';
import { caseFiles } from './0002-case-files.ts';
import { anonymisation } from './0003-anonymisation.ts';
import { documents } from './0004-documents.ts';

/** The whole history of a store, in order; only ever added to at the end. */
export const migrations: readonly Migration[] = [firstMeeting, caseFiles, anonymisation, documents];
