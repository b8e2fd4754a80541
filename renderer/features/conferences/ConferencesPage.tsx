import { useState } from 'react';
import type { ConferenceInput } from '../../../shared/domain/conferences/schema.ts';
import { useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await } from '../../ui/States.tsx';
import { ConferenceDialog } from './ConferenceDialog.tsx';
import { ConferencesTable } from './ConferencesTable.tsx';
import { MembersDialog } from './MembersDialog.tsx';
import { PresetChoice } from './PresetChoice.tsx';

/** What is open over the list. */
type Open = { kind: 'add'; from: ConferenceInput | null } | { kind: 'edit' | 'members'; id: string };

/** 会議体: the standing bodies, their ground and who sits on them. */
export function ConferencesPage() {
  const { open, back } = useRouter();
  const [opened, setOpened] = useState<Open | null>(null);
  const conferences = useOperation('conferences.list', {});
  const close = () => setOpened(null);
  const isEmpty = conferences.data?.length === 0;
  const edited = opened !== null && opened.kind !== 'add' ? conferences.data?.find(({ id }) => id === opened.id) : undefined;

  return (
    <>
      <PageHeader title="会議体" sub="名称・根拠・構成員を、年度はじめに整えます" onBack={back}>
        <Button tone="quiet" onPress={() => open({ kind: 'roster' })}>
          名簿
        </Button>
        {!isEmpty && (
          <Button tone="primary" onPress={() => setOpened({ kind: 'add', from: null })}>
            会議体を追加
          </Button>
        )}
      </PageHeader>
      <PageBody>
        <Await query={conferences}>
          {(list) => (
            <>
              {list.length > 0 && (
                <ConferencesTable
                  conferences={list}
                  onEdit={(id) => setOpened({ kind: 'edit', id })}
                  onMembers={(id) => setOpened({ kind: 'members', id })}
                />
              )}
              <PresetChoice existing={list} onChoose={(from) => setOpened({ kind: 'add', from })} />
            </>
          )}
        </Await>
      </PageBody>
      {opened?.kind === 'add' && <ConferenceDialog conference={null} from={opened.from} onClose={close} />}
      {opened?.kind === 'edit' && edited && <ConferenceDialog key={edited.id} conference={edited} from={null} onClose={close} />}
      {opened?.kind === 'members' && edited && <MembersDialog key={edited.id} conference={edited} onClose={close} />}
    </>
  );
}
