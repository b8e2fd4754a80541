import { FilePlus, CalendarPlus } from 'lucide-react';
import type { Home } from '../../../shared/domain/home/schema.ts';
import { warekiWithWeekday } from '../../../shared/text/wareki.ts';
import { useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await } from '../../ui/States.tsx';
import { LeftReminder } from '../documents/LeftReminder.tsx';
import { Beginning } from './Beginning.tsx';
import { DueRoles } from './DueRoles.tsx';
import css from './Home.module.css';
import { NextMeeting } from './NextMeeting.tsx';
import { ToFinalise } from './ToFinalise.tsx';
import { YearStrip } from './YearStrip.tsx';

/** What is next, what is due, what is unfinished. */
export function HomePage() {
  const { open, knows } = useRouter();
  const home = useOperation('home.get', {});
  const sub = home.data && `${home.data.municipality} ${home.data.department}　${warekiWithWeekday(home.data.today)}`;
  return (
    <>
      <PageHeader title="ホーム" sub={sub}>
        {knows('cases') && (
          <Button icon={FilePlus} onPress={() => open({ kind: 'cases' })}>
            ケースを受け付ける
          </Button>
        )}
        {knows('meetings') && (
          <Button tone="primary" icon={CalendarPlus} onPress={() => open({ kind: 'meetings' })}>
            会議をつくる
          </Button>
        )}
      </PageHeader>
      <PageBody>
        <Await query={home}>{(data) => <Sheets home={data} />}</Await>
      </PageBody>
    </>
  );
}

function Sheets({ home }: { home: Home }) {
  const { open } = useRouter();
  const status = useOperation('store.getStatus', {});
  const lacksKey = status.data !== undefined && !status.data.sample && !status.data.recoveryReady;
  return (
    <>
      {lacksKey && (
        <Message tone="warn" action={<Button onPress={() => open({ kind: 'users' })}>回復キーをつくる</Button>}>
          回復キーがまだありません。パスフレーズを忘れると、記録を開けなくなります。
        </Message>
      )}
      <LeftReminder />
      <div className={css.columns}>
        {home.begin.meetings === 0 ? <Beginning begin={home.begin} /> : <NextMeeting next={home.next} today={home.today} />}
        <DueRoles home={home} />
      </div>
      <YearStrip fiscalYear={home.fiscalYear} rows={home.year} />
      {home.toFinalise.length > 0 && <ToFinalise meetings={home.toFinalise} />}
    </>
  );
}
