import type { ImportPreview, ImportResult } from './importSchema.ts';

/** Whether 取り込む would save anything; a file may also only bring back an agency or fill in its 分野. */
export function importChanges({ rows, changedAgencies }: Pick<ImportPreview, 'rows' | 'changedAgencies'>): boolean {
  return changedAgencies.length > 0 || rows.some(({ outcome }) => outcome !== 'unchanged' && outcome !== 'refuse');
}

/** What an import has done, told without the counts that are nought. */
export function importToldAs({ agencies, conferences, members, updated, merged }: ImportResult): string {
  const added = [agencies > 0 && `機関 ${agencies}`, conferences > 0 && `会議体 ${conferences}`, members > 0 && `構成員 ${members}人`].filter(Boolean);
  const sentences = [
    '名簿に取り込みました。',
    added.length > 0 && `${added.join('、')}を加えました。`,
    updated > 0 && `構成員 ${updated}人を直しました。`,
    merged > 0 && `${merged}行は、ほかの行と同じ方のためまとめました。`,
  ];
  return sentences.filter(Boolean).join('');
}
