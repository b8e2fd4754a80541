import { ArrowDownWideNarrow, ArrowUpNarrowWide } from 'lucide-react';
import { CASE_STATUS_LABELS, type CaseStatus, caseStatus } from '../../../shared/domain/cases/schema.ts';
import { CASE_ORDER_LABELS, type CaseOrder, caseOrder } from '../../../shared/domain/cases/search.ts';
import { useOperation } from '../../api/queries.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from './Cases.module.css';
import type { useSearchText } from './useSearchText.ts';

type StatusFilter = 'open' | 'all' | CaseStatus;

/** How the list is narrowed and sorted. */
export interface Filters {
  status: StatusFilter;
  field: string | null;
  district: string | null;
  consentOpen: boolean;
  order: CaseOrder;
  descending: boolean;
}

/** What one sees first: everything that is not closed, newest code first. */
export const FIRST_FILTERS: Filters = { status: 'open', field: null, district: null, consentOpen: false, order: 'code', descending: true };

/** The statuses a choice stands for; none means all. */
export function statusesOf(status: StatusFilter): CaseStatus[] {
  if (status === 'all') return [];
  return status === 'open' ? caseStatus.options.filter((each) => each !== 'closed') : [status];
}

interface Props {
  search: ReturnType<typeof useSearchText>;
  filters: Filters;
  onChange(filters: Filters): void;
}

const ANY = ' ';
const choicesOf = (words: readonly string[]) => [{ id: ANY, label: 'すべて' }, ...words.map((word) => ({ id: word, label: word }))];

/** 探す・絞り込む・並べる, in one line above the list. */
export function CaseFilters({ search, filters, onChange }: Props) {
  const lists = useOperation('cases.getLists', {});
  const used = useOperation('cases.listUsedWords', {});
  // Words of the list in its order, then those that only stand in files.
  const both = (key: 'fields' | 'districts') => [...new Set([...(lists.data?.[key] ?? []), ...(used.data?.[key] ?? [])])];
  const set = (patch: Partial<Filters>) => onChange({ ...filters, ...patch });
  const statuses = [
    { id: 'open' as const, label: '終結以外' }, { id: 'all' as const, label: 'すべて' },
    ...caseStatus.options.map((id) => ({ id, label: CASE_STATUS_LABELS[id] })),
  ];
  return (
    <div className={css.filters} role="search" {...search.around}>
      <TextField className={cx(css.search)} label="探す" placeholder="番号・分野・課題・概要の言葉" {...search.field} />
      <Select label="状態" value={filters.status} onChange={(status) => set({ status })} choices={statuses} />
      <Select label="分野" value={filters.field ?? ANY} onChange={(field) => set({ field: field === ANY ? null : field })} choices={choicesOf(both('fields'))} />
      {both('districts').length > 0 && (
        <Select label="圏域" value={filters.district ?? ANY} onChange={(id) => set({ district: id === ANY ? null : id })} choices={choicesOf(both('districts'))} />
      )}
      <div className={css.order}>
        <Select label="並び順" value={filters.order} onChange={(order) => set({ order })} choices={caseOrder.options.map((id) => ({ id, label: CASE_ORDER_LABELS[id] }))} />
        <IconButton
          label={filters.descending ? '新しい順（押すと古い順）' : '古い順（押すと新しい順）'}
          icon={filters.descending ? ArrowDownWideNarrow : ArrowUpNarrowWide}
          size="medium"
          tone="secondary"
          onPress={() => set({ descending: !filters.descending })}
        />
      </div>
      <Checkbox className={cx(css.consentFilter)} isSelected={filters.consentOpen} onChange={(consentOpen) => set({ consentOpen })}>同意がそろっていない</Checkbox>
    </div>
  );
}
