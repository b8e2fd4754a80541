import type { CaseLink, CaseLinkKind, CaseLinkRole } from '../../../../shared/domain/cases/links.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import type { ReadableDb } from '../../database/types.ts';
import { codeOf, findCase, touchCase } from './tables.ts';

interface LinkRow {
  id: string;
  kind: CaseLinkKind;
  outgoing: number;
  note: string;
  linkedAt: string;
  endedAt: string | null;
  otherId: string;
  fiscalYear: number;
  number: number;
}

const ROLES: Record<CaseLinkKind, { outgoing: CaseLinkRole; incoming: CaseLinkRole }> = {
  family: { outgoing: 'family', incoming: 'family' },
  related: { outgoing: 'related', incoming: 'related' },
  merged: { outgoing: 'mergedInto', incoming: 'mergedFrom' },
  split: { outgoing: 'splitInto', incoming: 'splitFrom' },
};

/** Links seen from one file, those that ended last; a deleted file is not shown. */
export function linksOf(db: ReadableDb, caseId: string): CaseLink[] {
  return db
    .all<LinkRow>(
      `SELECT l.id, l.kind, l.from_case_id = :caseId AS outgoing, l.note, l.linked_at, l.ended_at, c.id AS other_id, c.fiscal_year, c.number
         FROM case_links l JOIN case_files c ON c.id = CASE WHEN l.from_case_id = :caseId THEN l.to_case_id ELSE l.from_case_id END
        WHERE (l.from_case_id = :caseId OR l.to_case_id = :caseId) AND c.deleted_at IS NULL
        ORDER BY l.ended_at IS NOT NULL, l.linked_at`,
      { caseId },
    )
    .map((row) => ({
      id: row.id,
      caseId: row.otherId,
      code: codeOf(row),
      role: ROLES[row.kind][row.outgoing === 1 ? 'outgoing' : 'incoming'],
      note: row.note,
      linkedAt: row.linkedAt,
      endedAt: row.endedAt,
    }));
}

/** Writes a link without asking whether it should be; 統合 and 分割 use it too. */
export function insertLink(context: CommandContext, link: { kind: CaseLinkKind; from: string; to: string; note: string }): string {
  const id = context.newId();
  context.db.run(
    'INSERT INTO case_links (id, kind, from_case_id, to_case_id, note, linked_at) VALUES (:id, :kind, :from, :to, :note, :at)',
    { ...link, id, at: context.now().toISOString() },
  );
  for (const caseId of [link.from, link.to]) touchCase(context.db, caseId, context.now());
  return id;
}

/** Ties two files that belong together by kinship or otherwise. */
export function addLink(
  input: { caseId: string; otherCaseId: string; kind: 'family' | 'related'; note: string },
  context: CommandContext,
): { id: string } {
  findCase(context.db, input.caseId);
  findCase(context.db, input.otherCaseId);
  if (input.caseId === input.otherCaseId) throw new AppError('input.invalid', '同じケースどうしは結べません。');
  if (linksOf(context.db, input.caseId).some((link) => link.caseId === input.otherCaseId && link.role === input.kind && link.endedAt === null)) {
    throw new AppError('conflict', 'このケースとは、すでに結ばれています。');
  }
  return { id: insertLink(context, { kind: input.kind, from: input.caseId, to: input.otherCaseId, note: input.note }) };
}

/** Ends a link made by hand. 統合 and 分割 happened and cannot be taken off. */
export function endLink({ id }: { id: string }, context: CommandContext): null {
  const changed = context.db.run(
    `UPDATE case_links SET ended_at = :at WHERE id = :id AND ended_at IS NULL AND kind IN ('family', 'related')`,
    { id, at: context.now().toISOString() },
  );
  if (changed === 0) throw new AppError('not.found');
  return null;
}
