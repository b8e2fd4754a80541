import type { PageProps } from '../../app/page.ts';
import { useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await } from '../../ui/States.tsx';
import { Opening } from '../attendance/Opening.tsx';
import { meetingSub, meetingTitle } from '../meetings/words.ts';
import { Running } from './Running.tsx';

/** 当日: the roll call, then the three columns of the running meeting. */
export function ProceedingsPage({ meetingId }: PageProps<'proceedings'>) {
  const meeting = useOperation('meetings.get', { id: meetingId });
  const items = useOperation('agenda.listItems', { meetingId });
  const record = useOperation('minutes.getRecord', { meetingId });
  const seats = useOperation('attendance.list', { meetingId });
  const { back, open } = useRouter();
  return (
    <Await query={meeting}>
      {(facts) => (
        <Await query={items}>
          {(agenda) => (
            <Await query={record}>
              {(minutes) => (
                <Await query={seats}>
                  {(attendance) =>
                    facts.status === 'preparing' ? (
                      <>
                        <PageHeader
                          title={meetingTitle(facts)} sub={meetingSub(facts)} onBack={back}
                          badge={<Badge tone={facts.legalBasis === 'multilayered' ? 'juso' : 'law'}>{facts.conferenceName}</Badge>}
                        >
                          <Button onPress={() => open({ kind: 'meeting', meetingId })}>次第を直す</Button>
                        </PageHeader>
                        <PageBody>
                          <Opening meeting={facts} seats={attendance} itemCount={agenda.length} />
                        </PageBody>
                      </>
                    ) : (
                      <Running meeting={facts} items={agenda} record={minutes} seats={attendance} />
                    )
                  }
                </Await>
              )}
            </Await>
          )}
        </Await>
      )}
    </Await>
  );
}
