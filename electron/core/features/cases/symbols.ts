import { nextSymbol, symbolIndex } from '../../../../shared/domain/cases/symbols.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { WritableDb } from '../../database/types.ts';

interface SymbolRow {
  symbol: string;
  memberId: string | null;
}

/** Sets the next symbol of a case aside for ever, for a person, a place or a facility named in its notes. */
export function reserveSymbol(db: WritableDb, caseId: string): string {
  const given = db.all<SymbolRow>('SELECT symbol, member_id FROM case_symbols WHERE case_id = :caseId', { caseId });
  const symbol = nextSymbol(given.map((row) => row.symbol));
  db.run('INSERT INTO case_symbols (case_id, symbol, member_id) VALUES (:caseId, :symbol, NULL)', { caseId, symbol });
  return symbol;
}

/** Gives a member a symbol: the wished one where nobody has it or had it, else the next. Throws `conflict` for one that was given before. */
export function giveSymbol(db: WritableDb, caseId: string, memberId: string, wished: string): string {
  const symbol = wished === '' ? reserveSymbol(db, caseId) : wished;
  if (symbolIndex(symbol) < 0) throw new AppError('input.invalid', undefined, { fields: { 'member.symbol': '記号はAから順の英大文字です' } });
  const row = db.get<SymbolRow>('SELECT symbol, member_id FROM case_symbols WHERE case_id = :caseId AND symbol = :symbol', { caseId, symbol });
  if (row?.memberId) throw new AppError('conflict', `記号${symbol}は、このケースで一度使われています。`, { fields: { 'member.symbol': '一度使った記号は使えません' } });
  db.run(
    `INSERT INTO case_symbols (case_id, symbol, member_id) VALUES (:caseId, :symbol, :memberId)
     ON CONFLICT (case_id, symbol) DO UPDATE SET member_id = :memberId`,
    { caseId, symbol, memberId },
  );
  return symbol;
}
