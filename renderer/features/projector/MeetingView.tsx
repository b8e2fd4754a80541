import { needsConsent } from '../../../shared/domain/law/rules.ts';
import type { ProjectorView } from '../../../shared/domain/projector/schema.ts';
import { cx } from '../../ui/cx.ts';
import { Clock } from './Clock.tsx';
import { Decisions } from './Decisions.tsx';
import { Paged } from './Paged.tsx';
import css from './Projector.module.css';

/** What the room reads while a meeting runs. */
export type RunningView = Extract<ProjectorView, { state: 'meeting' }>;

/** Which sitting, what is on the table, what was decided, how much time is left. */
export function MeetingView({ view, isSample }: { view: RunningView; isSample: boolean }) {
  return (
    <div className={css.screen}>
      <header className={cx(css.head, needsConsent(view.legalBasis) && css.juso)}>
        <p>
          <b>{view.meetingTitle}</b>
          <span>{view.office}</span>
          {isSample && <span className={css.sample}>練習用</span>}
        </p>
        <p>{view.secrecyLine}</p>
      </header>
      <main className={css.main}>
        <h1>{view.item ? `議題${view.item.number}　${view.item.title}` : '次第'}</h1>
        <div className={css.columns}>
          {view.summary ? <Summary summary={view.summary} /> : <Agenda view={view} />}
          <Decisions view={view} />
        </div>
      </main>
      <Clock view={view} />
    </div>
  );
}

function Summary({ summary }: { summary: NonNullable<RunningView['summary']> }) {
  const facts: [string, readonly string[]][] = [
    ['世帯', summary.household],
    ['課題', [summary.issues.join('・')]],
    ['意向', summary.intentions],
    ['強み', summary.strengths.split('\n')],
    ['決めること', summary.decisionPoints.split('\n')],
  ];
  return (
    <Paged title="事例の概要" newest={summary.caseCode}>
      <dl className={css.facts}>
        {facts.map(([name, lines]) => {
          const words = lines.filter((line) => line.trim() !== '');
          return words.length > 0 && <Fact key={name} name={name} lines={words} />;
        })}
      </dl>
    </Paged>
  );
}

function Fact({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <div key={`${index} ${line}`} className={cx(css.fact, index === 0 && css.first)}>
          <dt>{index === 0 ? name : ''}</dt>
          <dd>{line}</dd>
        </div>
      ))}
    </>
  );
}

/** Without a case there is the 次第, with where one stands; then what is to be decided. */
function Agenda({ view }: { view: RunningView }) {
  const points = view.decisionPoints.split('\n').filter((line) => line.trim() !== '');
  return (
    <Paged title={points.length > 0 ? 'この会議で決めること' : '次第'} newest={view.item?.id ?? ''}>
      {points.map((line) => <p key={line} className={css.line}>{line}</p>)}
      {points.length > 0 && <p className={css.caption}>次第</p>}
      <ol className={css.agenda}>
        {view.agenda.map((item, index) => (
          <li key={item.id} className={cx(item.done && css.done, item.id === view.item?.id && css.now)}>
            <span>{index + 1}</span>
            <span>{item.title}</span>
            <span>{item.id === view.item?.id ? 'いま' : item.done ? '済' : item.plannedMinutes > 0 && `${item.plannedMinutes}分`}</span>
          </li>
        ))}
      </ol>
    </Paged>
  );
}
