import { useState } from 'react';
import { IMPORT_OUTCOME_LABELS, type ImportOutcome, type ImportPreview as Preview, type ImportRow } from '../../../shared/domain/roster/importSchema.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/States.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { ImportSummary } from './ImportSummary.tsx';
import { OutcomeFilter, type RowFilter } from './OutcomeFilter.tsx';
import css from './Roster.module.css';

const tones: Record<ImportOutcome, BadgeTone> = { add: 'ok', merge: 'info', update: 'info', unchanged: 'plain', refuse: 'stop' };

/** More rows at once would only be slow to scroll; the rest is one button away. */
const step = 200;

/** What each row of the chosen file will do, and why. */
export function ImportPreview({ preview }: { preview: Preview }) {
  const [filter, setFilter] = useState<RowFilter>('all');
  const [limit, setLimit] = useState(step);
  const shown = preview.rows.filter((row) => filter === 'all' || (filter === 'warnings' ? row.warnings.length > 0 : row.outcome === filter));
  const rest = shown.length - limit;
  return (
    <>
      <ImportSummary preview={preview} />
      <OutcomeFilter rows={preview.rows} selected={filter} onSelect={(next) => (setFilter(next), setLimit(step))} />
      <Table
        label="取り込む行"
        columns={columns}
        rows={shown.slice(0, limit)}
        rowKey={({ line }) => String(line)}
        rowClassName={({ outcome }) => cx(css.row, (outcome === 'unchanged' || outcome === 'refuse') && css.still)}
        empty={<EmptyState title="当てはまる行はありません。" />}
      />
      {rest > 0 && (
        <Button className={css.more ?? ''} onPress={() => setLimit(limit + step)}>
          続きを表示（残り{rest}行）
        </Button>
      )}
    </>
  );
}

const columns: Column<ImportRow>[] = [
  { key: 'line', header: '行', align: 'end', isNarrow: true, cell: ({ line }) => <span className={css.line}>{line}</span> },
  {
    key: 'outcome',
    header: '扱い',
    isNarrow: true,
    cell: ({ outcome }) => (
      <Badge tone={tones[outcome]} size="small">
        {IMPORT_OUTCOME_LABELS[outcome]}
      </Badge>
    ),
  },
  { key: 'name', header: '氏名', cell: ({ name }) => <strong className={css.name}>{name || '（空）'}</strong> },
  {
    key: 'agency',
    header: '所属機関・職名',
    cell: ({ agencyName, position }) => (
      <>
        <span className={css.agency}>{agencyName || '（空）'}</span>
        <span className={css.position}>{position}</span>
      </>
    ),
  },
  { key: 'conferences', header: '出席する会議体', cell: ({ conferences }) => <Conferences names={conferences} /> },
  { key: 'pledge', header: '誓約日', isNarrow: true, cell: (row) => <Pledge row={row} /> },
  { key: 'reason', header: '理由', cell: (row) => <Reason row={row} /> },
];

function Conferences({ names }: { names: readonly string[] }) {
  return (
    <span className={css.places}>
      {names.map((name) => (
        <span key={name} className={css.place}>
          {name}
        </span>
      ))}
    </span>
  );
}

function Pledge({ row: { pledgedOn, outcome } }: { row: ImportRow }) {
  if (pledgedOn !== null) return wareki(pledgedOn);
  return outcome === 'refuse' ? null : (
    <Badge tone="warn" size="small">
      なし
    </Badge>
  );
}

function Reason({ row: { reason, warnings } }: { row: ImportRow }) {
  return (
    <div className={css.reason}>
      <p>{reason}</p>
      {warnings.map((warning) => (
        <p key={warning} className={css.warning}>
          {warning}
        </p>
      ))}
    </div>
  );
}
