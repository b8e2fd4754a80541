import type { HouseholdMember } from '../../../../shared/domain/cases/schema.ts';
import type { FamilyTie } from '../../../../shared/domain/genogram/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { japanDay } from '../../../../shared/text/japanClock.ts';
import type { CommandContext } from '../../context.ts';
import type { ReadableDb } from '../../database/types.ts';
import { addCase } from './addCase.ts';
import { readDiagram, saveDiagram } from './diagram.ts';
import { insertLink, linksOf } from './links.ts';
import { addMember } from './members.ts';
import { copyProtected } from './protectedNotes.ts';
import { codeOf, consentsOf, findCase, insertIssue, issuesOf, membersOf } from './tables.ts';
import { type CaseRow, stringList, toMember } from './rows.ts';
import { setStatus } from './setStatus.ts';
import { passOrigin, summaryChanged } from './summary.ts';

/** 統合: the chosen members and the issues are copied into the other file, this one is closed and stays readable. */
export function mergeCase(input: { id: string; intoCaseId: string; memberIds: string[]; reason: string }, context: CommandContext): null {
  const { db } = context;
  const from = findCase(db, input.id);
  const into = findCase(db, input.intoCaseId);
  if (from.id === into.id) throw new AppError('input.invalid', '同じケースには統合できません。');
  if (linksOf(db, from.id).some((link) => link.role === 'mergedInto')) throw new AppError('conflict', 'このケースは、すでに統合されています。');
  const further = linksOf(db, into.id).find((link) => link.role === 'mergedInto');
  if (further) throw new AppError('conflict', `${codeOf(into)}は、${further.code}に統合されています。移り先には${further.code}を選んでください。`);
  const hasSubject = membersOf(db, into.id).some((member) => member.isSubject === 1);
  copyMembers(context, from, into, input.memberIds, hasSubject ? { isSubject: false } : {});
  copyProtected(context, from.id, into.id);
  passOrigin(db, from.id, into.id);
  const known = new Set(issuesOf(db, into.id).map((issue) => issue.title));
  for (const issue of issuesOf(db, from.id)) {
    if (!known.has(issue.title)) insertIssue(db, context.newId(), into.id, { title: issue.title, note: issue.note, urgent: issue.urgent === 1 });
  }
  insertLink(context, { kind: 'merged', from: from.id, to: into.id, note: input.reason });
  summaryChanged(db, into.id, context.now());
  setStatus({ id: from.id, status: 'closed', reason: `${codeOf(into)}へ統合：${input.reason}`.slice(0, 200), on: null }, context);
  context.audit('cases.merge', from.id);
  return null;
}

/** 分割: the chosen members get a file of their own; here they stay, living apart, because old records speak of them. */
export function splitCase(input: { id: string; memberIds: string[]; reason: string }, context: CommandContext): { id: string } {
  const { db } = context;
  const from = findCase(db, input.id);
  if (membersOf(db, from.id).every((member) => input.memberIds.includes(member.id))) {
    throw new AppError('input.invalid', '全員は分けられません。元のケースに残る人を一人以上おいてください。');
  }
  const made = addCase(
    {
      receivedOn: japanDay(context.now()), fields: stringList(from.fields), externalNumber: '', introducedByAgencyId: from.introducedByAgencyId,
      receptionRoute: from.receptionRoute, district: from.district, strengths: '', decisionPoints: '',
    },
    context,
  );
  copyMembers(context, from, findCase(db, made.id), input.memberIds, { livesTogether: true });
  copyProtected(context, from.id, made.id);
  passOrigin(db, from.id, made.id);
  for (const memberId of input.memberIds) db.run('UPDATE household_members SET lives_together = 0 WHERE id = :memberId', { memberId });
  insertLink(context, { kind: 'split', from: from.id, to: made.id, note: input.reason });
  summaryChanged(db, from.id, context.now());
  context.audit('cases.split', from.id);
  return made;
}

/** Copies with situation, 意向, consents and the lines between them, under new symbols (a symbol belongs to one file), as they are `there`. */
function copyMembers(context: CommandContext, from: CaseRow, to: CaseRow, memberIds: readonly string[], there: Partial<HouseholdMember>): void {
  const copies = new Map(
    chosen(context.db, from.id, memberIds).map(({ id, ...member }) => [id, addMember({ caseId: to.id, member: { ...member, ...there, symbol: '' } }, context).id]),
  );
  const ties = readDiagram(from.diagram).ties.flatMap((tie): FamilyTie[] => {
    const [a, b] = [copies.get(tie.a), copies.get(tie.b)];
    return a && b ? [{ ...tie, a, b }] : [];
  });
  const diagram = readDiagram(to.diagram);
  if (ties.length > 0) saveDiagram({ caseId: to.id, diagram: { ...diagram, ties: [...diagram.ties, ...ties] } }, context);
}

function chosen(db: ReadableDb, caseId: string, memberIds: readonly string[]): HouseholdMember[] {
  const rows = membersOf(db, caseId).filter((row) => memberIds.includes(row.id));
  if (rows.length !== new Set(memberIds).size) throw new AppError('not.found');
  const consents = consentsOf(db, caseId);
  return rows.map((row) => toMember(row, consents));
}
