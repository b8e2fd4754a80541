import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Handout } from '../../../shared/domain/handouts/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useOperation } from '../../api/queries.ts';
import type { PageProps } from '../../app/page.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import { meetingSub, meetingTitle } from '../meetings/words.ts';
import { HandoutDialog } from './HandoutDialog.tsx';
import { HandoutPanel } from './HandoutPanel.tsx';

/** 資料の配布・回収: at closing the copies are checked off by number, not by person. */
export function HandoutsPage({ meetingId }: PageProps<'handouts'>) {
  const query = useOperation('meetings.get', { id: meetingId });
  return <Await query={query}>{(meeting) => <Handouts meeting={meeting} />}</Await>;
}

function Handouts({ meeting }: { meeting: Meeting }) {
  const { back } = useRouter();
  const [edited, setEdited] = useState<Handout | 'new' | null>(null);
  const query = useOperation('handouts.list', { meetingId: meeting.id });
  return (
    <>
      <PageHeader title={`${meetingTitle(meeting)}　資料の配布・回収`} sub={meetingSub(meeting)} onBack={back}>
        <Button tone="primary" icon={Plus} onPress={() => setEdited('new')}>資料を登録する</Button>
      </PageHeader>
      <PageBody>
        <Await query={query}>
          {(handouts) =>
            handouts.length === 0 ? (
              <Panel>
                <EmptyState title="資料はまだ登録されていません">登録すると、出席者の並び順に通し番号が付きます。閉会のときに、番号を入力して回収を確かめます。</EmptyState>
              </Panel>
            ) : (
              handouts.map((handout) => <HandoutPanel key={handout.id} handout={handout} onEdit={() => setEdited(handout)} />)
            )
          }
        </Await>
      </PageBody>
      {edited && <HandoutDialog meetingId={meeting.id} handout={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}
