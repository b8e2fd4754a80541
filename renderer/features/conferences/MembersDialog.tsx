import { useState } from 'react';
import type { Conference } from '../../../shared/domain/conferences/schema.ts';
import type { Agency, Member } from '../../../shared/domain/roster/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { matchesKana } from '../../ui/kanaFilter.ts';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { EmptyState } from '../../ui/States.tsx';
import css from './Conferences.module.css';

/** Who sits on a 会議体: a list to tick, agency by agency. */
export function MembersDialog({ conference, onClose }: { conference: Conference; onClose(): void }) {
  const agencies = useOperation('roster.listAgencies', {});
  const members = useOperation('roster.listMembers', {});
  const save = useCommand('conferences.setMembers', { errors: 'page' });
  const [query, setQuery] = useState('');
  /** What was ticked here; null while it is as stored. */
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);

  const all = members.data ?? [];
  const seated = ticked ?? new Set(all.filter(({ conferenceIds }) => conferenceIds.includes(conference.id)).map(({ id }) => id));
  const tick = (ids: readonly string[], isSeated: boolean) => {
    const rest = [...seated].filter((id) => !ids.includes(id));
    setTicked(new Set(isSeated ? [...rest, ...ids] : rest));
  };
  const groups = groupMembers(agencies.data ?? [], all, seated, query);
  const shownIds = groups.flatMap((group) => group.members.map(({ id }) => id));
  // People who left keep their seat in the store, as long as nobody takes it away.
  const count = all.filter(({ id, active }) => active && seated.has(id)).length;
  const submit = () =>
    save.mutate(
      { id: conference.id, memberIds: [...seated] },
      {
        onSuccess: () => {
          notify({ text: `「${conference.name}」の構成員を ${count}人にしました。`, tone: 'ok' });
          onClose();
        },
      },
    );

  return (
    <Dialog
      isOpen
      size="wide"
      onClose={onClose}
      title={`${conference.name}の構成員`}
      submitLabel="保存する"
      onSubmit={submit}
      isSubmitting={save.isPending}
      isSubmitDisabled={!members.isSuccess}
    >
      {save.error && <Message tone="stop">{save.error.message}</Message>}
      <div className={css.tools}>
        <SearchField label="構成員を探す" placeholder="氏名・ふりがな・機関で探す" onSearch={setQuery} className={css.search} />
        <Button size="small" onPress={() => tick(shownIds, true)}>
          {query ? '見えている方を選ぶ' : '全員を選ぶ'}
        </Button>
        <Button size="small" onPress={() => tick(shownIds, false)}>
          {query ? '見えている方を外す' : '全員を外す'}
        </Button>
        <span className={css.count} role="status">
          {count}人
        </span>
      </div>
      {members.isSuccess && all.length === 0 && <EmptyState title="名簿に構成員がいません。">先に名簿へ登録してください。</EmptyState>}
      <div className={css.groups}>
        {groups.map(({ agency, members: people }) => (
          <section key={agency.id} aria-label={agency.name}>
            <h3>{agency.name}</h3>
            {people.map((member) => (
              <Checkbox key={member.id} isSelected={seated.has(member.id)} onChange={(isSeated) => tick([member.id], isSeated)} className={cx(css.member)}>
                {member.name}
                <span className={css.position}>{member.position}</span>
              </Checkbox>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** Active members, and those who left but still sit here, under their agencies. */
function groupMembers(agencies: readonly Agency[], members: readonly Member[], seated: ReadonlySet<string>, query: string) {
  return agencies
    .map((agency) => ({
      agency,
      members: members.filter(
        (member) =>
          member.agencyId === agency.id &&
          (member.active || seated.has(member.id)) &&
          matchesKana({ label: member.name, kana: `${member.kana}／${agency.kana}`, note: `${agency.name}／${agency.shortName}／${member.position}` }, query),
      ),
    }))
    .filter((group) => group.members.length > 0);
}
