import type { Home } from '../../../shared/domain/home/schema.ts';
import type { Page } from '../../app/page.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import css from './Home.module.css';

/** What one does first with a new store, in order, with what is done already. */
export function Beginning({ begin }: { begin: Home['begin'] }) {
  const { open, knows } = useRouter();
  const steps: { label: string; note: string; count: number; unit: string; page: Page }[] = [
    { label: '名簿を取り込む', note: '機関と構成員の一覧（CSV）', count: begin.members, unit: '名', page: { kind: 'rosterImport' } },
    { label: '会議体を登録する', note: '支援会議、重層的支援会議など', count: begin.conferences, unit: '件', page: { kind: 'conferences' } },
    { label: 'ケースを受け付ける', note: '記号にして登録します', count: begin.cases, unit: '件', page: { kind: 'cases' } },
    { label: '会議をつくる', note: '日程と次第', count: begin.meetings, unit: '件', page: { kind: 'meetings' } },
  ];
  const shown = steps.filter(({ page }) => knows(page.kind));
  const next = shown.find(({ count }) => count === 0);
  return (
    <Panel title="はじめに行うこと">
      <ol className={css.rows}>
        {shown.map((step, index) => (
          <li key={step.label} className={css.row}>
            <b className={css.count}>{index + 1}</b>
            <span>
              <b>{step.label}</b>
              <span className={css.quiet}>　{step.note}</span>
            </span>
            <span className={css.end}>
              {step.count > 0 && (
                <Badge tone="ok">
                  済　{step.count}
                  {step.unit}
                </Badge>
              )}
              <Button size="small" tone={step === next ? 'primary' : 'secondary'} onPress={() => open(step.page)} aria-label={`${step.label}画面を開く`}>
                開く
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
