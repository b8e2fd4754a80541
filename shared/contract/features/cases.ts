import { z } from 'zod';
import { byId, id, made, nothing } from '../../domain/common/schema.ts';
import { caseFile, caseInput, caseIssueInput, caseListing, caseStatus, householdMemberInput } from '../../domain/cases/schema.ts';
import { command, query } from '../define.ts';

/** ケース: the anonymised file of a household. */
export const casesOperations = {
  'cases.list': query(z.strictObject({}), z.array(caseListing)),
  'cases.get': query(byId, caseFile),
  'cases.add': command(caseInput, made),
  'cases.update': command(z.strictObject({ id, case: caseInput }), nothing),
  'cases.setStatus': command(z.strictObject({ id, status: caseStatus }), nothing),
  'cases.addMember': command(z.strictObject({ caseId: id, member: householdMemberInput }), made),
  'cases.updateMember': command(z.strictObject({ id, member: householdMemberInput }), nothing),
  'cases.removeMember': command(byId, nothing),
  'cases.addIssue': command(z.strictObject({ caseId: id, issue: caseIssueInput }), made),
  'cases.updateIssue': command(z.strictObject({ id, issue: caseIssueInput }), nothing),
  'cases.moveIssue': command(z.strictObject({ id, position: z.number().int().min(0) }), nothing),
  'cases.removeIssue': command(byId, nothing),
  'cases.getDeletion': query(byId, z.strictObject({ members: z.number(), issues: z.number(), meetings: z.array(z.string()) })),
  'cases.delete': command(byId, nothing),
  'cases.restore': command(byId, nothing),
};
