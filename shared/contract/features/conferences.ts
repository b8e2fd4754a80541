import { z } from 'zod';
import { id, made, nothing } from '../../domain/common/schema.ts';
import { conference, conferenceInput } from '../../domain/conferences/schema.ts';
import { command, query } from '../define.ts';

/** 会議体 and who sits on them. */
export const conferencesOperations = {
  'conferences.list': query(z.strictObject({}), z.array(conference)),
  'conferences.add': command(conferenceInput, made),
  'conferences.update': command(z.strictObject({ id, conference: conferenceInput }), nothing),
  /** Who sits on it, at once; meetings that exist already keep their seats. */
  'conferences.setMembers': command(z.strictObject({ id, memberIds: z.array(id) }), nothing),
};
