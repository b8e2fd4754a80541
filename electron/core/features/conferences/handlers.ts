import type { conferencesOperations } from '../../../../shared/contract/features/conferences.ts';
import type { HandlersOf } from '../../context.ts';
import { listConferences } from './repository.ts';
import { addConference, changeConference, setMembers } from './saveConference.ts';

/** 会議体 behind the door. */
export const conferencesHandlers: HandlersOf<typeof conferencesOperations> = {
  'conferences.list': (_, { db }) => listConferences(db),
  'conferences.add': addConference,
  'conferences.update': changeConference,
  'conferences.setMembers': setMembers,
};
