import { Eye } from 'lucide-react';
import { useState } from 'react';
import type { PaperChoice } from '../../../shared/domain/documents/export.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Panel } from '../../ui/Panel.tsx';
import css from './Documents.module.css';
import { PreviewDialog } from './PreviewDialog.tsx';
import type { ExportWork } from './useExport.ts';

/** Every paper there is, by drawer; what cannot be made yet says what is missing. */
export function PaperList({ meetingId, papers, work }: { meetingId: string; papers: readonly PaperChoice[]; work: ExportWork }) {
  const [seen, setSeen] = useState<PaperChoice | null>(null);
  const families = [...Map.groupBy(papers, (paper) => paper.family)];
  const chosen = papers.filter((paper) => work.papers.includes(paper.id) && !paper.missing);
  return (
    <Panel title="書き出す文書" aside={<Badge tone="plain">{chosen.length}種類</Badge>}>
      {families.map(([family, list]) => (
        <section key={family} className={css.family} aria-label={family}>
          <h3>{family}</h3>
          {list.map((paper) => (
            <div key={paper.id} className={css.paper}>
              <Checkbox
                isSelected={work.papers.includes(paper.id) && !paper.missing} isDisabled={paper.missing !== ''} onChange={(isChosen) => work.choose(paper.id, isChosen)}
                note={paper.missing || undefined}
              >
                {paper.title}
              </Checkbox>
              <div className={css.end}>
                {paper.templateName && <Badge tone="info" size="small">自分の様式　{paper.templateName}</Badge>}
                {paper.files > 1 && <span className={css.muted}>{paper.files}ファイル</span>}
                {!paper.missing && !paper.id.startsWith('L:') && (
                  <Button size="small" tone="quiet" icon={Eye} aria-label={`${paper.title}を見る`} onPress={() => setSeen(paper)}>見る</Button>
                )}
              </div>
            </div>
          ))}
        </section>
      ))}
      {seen && <PreviewDialog meetingId={meetingId} paper={seen.id} title={seen.title} options={work.options} onClose={() => setSeen(null)} />}
    </Panel>
  );
}
