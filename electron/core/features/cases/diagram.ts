import type { Diagram } from '../../../../shared/domain/genogram/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import type { WritableDb } from '../../database/types.ts';
import { findCase, membersOf, touchCase } from './tables.ts';

/** The household diagram as the column keeps it; only saveDiagram and this file write it. */
export function readDiagram(json: string): Diagram {
  return JSON.parse(json) as Diagram;
}

/** Keeps ties and hand-made places of the 世帯図; everyone in it must be of the household. No words come in, so 確認済 stays. */
export function saveDiagram({ caseId, diagram }: { caseId: string; diagram: Diagram }, context: CommandContext): null {
  findCase(context.db, caseId);
  const known = new Set(membersOf(context.db, caseId).map((member) => member.id));
  const named = [...diagram.ties.flatMap((tie) => [tie.a, tie.b]), ...diagram.placements.map((placement) => placement.memberId)];
  if (named.some((id) => !known.has(id))) throw new AppError('not.found');
  write(context.db, caseId, diagram);
  touchCase(context.db, caseId, context.now());
  return null;
}

/** Takes someone who leaves the file out of the diagram too. */
export function forgetInDiagram(db: WritableDb, caseId: string, memberId: string): void {
  const before = readDiagram(findCase(db, caseId).diagram);
  write(db, caseId, {
    ties: before.ties.filter((tie) => tie.a !== memberId && tie.b !== memberId),
    placements: before.placements.filter((placement) => placement.memberId !== memberId),
  });
}

function write(db: WritableDb, caseId: string, diagram: Diagram): void {
  db.run('UPDATE case_files SET diagram = :diagram WHERE id = :caseId', { caseId, diagram: JSON.stringify(diagram) });
}
