import { useState } from 'react';
import type { OpenPoint } from '../../../shared/domain/closing/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { MeetingDialog } from '../meetings/MeetingDialog.tsx';
import css from './Closing.module.css';

interface Props {
  meeting: Meeting;
  points: readonly OpenPoint[];
  /** Opens the decision that a point is about. */
  onMend(decisionId: string): void;
}

/** What is left open, case by case, each with the way to settle it here and now while everybody still sits. */
export function OpenPoints({ meeting, points, onMend }: Props) {
  const [dating, setDating] = useState(false);
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
                <span>
                  {point.blocks && <Badge tone="stop" size="small">確定できません</Badge>}
                  {point.kind === 'undetermined' && <Badge tone="warn" size="small">未確定</Badge>}
                  {point.text}
                </span>
                <Settle point={point} onMend={onMend} onDate={() => setDating(true)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {dating && <MeetingDialog meeting={meeting} onClose={() => setDating(false)} />}
    </div>
  );
}

function Settle({ point, onMend, onDate }: { point: OpenPoint; onMend(decisionId: string): void; onDate(): void }) {
  const { decisionId } = point;
  if (decisionId !== null) return <Button size="small" tone="quiet" aria-label={`${point.text}を直す`} onPress={() => onMend(decisionId)}>直す</Button>;
  return point.kind === 'nextDate' && <Button size="small" tone="quiet" onPress={onDate}>次回を入れる</Button>;
}
