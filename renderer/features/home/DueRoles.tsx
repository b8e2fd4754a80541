import type { DueRole, Home } from '../../../shared/domain/home/schema.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { daysUntil, monthDay, whenIn } from './days.ts';
import css from './Home.module.css';

/** Roles whose day is near or gone, the most urgent first. */
export function DueRoles({ home }: { home: Home }) {
  const rest = home.dueRoleCount - home.dueRoles.length;
  return (
    <Panel title="期限の近い役割" aside={home.overdueCount > 0 && <Badge tone="stop">超過 {home.overdueCount}件</Badge>}>
      {home.dueRoles.length === 0 ? (
        <EmptyState title="期限のある役割はありません。">会議で決めた役割が、期限の近い順に並びます。</EmptyState>
      ) : (
        <ul className={css.rows}>
          {home.dueRoles.map((role) => (
            <Row key={role.decisionId} role={role} today={home.today} />
          ))}
        </ul>
      )}
      {(rest > 0 || home.undatedRoleCount > 0) && (
        <p className={css.quiet}>
          {rest > 0 && `ほか${rest}件　`}
          {home.undatedRoleCount > 0 && `日付のない役割 ${home.undatedRoleCount}件`}
        </p>
      )}
    </Panel>
  );
}

function Row({ role, today }: { role: DueRole; today: string }) {
  const { open, knows } = useRouter();
  const days = daysUntil(role.dueDay, today);
  const { caseId } = role;
  return (
    <li className={css.row}>
      <Badge tone={days < 0 ? 'stop' : days <= 1 ? 'warn' : 'plain'}>{days <= 1 ? whenIn(days) : monthDay(role.dueDay)}</Badge>
      <span className={css.words}>{role.content}</span>
      <span className={css.end}>
        {caseId !== null && knows('caseFile') ? (
          <Button size="small" tone="quiet" onPress={() => open({ kind: 'caseFile', caseId })}>
            {role.caseCode}
          </Button>
        ) : (
          <span className={css.quiet}>{role.caseCode}</span>
        )}
        <span className={css.quiet}>{role.agencyName === '' ? '主担当 未定' : role.agencyName}</span>
      </span>
    </li>
  );
}
