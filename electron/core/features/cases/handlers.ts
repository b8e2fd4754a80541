import type { casesOperations } from '../../../../shared/contract/features/cases.ts';
import type { HandlersOf } from '../../context.ts';
import { addCase } from './addCase.ts';
import { listConsentHistory, setConsent } from './consents.ts';
import { deleteCase, getDeletion, restoreCase } from './deleteCase.ts';
import { saveDiagram } from './diagram.ts';
import { getCase, listByExternalNumber } from './repository.ts';
import { addIssue, moveIssue, removeIssue, updateIssue } from './issues.ts';
import { addLink, endLink } from './links.ts';
import { listAllCases } from './listCases.ts';
import { getLists, listUsedWords, saveLists } from './lists.ts';
import { addMember, moveMember, removeMember, updateMember } from './members.ts';
import { addProtected, getProtected, removeProtected, updateProtected } from './protectedNotes.ts';
import { searchCases } from './searchCases.ts';
import { setStatus } from './setStatus.ts';
import { mergeCase, splitCase } from './splitMerge.ts';
import { addStatement, moveStatement, removeStatement, updateStatement } from './statements.ts';
import { takeSheetMembers } from './takeSheetMembers.ts';
import { updateCase } from './updateCase.ts';

/** ケース: every operation of cases.* with the file that answers it. */
export const casesHandlers: HandlersOf<typeof casesOperations> = {
  'cases.list': listAllCases,
  'cases.search': searchCases,
  'cases.get': ({ id }, { db }) => getCase(db, id),
  'cases.add': addCase,
  'cases.update': updateCase,
  'cases.setStatus': setStatus,
  'cases.listByExternalNumber': ({ externalNumber }, { db }) => listByExternalNumber(db, externalNumber),
  'cases.addMember': addMember,
  'cases.updateMember': updateMember,
  'cases.moveMember': moveMember,
  'cases.removeMember': removeMember,
  'cases.takeSheetMembers': takeSheetMembers,
  'cases.setConsent': setConsent,
  'cases.listConsentHistory': listConsentHistory,
  'cases.addIssue': addIssue,
  'cases.updateIssue': updateIssue,
  'cases.moveIssue': moveIssue,
  'cases.removeIssue': removeIssue,
  'cases.addStatement': addStatement,
  'cases.updateStatement': updateStatement,
  'cases.moveStatement': moveStatement,
  'cases.removeStatement': removeStatement,
  'cases.saveDiagram': saveDiagram,
  'cases.addLink': addLink,
  'cases.endLink': endLink,
  'cases.merge': mergeCase,
  'cases.split': splitCase,
  'cases.getProtected': getProtected,
  'cases.addProtected': addProtected,
  'cases.updateProtected': updateProtected,
  'cases.removeProtected': removeProtected,
  'cases.getLists': getLists,
  'cases.listUsedWords': listUsedWords,
  'cases.saveLists': saveLists,
  'cases.getDeletion': getDeletion,
  'cases.delete': deleteCase,
  'cases.restore': restoreCase,
};
