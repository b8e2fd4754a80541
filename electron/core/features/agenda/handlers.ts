import type { agendaOperations } from '../../../../shared/contract/features/agenda.ts';
import type { AgendaItemInput } from '../../../../shared/domain/agenda/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext, HandlersOf } from '../../context.ts';
import { assertSummaryConfirmed } from '../anonymisation/gate.ts';
import { getCase } from '../cases/repository.ts';
import { getChangeableMeeting } from '../meetings/repository.ts';
import { assertGateOpen } from './legalGate.ts';
import { findItem, listItems, writeOrder, writeSubjects } from './repository.ts';

/** Answers for 次第. */
export const agendaHandlers: HandlersOf<typeof agendaOperations> = {
  'agenda.listItems': ({ meetingId }, { db }) => listItems(db, meetingId),
  'agenda.addItem': ({ meetingId, item }, context) => {
    const { db, newId, audit } = context;
    getChangeableMeeting(db, meetingId);
    checkCase(item, context);
    if (item.caseId !== null) assertSummaryConfirmed(db, item.caseId, '議題に載せてください');
    const items = listItems(db, meetingId);
    const id = newId();
    db.run(
      `INSERT INTO agenda_items (id, meeting_id, position, kind, title, case_id, legal_basis, planned_minutes, decision_points, presenter_agency_id)
       VALUES (:id, :meetingId, :position, :kind, :title, :caseId, :legalBasis, :plannedMinutes, :decisionPoints, :presenterAgencyId)`,
      { id, meetingId, position: items.length, ...columns(item) },
    );
    writeSubjects(db, id, item.subjectMemberIds);
    const order = items.map((other) => other.id);
    order.splice(placeFor(item, items), 0, id);
    writeOrder(db, order);
    audit('agenda.addItem', id);
    return { id };
  },
  'agenda.updateItem': ({ id, item }, context) => {
    const { db, audit } = context;
    const current = findItem(db, id);
    getChangeableMeeting(db, current.meetingId);
    checkCase(item, context);
    // What is on the agenda already stays there: a word mended afterwards must not lock the 次第.
    if (item.caseId !== null && item.caseId !== current.caseId) assertSummaryConfirmed(db, item.caseId, '議題に載せてください');
    db.run(
      `UPDATE agenda_items SET kind = :kind, title = :title, case_id = :caseId, legal_basis = :legalBasis, planned_minutes = :plannedMinutes,
         decision_points = :decisionPoints, presenter_agency_id = :presenterAgencyId WHERE id = :id`,
      { id, ...columns(item) },
    );
    if (item.caseId !== current.caseId) db.run('UPDATE decisions SET case_id = :caseId, issue_id = NULL WHERE item_id = :id', { id, caseId: item.caseId });
    writeSubjects(db, id, item.subjectMemberIds);
    audit('agenda.updateItem', id);
    return null;
  },
  'agenda.moveItem': ({ id, position }, { db, audit }) => {
    const item = findItem(db, id);
    getChangeableMeeting(db, item.meetingId);
    const order = listItems(db, item.meetingId).map((other) => other.id).filter((other) => other !== id);
    order.splice(position, 0, id);
    writeOrder(db, order);
    audit('agenda.moveItem', id);
    return null;
  },
  'agenda.removeItem': ({ id }, { db, audit }) => {
    const item = findItem(db, id);
    getChangeableMeeting(db, item.meetingId);
    const entries = db.get<{ n: number }>('SELECT count(*) AS n FROM entries WHERE item_id = :id AND deleted_at IS NULL', { id })?.n ?? 0;
    if (entries > 0) throw new AppError('conflict', `この議題には記録が${entries}件あるため、削除できません。記録を消すか、そのまま残してください。`);
    db.run('DELETE FROM entries WHERE item_id = :id', { id });
    db.run('DELETE FROM agenda_items WHERE id = :id', { id });
    writeOrder(db, listItems(db, item.meetingId).map((other) => other.id));
    audit('agenda.removeItem', id);
    return null;
  },
};

/** A case item stands before その他 and 閉会; others go where the usual order puts them. */
function placeFor(item: AgendaItemInput, items: readonly { kind: string }[]): number {
  const tail = item.kind === 'closing' ? [] : ['other', 'closing'];
  if (item.caseId !== null) tail.unshift('resources');
  const before = items.findIndex((other) => tail.includes(other.kind) && other.kind !== item.kind);
  return before === -1 ? items.length : before;
}

function checkCase(item: AgendaItemInput, { db }: CommandContext): void {
  if (item.caseId !== null) assertGateOpen(item, getCase(db, item.caseId));
}

function columns(item: AgendaItemInput) {
  const { kind, title, caseId, legalBasis, plannedMinutes, decisionPoints, presenterAgencyId } = item;
  return { kind, title, caseId, legalBasis: caseId === null ? null : legalBasis, plannedMinutes, decisionPoints, presenterAgencyId };
}
