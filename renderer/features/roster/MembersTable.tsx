import { useState } from 'react';
import type { Conference } from '../../../shared/domain/conferences/schema.ts';
import type { Agency, Member } from '../../../shared/domain/roster/schema.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { matchesKana } from '../../ui/kanaFilter.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import css from './Roster.module.css';

interface Props {
  agencies: readonly Agency[];
  members: readonly Member[];
  conferences: readonly Conference[];
  onOpen(memberId: string): void;
}

const everywhere = 'all';

/** The members, found by kanji or kana, with those whose 誓約 is missing marked. */
export function MembersTable({ agencies, members, conferences, onOpen }: Props) {
  const [query, setQuery] = useState('');
  const [conferenceId, setConferenceId] = useState<string>(everywhere);
  const [onlyUnpledged, setOnlyUnpledged] = useState(false);
  const [withLeft, setWithLeft] = useState(false);
  const agencyOf = new Map(agencies.map((agency) => [agency.id, agency]));
  const nameOf = new Map(conferences.map(({ id, name }) => [id, name]));

  const isShown = (member: Member) => {
    const agency = agencyOf.get(member.agencyId);
    const words = { label: member.name, kana: `${member.kana}／${agency?.kana ?? ''}`, note: `${agency?.name ?? ''}／${agency?.shortName ?? ''}／${member.position}` };
    return (
      (!onlyUnpledged || member.pledgedOn === null) &&
      (conferenceId === everywhere || member.conferenceIds.includes(conferenceId)) &&
      matchesKana(words, query)
    );
  };
  const found = members.filter(isShown);
  const shown = found.filter(({ active }) => active);
  const left = withLeft ? found.filter(({ active }) => !active) : [];
  const unpledged = members.filter(({ active, pledgedOn }) => active && pledgedOn === null).length;
  const hasLeft = members.some(({ active }) => !active);

  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: '氏名',
      cell: ({ name, active }) => <span className={cx(css.name, !active && css.left)}>{name}</span>,
    },
    { key: 'kana', header: 'ふりがな', className: css.wideOnly, cell: ({ kana }) => <span className={css.place}>{kana}</span> },
    { key: 'agency', header: '所属機関', cell: ({ agencyId }) => agencyOf.get(agencyId)?.name },
    { key: 'position', header: '職名', cell: ({ position }) => position },
    {
      key: 'conferences',
      header: '出席する会議体',
      cell: ({ conferenceIds }) => (
        <span className={css.places}>
          {conferenceIds.map((id) => (
            <span key={id} className={css.place}>
              {nameOf.get(id)}
            </span>
          ))}
        </span>
      ),
    },
    { key: 'pledge', header: '誓約日', isNarrow: true, cell: ({ pledgedOn }) => <Pledge pledgedOn={pledgedOn} /> },
  ];

  const table = (label: string, rows: Member[]) => (
    <Table
      label={label}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => onOpen(id)}
      rowClassName={() => css.row}
      empty={<NoneFound isFirst={members.length === 0} />}
    />
  );
  return (
    <div className={css.sheet}>
      <div className={css.controls}>
        <SearchField label="構成員を探す" placeholder="氏名・ふりがな・機関・職名で探す" onSearch={setQuery} className={css.search} />
        <Select
          label="会議体で絞る"
          hideLabel
          className={cx(css.conference)}
          value={conferenceId}
          onChange={setConferenceId}
          choices={[{ id: everywhere, label: 'すべての会議体' }, ...conferences.map(({ id, name }) => ({ id, label: name }))]}
        />
        {(unpledged > 0 || onlyUnpledged) && (
          <Checkbox isSelected={onlyUnpledged} onChange={setOnlyUnpledged}>
            誓約日のない方（{unpledged}人）
          </Checkbox>
        )}
        {hasLeft && (
          <Checkbox isSelected={withLeft} onChange={setWithLeft}>
            名簿から外した方も
          </Checkbox>
        )}
        <span className={css.count} role="status">
          {shown.length}人
        </span>
      </div>
      {table('構成員', shown)}
      {left.length > 0 && <h2 className={css.apart}>名簿から外した方　{left.length}人</h2>}
      {left.length > 0 && table('名簿から外した方', left)}
    </div>
  );
}

function NoneFound({ isFirst }: { isFirst: boolean }) {
  return isFirst ? (
    <EmptyState title="構成員はまだいません。">右上の「構成員を追加」から登録してください。</EmptyState>
  ) : (
    <EmptyState title="当てはまる方がいません。">探す言葉や絞り込みを変えてください。</EmptyState>
  );
}

function Pledge({ pledgedOn }: Pick<Member, 'pledgedOn'>) {
  if (pledgedOn !== null) return wareki(pledgedOn);
  return (
    <Badge tone="warn" size="small">
      未提出
    </Badge>
  );
}
