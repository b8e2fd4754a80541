import { Link2, Unlink } from 'lucide-react';
import { useState } from 'react';
import { CASE_LINK_ROLE_LABELS, type CaseLink } from '../../../shared/domain/cases/links.ts';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { japanDay } from '../../../shared/text/japanClock.ts';
import { warekiShort } from '../../../shared/text/wareki.ts';
import { useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Table } from '../../ui/Table.tsx';
import { StatusBadge } from './badges.tsx';
import css from './Cases.module.css';
import { LinkDialog } from './LinkDialog.tsx';
import { useSave } from './saving.tsx';

/** 履歴・関連: how the case came to where it is, and which other files belong to it. */
export function HistoryTab({ file }: { file: CaseFile }) {
  const [linking, setLinking] = useState(false);
  const agencies = useOperation('roster.listAgencies', {});
  const introducedBy = agencies.data?.find(({ id }) => id === file.introducedByAgencyId)?.name ?? '';
  const reception = { id: 'reception', on: file.receivedOn, to: 'received' as const, reason: [file.receptionRoute ?? '', introducedBy].filter((word) => word !== '').join('　'), userName: '' };
  return (
    <div className={css.columns}>
      <Panel title="状態の履歴">
        <Table
          label="状態の履歴" isPlain rows={[...file.statusChanges, reception]} rowKey={(row) => row.id}
          columns={[
            { key: 'on', header: '日付', isNarrow: true, cell: (row) => warekiShort(row.on) },
            { key: 'to', header: '状態', isNarrow: true, cell: (row) => <StatusBadge status={row.to} /> },
            { key: 'reason', header: '理由・経路', cell: (row) => row.reason || '―' },
            { key: 'by', header: '記録した人', isNarrow: true, cell: (row) => row.userName },
          ]}
        />
      </Panel>
      <Panel title="関連するケース" actions={<Button size="small" icon={Link2} onPress={() => setLinking(true)}>ケースを結ぶ</Button>}>
        <Table
          label="関連するケース" isPlain rows={file.links} rowKey={(row) => row.id}
          empty={<p className={css.hint}>兄弟姉妹の別世帯など、関わりのあるケースを結ぶと、ここから開けます。</p>}
          columns={[
            { key: 'code', header: 'ケース', isNarrow: true, cell: (row) => <OpenCase link={row} /> },
            { key: 'role', header: '関係', isNarrow: true, cell: (row) => CASE_LINK_ROLE_LABELS[row.role] },
            { key: 'note', header: '補足', cell: (row) => row.note || '―' },
            { key: 'at', header: '結んだ日', isNarrow: true, cell: (row) => warekiShort(japanDay(row.linkedAt)) },
            { key: 'end', header: '外す', hideHeader: true, isNarrow: true, cell: (row) => <EndLink link={row} /> },
          ]}
        />
      </Panel>
      {linking && <LinkDialog file={file} onClose={() => setLinking(false)} />}
    </div>
  );
}

function OpenCase({ link }: { link: CaseLink }) {
  const { open } = useRouter();
  return <Button tone="quiet" size="small" onPress={() => open({ kind: 'caseFile', caseId: link.caseId })} aria-label={`${link.code}を開く`}>{link.code}</Button>;
}

function EndLink({ link }: { link: CaseLink }) {
  const save = useSave();
  if (link.endedAt) return <Badge size="small">{`${warekiShort(japanDay(link.endedAt))}に外した`}</Badge>;
  if (link.role !== 'family' && link.role !== 'related') return null;
  return <IconButton label={`${link.code}との関連を外す`} icon={Unlink} onPress={() => void save('cases.endLink', { id: link.id })} />;
}
