import { useState } from 'react';
import type { Agency, Member } from '../../../shared/domain/roster/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { matchesKana } from '../../ui/kanaFilter.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDraftField } from '../../ui/useDraftField.ts';
import css from './Roster.module.css';

interface Props {
  agencies: readonly Agency[];
  members: readonly Member[];
  onOpen(agencyId: string): void;
}

/** The agencies; short name and reading are typed straight into the list, for 20 of them come at once in April. */
export function AgenciesTable({ agencies, members, onOpen }: Props) {
  const [query, setQuery] = useState('');
  const [withLeft, setWithLeft] = useState(false);
  const found = agencies.filter((agency) => matchesKana({ label: agency.name, kana: agency.kana, note: `${agency.shortName}／${agency.field}` }, query));
  const shown = found.filter(({ active }) => active);
  const left = withLeft ? found.filter(({ active }) => !active) : [];
  const countOf = (agencyId: string) => members.filter((member) => member.active && member.agencyId === agencyId).length;
  const columns: Column<Agency>[] = [
    { key: 'name', header: '機関名', cell: ({ name, active }) => <span className={cx(!active && css.left)}>{name}</span> },
    { key: 'short', header: '略称', cell: (agency) => <AgencyCell agency={agency} field="shortName" label="略称" /> },
    { key: 'kana', header: 'ふりがな', cell: (agency) => <AgencyCell agency={agency} field="kana" label="ふりがな" /> },
    { key: 'field', header: '分野', isNarrow: true, cell: ({ field }) => field },
    { key: 'members', header: '構成員', isNarrow: true, align: 'end', cell: ({ id }) => `${countOf(id)}人` },
  ];
  const table = (label: string, rows: Agency[]) => (
    <Table
      label={label}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => onOpen(id)}
      rowClassName={() => cx(css.row, css.fields)}
      empty={<EmptyState title="当てはまる機関がありません。">探す言葉を変えてください。</EmptyState>}
    />
  );
  return (
    <div className={css.sheet}>
      <div className={css.controls}>
        <SearchField label="機関を探す" placeholder="機関名・ふりがな・分野で探す" onSearch={setQuery} className={css.search} />
        {agencies.some(({ active }) => !active) && (
          <Checkbox isSelected={withLeft} onChange={setWithLeft}>
            名簿から外した機関も
          </Checkbox>
        )}
        <span className={css.hint}>略称は役割分担ボードと投影に、ふりがなは記録中の発言機関を探すのに使います。</span>
        <span className={css.count} role="status">
          {shown.length}機関
        </span>
      </div>
      {table('機関', shown)}
      {left.length > 0 && <h2 className={css.apart}>名簿から外した機関　{left.length}</h2>}
      {left.length > 0 && table('名簿から外した機関', left)}
    </div>
  );
}

/** One cell of the list that is saved when it is left. */
function AgencyCell({ agency, field, label }: { agency: Agency; field: 'shortName' | 'kana'; label: string }) {
  const save = useCommand('roster.updateAgency');
  const draft = useDraftField(agency[field], (text) => {
    save.mutate({ id: agency.id, agency: { [field]: text.trim() } });
  });
  return <TextField label={`${agency.name}の${label}`} hideLabel boxClassName={css.cell} {...draft} />;
}
