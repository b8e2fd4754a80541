import type { Agency } from '../../../shared/domain/roster/schema.ts';
import type { Choice } from '../../ui/Choice.tsx';

/** Words of a list as choices; a word that was taken off the list later stays choosable where it is written. */
export function wordChoices(words: readonly string[] = [], ...kept: (string | undefined)[]): Choice[] {
  const all = [...words, ...kept.filter((word) => word !== undefined && word !== '')];
  return [...new Set(all)].flatMap((word) => (word ? [{ id: word, label: word }] : []));
}

/** 機関 as choices, those in use first; one that is no longer in use is offered only where it is written. */
export function agencyChoices(agencies: readonly Agency[] = [], kept: string | null = null): Choice[] {
  return agencies
    .filter((agency) => agency.active || agency.id === kept)
    .map((agency) => ({ id: agency.id, label: agency.name, kana: agency.kana, ...(agency.active ? {} : { note: '使っていない機関' }) }));
}
