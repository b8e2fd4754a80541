import type { ReadableDb } from '../../database/types.ts';
import { membersOf } from '../cases/tables.ts';
import { readSettings } from '../settings/repository.ts';
import type { Surroundings } from './sessions.ts';

interface PersonRow {
  name: string;
  kana: string;
  position: string;
  agency: string;
}

/** Gathers what the store knows around a note: agencies and office words stay, 名簿 people are asked about, letters are never given twice. */
export function readSurroundings(db: ReadableDb, caseId: string | null): Surroundings {
  const settings = readSettings(db);
  const rows = db.all<PersonRow>(
    `SELECT m.name, m.kana, m.title AS position, COALESCE(NULLIF(a.short_name, ''), a.name) AS agency FROM members m JOIN agencies a ON a.id = m.agency_id`,
  );
  const agencies = db.all<{ name: string; shortName: string }>('SELECT name, short_name FROM agencies');
  const rules = caseId === null ? [] : db.all<{ phrase: string; reason: string }>('SELECT phrase, reason FROM case_rules WHERE case_id = :caseId', { caseId });
  const letters = caseId === null ? [] : db.all<{ symbol: string }>('SELECT symbol FROM case_symbols WHERE case_id = :caseId', { caseId });
  return {
    allowed: [...officeWords(agencies), ...rows.map((row) => row.position), settings.department, settings.municipality, settings.municipality.replace(/[市区町村]$/u, '')].filter((word) => word.trim().length > 1),
    ownMunicipality: settings.municipality,
    keepMunicipality: settings.keepMunicipalityName,
    rosterPeople: rows.map((row) => ({ ...personOf(row.name, row.kana), says: row.agency })),
    members: caseId === null ? [] : membersOf(db, caseId).map(({ id, symbol, relationship }) => ({ id, symbol, relationship })),
    usedLetters: new Set(letters.map((row) => row.symbol)),
    rules,
  };
}

/** Names of agencies whole, short, and without the corporation in front (医療法人○○会 △△病院). */
export function officeWords(agencies: readonly { name: string; shortName: string }[]): string[] {
  return agencies.flatMap(({ name, shortName }) => {
    const parts = name.split(/[\s\u3000]+/u);
    return [name, name.replace(/[\s\u3000]/gu, ''), shortName, ...parts.filter((part) => part.length >= 4)];
  });
}

/** Shorter readings stand inside every other sentence (たく in 知られたくない). */
const SHORTEST_READING = 3;

/** 名簿 names as they are typed (姓 名, かな beside) for the detector. */
export function personOf(name: string, kana = ''): { surname: string; given?: string; surnameKana?: string; givenKana?: string } {
  const [surname = '', given = ''] = name.replaceAll('"', '').split(/[\s\u3000]+/u);
  const [surnameKana = '', givenKana = ''] = kana.split(/[\s\u3000]+/u);
  return { surname, ...(given ? { given } : {}), ...(surnameKana.length >= SHORTEST_READING ? { surnameKana } : {}), ...(givenKana.length >= SHORTEST_READING ? { givenKana } : {}) };
}
