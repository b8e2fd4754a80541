import type { Home } from '../../../shared/domain/home/schema.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { monthDay } from './days.ts';
import css from './Home.module.css';

/** Sittings that are over but whose record is not 確定. */
export function ToFinalise({ meetings }: { meetings: Home['toFinalise'] }) {
  const { open, knows } = useRouter();
  return (
    <Panel title="確定していない会議録">
      <ul className={css.rows}>
        {meetings.map(({ meetingId, conferenceName, number, date, openPoints }) => (
          <li key={meetingId} className={css.row}>
            <b>
              第{number}回 {conferenceName}
            </b>
            <span className={css.quiet}>{monthDay(date)}</span>
            <span className={css.end}>
              {openPoints > 0 ? <Badge tone="warn">未確定・未確認 {openPoints}件</Badge> : <Badge tone="ok">確定できます</Badge>}
              {knows('closing') && (
                <Button size="small" onPress={() => open({ kind: 'closing', meetingId })}>
                  開く
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
