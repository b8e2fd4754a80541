import type { rosterOperations } from '../../../../shared/contract/features/roster.ts';
import type { HandlersOf } from '../../context.ts';
import { confirmImport } from './confirmImport.ts';
import { previewImport } from './previewImport.ts';
import { listAgencies, listMembers } from './repository.ts';
import { addAgency, changeAgency } from './saveAgency.ts';
import { addMember, changeMember } from './saveMember.ts';

/** 名簿 behind the door. */
export const rosterHandlers: HandlersOf<typeof rosterOperations> = {
  'roster.listAgencies': (_, { db }) => listAgencies(db),
  'roster.listMembers': (_, { db }) => listMembers(db),
  'roster.addAgency': addAgency,
  'roster.updateAgency': changeAgency,
  'roster.addMember': addMember,
  'roster.updateMember': changeMember,
  'roster.previewImport': previewImport,
  'roster.confirmImport': confirmImport,
};
