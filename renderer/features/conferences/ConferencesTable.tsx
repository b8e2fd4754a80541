import type { Conference } from '../../../shared/domain/conferences/schema.ts';
import { LEGAL_BASIS_LABELS } from '../../../shared/domain/law/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { basisTone } from './basis.ts';
import css from './Conferences.module.css';

interface Props {
  conferences: readonly Conference[];
  onEdit(id: string): void;
  onMembers(id: string): void;
}

/** The list of 会議体. */
export function ConferencesTable({ conferences, onEdit, onMembers }: Props) {
  const columns: Column<Conference>[] = [
    { key: 'name', header: '名称', className: css.name, cell: ({ name, active }) => (active ? name : `${name}（休止）`) },
    {
      key: 'basis',
      header: '根拠',
      isNarrow: true,
      cell: ({ legalBasis }) => (
        <Badge tone={basisTone(legalBasis)} size="small">
          {LEGAL_BASIS_LABELS[legalBasis]}
        </Badge>
      ),
    },
    { key: 'time', header: '時刻', isNarrow: true, cell: ({ startTime, endTime }) => `${startTime}〜${endTime}` },
    { key: 'place', header: '場所', className: css.place, cell: ({ place }) => place || <span className={css.unset}>未設定</span> },
    { key: 'purpose', header: '目的', cell: ({ purpose }) => <span className={css.purpose}>{purpose}</span> },
    {
      key: 'members',
      header: '構成員',
      isNarrow: true,
      cell: ({ id, name, memberCount }) => (
        <Button size="small" onPress={() => onMembers(id)} aria-label={`${name}の構成員を選ぶ（${memberCount}人）`}>
          構成員 {memberCount}人
        </Button>
      ),
    },
  ];
  return <Table label="会議体" columns={columns} rows={conferences} rowKey={({ id }) => id} onOpen={({ id }) => onEdit(id)} />;
}
