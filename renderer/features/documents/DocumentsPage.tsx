import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import type { PaperId } from '../../../shared/domain/documents/export.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useOperation } from '../../api/queries.ts';
import type { PageProps } from '../../app/page.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await } from '../../ui/States.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { meetingSub, meetingTitle } from '../meetings/words.ts';
import css from './Documents.module.css';
import { ExportTab } from './ExportTab.tsx';
import { Exports } from './Exports.tsx';
import { LeftFiles } from './LeftFiles.tsx';
import { LettersTab } from './LettersTab.tsx';
import { useExport } from './useExport.ts';

/** 文書: the one place where the papers of a sitting are made. */
export function DocumentsPage({ meetingId }: PageProps<'documents'>) {
  const query = useOperation('meetings.get', { id: meetingId });
  return <Await query={query}>{(meeting) => <Documents meeting={meeting} />}</Await>;
}

/** What is wanted first at each stage of a sitting. */
const START: Record<Meeting['status'], readonly PaperId[]> = { preparing: ['F02', 'F03'], running: ['F02', 'F03'], closed: ['F12', 'F09'], finalised: ['F12', 'F09'] };

function Documents({ meeting }: { meeting: Meeting }) {
  const { back, open } = useRouter();
  const work = useExport(meeting.id, START[meeting.status]);
  const [tab, setTab] = useState<'write' | 'letters' | 'written'>('write');
  const write = () => {
    setTab('write');
    work.start();
  };
  return (
    <>
      <PageHeader title={`${meetingTitle(meeting)}　文書`} sub={meetingSub(meeting)} onBack={back}>
        <Button icon={ClipboardCheck} onPress={() => open({ kind: 'handouts', meetingId: meeting.id })}>資料の配布・回収</Button>
        <Button tone="primary" isDisabled={work.papers.length === 0} isPending={work.isPending} onPress={write}>書き出す</Button>
      </PageHeader>
      <PageBody>
        <Tabs
          label="文書" selected={tab} onSelect={setTab}
          tabs={[
            { id: 'write', label: '書き出す', content: <ExportTab meeting={meeting} work={work} /> },
            { id: 'letters', label: '通知・依頼', content: <LettersTab meetingId={meeting.id} /> },
            { id: 'written', label: '書き出した文書', content: <div className={css.rows}><LeftFiles /><Exports meetingId={meeting.id} /></div> },
          ]}
        />
      </PageBody>
    </>
  );
}
