import type { CaseSearchRow } from '../../../shared/domain/cases/search.ts';
import { warekiShort } from '../../../shared/text/wareki.ts';
import { Table } from '../../ui/Table.tsx';
import { SharingBadge, StatusBadge, SummaryBadge } from './badges.tsx';
import css from './Cases.module.css';

interface Props {
  rows: readonly CaseSearchRow[];
  onOpen(row: CaseSearchRow): void;
}

/** One line per case, dense enough to find one among hundreds by eye. */
export function CasesTable({ rows, onOpen }: Props) {
  return (
    <Table
      label="ケースの一覧"
      rows={rows}
      rowKey={(row) => row.id}
      onOpen={onOpen}
      columns={[
        { key: 'code', header: 'ケース番号', isNarrow: true, cell: (row) => row.code },
        { key: 'household', header: '世帯', cell: (row) => <Clipped text={row.household || '（世帯員 未登録）'} /> },
        { key: 'fields', header: '分野', cell: (row) => <Clipped text={row.fields.join('・')} /> },
        { key: 'issues', header: '課題', cell: (row) => <Clipped text={row.issueTitles.join('／')} /> },
        { key: 'status', header: '状態', isNarrow: true, cell: (row) => <StatusBadge status={row.status} /> },
        {
          key: 'marks', header: '同意・概要', isNarrow: true,
          cell: (row) => (
            <span className={css.marks}>
              <SharingBadge sharing={row.sharing} />
              <SummaryBadge state={row.summaryConfirmed ? 'confirmed' : 'draft'} />
            </span>
          ),
        },
        { key: 'last', header: '前回の会議', isNarrow: true, cell: (row) => (row.lastMeetingDate ? warekiShort(row.lastMeetingDate) : 'まだ') },
      ]}
    />
  );
}

/** Two lines at most; the rest is read on hover and by screen readers. */
function Clipped({ text }: { text: string }) {
  return <span className={css.clipped} title={text}>{text}</span>;
}
