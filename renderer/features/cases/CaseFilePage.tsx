import { FileInput } from 'lucide-react';
import { useState } from 'react';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { householdLine } from '../../../shared/domain/cases/rules.ts';
import { useOperation } from '../../api/queries.ts';
import type { PageProps } from '../../app/page.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await } from '../../ui/States.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { NameCheckCase } from '../workbench/NameCheck.tsx';
import { BasicsTab } from './BasicsTab.tsx';
import { StatusBadge, SummaryBadge } from './badges.tsx';
import { CaseMenu } from './CaseMenu.tsx';
import css from './Cases.module.css';
import { DiagramTab } from './DiagramTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { HouseholdTab } from './HouseholdTab.tsx';
import { MeetingsTab } from './MeetingsTab.tsx';
import { ProtectedTab } from './ProtectedTab.tsx';
import { SavingProvider, useSavingWords } from './saving.tsx';
import { SummaryTab } from './SummaryTab.tsx';

type Sheet = 'basics' | 'household' | 'summary' | 'diagram' | 'meetings' | 'history' | 'protected';

/** ケースの記入: the whole anonymised file, sheet by sheet, keeping itself. */
export function CaseFilePage({ caseId }: PageProps<'caseFile'>) {
  const file = useOperation('cases.get', { id: caseId });
  return (
    <SavingProvider key={caseId}>
      <NameCheckCase value={caseId}>
        <Await query={file}>{(data) => <Loaded file={data} />}</Await>
      </NameCheckCase>
    </SavingProvider>
  );
}

function Loaded({ file }: { file: CaseFile }) {
  const { back, canGoBack, open } = useRouter();
  const [sheet, setSheet] = useState<Sheet>('basics');
  const saving = useSavingWords();
  const counted = (label: string, count: number) => (count > 0 ? `${label} ${count}` : label);
  return (
    <>
      <PageHeader
        title={file.code}
        badge={<StatusBadge status={file.status} />}
        sub={householdLine(file.members) || '世帯員はまだ登録されていません'}
        onBack={() => (canGoBack ? back() : open({ kind: 'cases' }))}
      >
        <span className={css.saved} role="status">{saving}</span>
        <SummaryBadge state={file.summary.state} />
        <Button icon={FileInput} onPress={() => open({ kind: 'workbench', caseId: file.id })}>文章から取り込む</Button>
        <CaseMenu file={file} />
      </PageHeader>
      <PageBody>
        <Tabs<Sheet>
          label={`${file.code}の記入`}
          selected={sheet}
          onSelect={setSheet}
          tabs={[
            { id: 'basics', label: '受付・課題', content: <BasicsTab file={file} /> },
            { id: 'household', label: counted('世帯・同意', file.members.length), content: <HouseholdTab file={file} /> },
            { id: 'summary', label: counted('事例概要', file.statements.length), content: <SummaryTab file={file} /> },
            { id: 'diagram', label: '世帯図', content: <DiagramTab file={file} /> },
            { id: 'meetings', label: counted('会議と決定', file.meetings.length), content: <MeetingsTab file={file} /> },
            { id: 'history', label: '履歴・関連', content: <HistoryTab file={file} /> },
            { id: 'protected', label: '外に出さない記録', content: <ProtectedTab caseId={file.id} /> },
          ]}
        />
      </PageBody>
    </>
  );
}
