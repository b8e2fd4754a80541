import { sameWord } from '../../text/sameWord.ts';
import type { RosterLine } from './readLine.ts';
import type { Agency, AgencyInput } from './schema.ts';
import { guessMunicipality, proposeShortName } from './shortName.ts';

/** What an import does to the agencies, and under which name each one of the file is kept. */
export interface AgencyPlan {
  added: AgencyInput[];
  changed: Agency[];
  /** The name in the store (or of the first row) for any spelling in the file. */
  nameOf(spelling: string): string;
}

/** Finds the agencies that the rows name; a known one only gets a field it lacked, and comes back when it had been taken out. */
export function planAgencies(lines: readonly RosterLine[], known: readonly Agency[]): AgencyPlan {
  const stored = new Map(known.map((agency) => [sameWord(agency.name), agency]));
  const named = new Map<string, { name: string; fields: Set<string> }>();
  for (const line of lines) {
    const key = sameWord(line.agencyName);
    const entry = named.get(key) ?? { name: stored.get(key)?.name ?? line.agencyName, fields: new Set<string>() };
    if (line.field !== '') entry.fields.add(line.field);
    named.set(key, entry);
  }
  const municipality = guessMunicipality([...named.values()].map(({ name }) => name));
  const shortNames = new Set(known.map(({ shortName }) => shortName));
  const added: AgencyInput[] = [];
  const changed: Agency[] = [];
  for (const [key, { name, fields }] of named) {
    // People of one agency may work in several fields: 社会福祉協議会 is 地域 and 生活困窮.
    const field = [...fields].join('・').slice(0, 24);
    const agency = stored.get(key);
    if (!agency) {
      const proposed = proposeShortName(name, municipality);
      const shortName = shortNames.has(proposed) ? '' : proposed;
      shortNames.add(shortName);
      added.push({ name, shortName, kana: '', field, headTitle: '', active: true });
    } else if (!agency.active || (agency.field === '' && field !== '')) {
      changed.push({ ...agency, field: agency.field || field, active: true });
    }
  }
  return { added, changed, nameOf: (spelling) => named.get(sameWord(spelling))?.name ?? spelling };
}
