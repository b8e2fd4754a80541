import { Button as AriaButton } from 'react-aria-components';
import { PREPARATION_LABELS, type PreparationStep, type UpcomingMeeting } from '../../../shared/domain/home/schema.ts';
import { LEGAL_BASIS_LABELS } from '../../../shared/domain/law/schema.ts';
import { clockTime } from '../../../shared/text/time.ts';
import { warekiWithWeekday } from '../../../shared/text/wareki.ts';
import type { Page } from '../../app/page.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Panel } from '../../ui/Panel.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { daysUntil, isMultilayered, monthDay, whenIn } from './days.ts';
import css from './Home.module.css';

/** The next sitting and how far its preparation has come. */
export function NextMeeting({ next, today }: { next: UpcomingMeeting | null; today: string }) {
  const { open, knows } = useRouter();
  if (!next)
    return (
      <Panel title="次の会議">
        <EmptyState
          title="これからの会議は登録されていません。"
          action={knows('meetings') && <Button onPress={() => open({ kind: 'meetings' })}>会議の一覧へ</Button>}
        />
      </Panel>
    );
  const isRunning = next.status === 'running';
  const cases = next.newCases + next.otherCases;
  return (
    <Panel edge={isMultilayered(next.legalBasis) ? 'juso' : 'shien'}>
      <div className={css.badges}>
        <Badge tone={isMultilayered(next.legalBasis) ? 'juso' : 'law'}>{LEGAL_BASIS_LABELS[next.legalBasis]}</Badge>
        {isRunning ? <Badge tone="info">進行中</Badge> : <Badge>{whenIn(daysUntil(next.date, today))}</Badge>}
      </div>
      <h2 className={css.next} title={warekiWithWeekday(next.date)}>
        第{next.number}回 {next.conferenceName}　{monthDay(next.date)} {clockTime(next.startTime)}
      </h2>
      <p className={css.quiet}>
        {[next.place, `構成員 ${next.memberCount}名`, cases === 0 ? 'ケースなし' : `ケース ${cases}件（新規${next.newCases}・継続など${next.otherCases}）`]
          .filter(Boolean)
          .join('　')}
      </p>
      {!isRunning && <Steps meetingId={next.id} steps={next.steps} />}
      {(isRunning || next.date === today) && (
        <div className={css.go}>
          <Button tone={isRunning ? 'primary' : 'secondary'} onPress={() => open({ kind: 'proceedings', meetingId: next.id })}>
            {isRunning ? '会議の画面へ戻る' : '当日の画面を開く'}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Steps({ meetingId, steps }: { meetingId: string; steps: readonly PreparationStep[] }) {
  const { open, knows } = useRouter();
  const current = steps.find(({ state }) => state === 'open');
  const goal = (key: PreparationStep['key']): Page => (key === 'paper' && knows('documents') ? { kind: 'documents', meetingId } : { kind: 'meeting', meetingId });
  return (
    <ol className={css.steps} aria-label="準備の進み具合">
      {steps.map((step, index) => (
        <li key={step.key}>
          <AriaButton
            className={cx(css.step, step.state === 'done' && css.done, step === current && css.now)}
            onPress={() => open(goal(step.key))}
            aria-label={`${PREPARATION_LABELS[step.key]}　${step.state === 'done' ? '済' : 'まだ'}　${step.text}`}
          >
            <span>
              {index + 1} {PREPARATION_LABELS[step.key]}
            </span>
            <b>{step.state === 'done' && step.text !== '済' ? `済　${step.text}` : step.text}</b>
          </AriaButton>
        </li>
      ))}
    </ol>
  );
}
