import { useEffect, useRef } from 'react';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useTaskProgress } from '../../api/progress.ts';
import { useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Await } from '../../ui/States.tsx';
import { Destination } from './Destination.tsx';
import css from './Documents.module.css';
import { Outcome } from './Outcome.tsx';
import { OptionsPanel } from './OptionsPanel.tsx';
import { PaperList } from './PaperList.tsx';
import type { ExportWork } from './useExport.ts';

/** Choose, look, write; what stopped a set stands beside it. */
export function ExportTab({ meeting, work }: { meeting: Meeting; work: ExportWork }) {
  const papers = useOperation('documents.listPapers', { meetingId: meeting.id });
  const progress = useTaskProgress('documents.exportSet');
  const status = useRef<HTMLDivElement>(null);
  const { isPending, result } = work;
  useEffect(() => {
    // The button is always in view, what came of it may not be.
    if (isPending || result) status.current?.scrollIntoView({ block: 'nearest' });
  }, [isPending, result]);
  const isRecordOpen = meeting.version === null && meeting.status !== 'preparing';
  return (
    <div className={css.rows}>
      <div ref={status} />
      {work.isPending && progress && (
        <>
          <Progress label={progress.label} value={progress.done} max={progress.total} />
          <Button onPress={work.stop}>中止する</Button>
        </>
      )}
      {work.error && <Message tone="stop">{work.error.message}</Message>}
      {work.result && !work.isPending && <Outcome result={work.result} work={work} />}
      {isRecordOpen && <Message tone="warn">確定前の版です。文書に「{meeting.status === 'closed' ? '確認依頼版' : '当日版'}」と入ります。</Message>}
      <div className={css.columns}>
        <Await query={papers}>{(list) => <PaperList meetingId={meeting.id} papers={list} work={work} />}</Await>
        <div className={css.side}>
          <OptionsPanel meetingId={meeting.id} work={work} />
          <Destination work={work} />
        </div>
      </div>
    </div>
  );
}
