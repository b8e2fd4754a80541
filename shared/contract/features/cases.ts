import { z } from 'zod';
import { byId, day, id, line, made, nothing, requiredLine } from '../../domain/common/schema.ts';
import { caseLinkInput } from '../../domain/cases/links.ts';
import { caseLists } from '../../domain/cases/lists.ts';
import { protectedNote, protectedNoteInput } from '../../domain/cases/protectedNotes.ts';
import {
  caseFile, caseInput, caseIssueInput, caseListing, caseStatus, consent, consentRecord, householdMemberInput,
} from '../../domain/cases/schema.ts';
import { caseSearch, caseSearchPage } from '../../domain/cases/search.ts';
import { caseStatementInput } from '../../domain/cases/statements.ts';
import { diagram } from '../../domain/genogram/schema.ts';
import { command, query } from '../define.ts';

const toPosition = z.strictObject({ id, position: z.number().int().min(0) });

/** ケース: the anonymised file of a household. */
export const casesOperations = {
  'cases.list': query(z.strictObject({}), z.array(caseListing)),
  /** The list page: searched, filtered, sorted, a page at a time. */
  'cases.search': query(caseSearch, caseSearchPage),
  'cases.get': query(byId, caseFile),
  'cases.add': command(caseInput, made),
  'cases.update': command(z.strictObject({ id, case: caseInput }), nothing),
  /** Refused where the status cannot be reached from here; `on` null is today. */
  'cases.setStatus': command(z.strictObject({ id, status: caseStatus, reason: line(200).default(''), on: day.nullable().default(null) }), nothing),
  /** Files that carry this 外部管理番号, however it is spelled. */
  'cases.listByExternalNumber': query(
    z.strictObject({ externalNumber: line(40) }),
    z.array(z.strictObject({ id, code: z.string() })),
  ),

  'cases.addMember': command(z.strictObject({ caseId: id, member: householdMemberInput }), made),
  'cases.updateMember': command(z.strictObject({ id, member: householdMemberInput }), nothing),
  'cases.moveMember': command(toPosition, nothing),
  'cases.removeMember': command(byId, nothing),
  /** Fills the member list from the lines about the household that a filled 事例概要シート left in 家族関係. */
  'cases.takeSheetMembers': command(z.strictObject({ caseId: id }), nothing),
  /** Records an answer about consent; the one before stays in the history. */
  'cases.setConsent': command(z.strictObject({ memberId: id, consent }), nothing),
  'cases.listConsentHistory': query(z.strictObject({ caseId: id }), z.array(consentRecord)),

  'cases.addIssue': command(z.strictObject({ caseId: id, issue: caseIssueInput }), made),
  'cases.updateIssue': command(z.strictObject({ id, issue: caseIssueInput }), nothing),
  'cases.moveIssue': command(toPosition, nothing),
  'cases.removeIssue': command(byId, nothing),

  'cases.addStatement': command(z.strictObject({ caseId: id, statement: caseStatementInput }), made),
  'cases.updateStatement': command(z.strictObject({ id, statement: caseStatementInput }), nothing),
  /** Position among the sentences of the same section. */
  'cases.moveStatement': command(toPosition, nothing),
  'cases.removeStatement': command(byId, nothing),
  'cases.saveDiagram': command(z.strictObject({ caseId: id, diagram }), nothing),

  'cases.addLink': command(caseLinkInput, made),
  /** Ends a link made by hand; it stays in the history. */
  'cases.endLink': command(byId, nothing),
  /** 統合: takes the named members and the issues over into another file and closes this one. */
  'cases.merge': command(z.strictObject({ id, intoCaseId: id, memberIds: z.array(id), reason: requiredLine('理由', 200) }), nothing),
  /** 分割: makes a new file for the named members; here they stay as living apart. */
  'cases.split': command(z.strictObject({ id, memberIds: z.array(id).min(1, '分ける人を選んでください'), reason: requiredLine('理由', 200) }), made),

  /** Opening them is recorded, so it is a command although it changes nothing. */
  'cases.getProtected': command(z.strictObject({ caseId: id }), z.array(protectedNote), { silent: true }),
  'cases.addProtected': command(z.strictObject({ caseId: id, note: protectedNoteInput }), made),
  'cases.updateProtected': command(z.strictObject({ id, note: protectedNoteInput }), nothing),
  'cases.removeProtected': command(byId, nothing),

  'cases.getLists': query(z.strictObject({}), caseLists),
  /** Words that stand in files, whether or not the lists still offer them. */
  'cases.listUsedWords': query(z.strictObject({}), z.strictObject({ fields: z.array(z.string()), districts: z.array(z.string()) })),
  'cases.saveLists': command(caseLists, nothing),

  'cases.getDeletion': query(byId, z.strictObject({ members: z.number(), issues: z.number(), meetings: z.array(z.string()) })),
  'cases.delete': command(byId, nothing),
  'cases.restore': command(byId, nothing),
};
