import { useState } from 'react';
import type { OpenPoint } from '../../../shared/domain/closing/schema.ts';
import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import type { PageProps } from '../../app/page.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Await, EmptyState, Loading } from '../../ui/States.tsx';
import { HandoutsButton } from '../handouts/HandoutsButton.tsx';
import { DecisionChips } from '../decisions/DecisionChips.tsx';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { useDecisionChoices } from '../decisions/useDecisionChoices.ts';
import { meetingSub, meetingTitle } from '../meetings/words.ts';
import css from './Closing.module.css';
import { Versions } from './Versions.tsx';

/** 閉会の確認と確定: what was decided is read back, what is open is named, then the record is frozen. */
export function ClosingPage({ meetingId }: PageProps<'closing'>) {
  const query = useOperation('meetings.get', { id: meetingId });
  return <Await query={query}>{(meeting) => <Closing meeting={meeting} />}</Await>;
}

function Closing({ meeting }: { meeting: Meeting }) {
  const { back, open } = useRouter();
  const [read, setRead] = useState(false);
  const points = useOperation('closing.listOpenPoints', { meetingId: meeting.id });
  const [namesReason, setNamesReason] = useState('');
  const names = useOperation('closing.checkNames', { meetingId: meeting.id }, { enabled: meeting.status === 'closed' });
  const hasNames = (names.data?.length ?? 0) > 0;
  const reopen = useCommand('proceedings.reopen');
  const finalise = useCommand('closing.finalise', { errors: 'page' });
  const frozen = meeting.status === 'finalised';
  const blocked = points.data?.some((point) => point.blocks) ?? true;
  const needsReading = (points.data?.length ?? 0) > 0;
  const freeze = () =>
    finalise.mutate({ id: meeting.id, acknowledged: read, namesReason }, { onSuccess: ({ version }) => notify({ text: `会議録と役割分担を確定しました（v${version}）`, tone: 'ok' }) });
  return (
    <>
      <PageHeader
        title={`${meetingTitle(meeting)}　${frozen ? '確定の内容' : '閉会の確認'}`} sub={meetingSub(meeting)} onBack={back}
        badge={<Badge tone={meeting.legalBasis === 'multilayered' ? 'juso' : 'law'}>{meeting.conferenceName}</Badge>}
      >
        {meeting.status === 'closed' && <Button onPress={() => reopen.mutate({ id: meeting.id }, { onSuccess: () => open({ kind: 'proceedings', meetingId: meeting.id }) })}>会議を再開する</Button>}
        <HandoutsButton meetingId={meeting.id} />
        <Button onPress={() => open({ kind: 'proceedings', meetingId: meeting.id })}>記録を開く</Button>
        <Button tone={frozen ? 'primary' : 'secondary'} onPress={() => open({ kind: 'documents', meetingId: meeting.id })}>Word 出力</Button>
        {!frozen && (
          <Button tone="primary" isDisabled={meeting.status !== 'closed' || blocked || (needsReading && !read) || (hasNames && namesReason.trim() === '')} isPending={finalise.isPending} onPress={freeze}>
            確定する
          </Button>
        )}
      </PageHeader>
      <PageBody>
        <div className={css.columns}>
          <Decided meeting={meeting} />
          <div className={css.side}>
            {finalise.error && <Message tone="stop">{finalise.error.message}</Message>}
            {!frozen && meeting.status !== 'closed' && <Message tone="warn">会議が進行中です。閉会してから確定します。</Message>}
            {!frozen && (
              <Panel title="残っていること" aside={points.data && <Badge tone={points.data.length > 0 ? 'warn' : 'ok'}>{points.data.length > 0 ? `${points.data.length}件` : 'ありません'}</Badge>}>
                <Await query={points}>{(list) => <Points points={list} />}</Await>
                {needsReading && !blocked && <Checkbox isSelected={read} onChange={setRead}>読み上げて確認した</Checkbox>}
              </Panel>
            )}
            {hasNames && names.data && (
              <Panel title="実名の疑い" aside={<Badge tone="warn">{`${names.data.length}件`}</Badge>}>
                <Points points={names.data} />
                <TextField label="残して確定する理由" value={namesReason} onChange={setNamesReason} description="記録を開いて記号に直せば、理由は要りません。理由は版とともに残ります。" />
              </Panel>
            )}
            <Versions meeting={meeting} />
          </div>
        </div>
      </PageBody>
    </>
  );
}

function Points({ points }: { points: readonly OpenPoint[] }) {
  if (points.length === 0) return <p className={css.muted}>未確定の役割、担当のない課題はありません。</p>;
  const byCase = Map.groupBy(points, (point) => point.caseCode || '会議');
  return (
    <div className={css.points}>
      {[...byCase].map(([name, list]) => (
        <section key={name}>
          <h3>{name}</h3>
          <ul>
            {list.map((point) => (
              <li key={`${point.kind}${point.decisionId ?? ''}${point.text}`}>
                {point.blocks && <Badge tone="stop" size="small">確定できません</Badge>}
                {point.kind === 'undetermined' && <Badge tone="warn" size="small">未確定</Badge>}
                {point.text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Decided({ meeting }: { meeting: Meeting }) {
  const items = useOperation('agenda.listItems', { meetingId: meeting.id });
  const record = useOperation('minutes.getRecord', { meetingId: meeting.id });
  const [edited, setEdited] = useState<Decision | null>(null);
  const choices = useDecisionChoices(meeting.id, meeting.date, edited?.caseId ?? null);
  const base = useDecisionChoices(meeting.id, meeting.date, null);
  if (!items.data || !record.data || !base) return <Loading />;
  const sections = items.data
    .map((item) => ({ item, decisions: record.data.entries.filter((entry) => entry.itemId === item.id).flatMap((entry) => entry.decisions) }))
    .filter((section) => section.decisions.length > 0);
  return (
    <Panel title="決まったこと（読み上げ）">
      {sections.length === 0 && <EmptyState title="決定の記録がありません">当日の画面で「決定」を記録すると、ここに並びます。</EmptyState>}
      {sections.map(({ item, decisions }) => (
        <section key={item.id} className={css.section}>
          <h3>{item.caseCode ?? item.title}</h3>
          <ol>
            {decisions.map((decision) => (
              <li key={decision.id} className={css.decision}>
                <div>
                  <b>{decision.content}</b>
                  <DecisionChips decision={decision} agencies={base.agencies} members={base.members} />
                </div>
                {meeting.status !== 'finalised' && <Button size="small" tone="quiet" onPress={() => setEdited(decision)}>直す</Button>}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {choices && <DecisionDialog decision={edited} choices={choices} onClose={() => setEdited(null)} />}
    </Panel>
  );
}
