import { useState } from 'react';
import { useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { AgenciesTable } from './AgenciesTable.tsx';
import { AgencyDialog } from './AgencyDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { MembersTable } from './MembersTable.tsx';

type Sheet = 'members' | 'agencies';

/** 名簿: who sits at the meetings, and for which agency. */
export function RosterPage() {
  const { open } = useRouter();
  const [sheet, setSheet] = useState<Sheet>('members');
  /** Id of what is being edited, `new`, or nothing. */
  const [edited, setEdited] = useState<string | null>(null);
  const agencies = useOperation('roster.listAgencies', {});
  const members = useOperation('roster.listMembers', {});
  const conferences = useOperation('conferences.list', {});
  const isEmpty = agencies.data?.length === 0;
  const close = () => setEdited(null);

  return (
    <>
      <PageHeader title="名簿" sub="会議に出る機関と構成員">
        <Button tone="quiet" onPress={() => open({ kind: 'conferences' })}>
          会議体
        </Button>
        {!isEmpty && <Button onPress={() => open({ kind: 'rosterImport' })}>CSV から取り込む</Button>}
        <Button tone={isEmpty ? 'secondary' : 'primary'} onPress={() => setEdited('new')}>
          {sheet === 'agencies' || isEmpty ? '機関を追加' : '構成員を追加'}
        </Button>
      </PageHeader>
      <PageBody>
        <Await query={agencies}>
          {(agencyList) => (
            <Await query={members}>
              {(memberList) => (
                <Await query={conferences}>
                  {(conferenceList) => (
                    <>
                      {isEmpty ? (
                        <NothingYet onImport={() => open({ kind: 'rosterImport' })} />
                      ) : (
                        <Tabs
                          label="名簿の種類"
                          selected={sheet}
                          onSelect={setSheet}
                          tabs={[
                            {
                              id: 'members',
                              label: '構成員',
                              content: <MembersTable agencies={agencyList} members={memberList} conferences={conferenceList} onOpen={setEdited} />,
                            },
                            { id: 'agencies', label: '機関', content: <AgenciesTable agencies={agencyList} members={memberList} onOpen={setEdited} /> },
                          ]}
                        />
                      )}
                      {edited !== null && (sheet === 'agencies' || isEmpty) && (
                        <AgencyDialog key={edited} agency={agencyList.find(({ id }) => id === edited)} onClose={close} />
                      )}
                      {edited !== null && sheet === 'members' && !isEmpty && (
                        <MemberDialog
                          key={edited}
                          member={memberList.find(({ id }) => id === edited)}
                          agencies={agencyList}
                          conferences={conferenceList}
                          onClose={close}
                        />
                      )}
                    </>
                  )}
                </Await>
              )}
            </Await>
          )}
        </Await>
      </PageBody>
    </>
  );
}

function NothingYet({ onImport }: { onImport(): void }) {
  return (
    <EmptyState
      title="名簿はまだ空です。"
      action={
        <Button tone="primary" size="large" onPress={onImport}>
          CSV から取り込む
        </Button>
      }
    >
      Excel の名簿を CSV で保存して取り込みます。
      <br />
      保存する前に、一行ずつ確かめられます。
    </EmptyState>
  );
}
