import { Upload } from 'lucide-react';
import { useState } from 'react';
import type { ExaminedTemplate, StoredTemplate } from '../../../shared/domain/templates/storedTemplate.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await } from '../../ui/States.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Examination } from './Examination.tsx';
import { FieldList } from './FieldList.tsx';
import { FormChoices } from './FormChoices.tsx';
import { TemplateList } from './TemplateList.tsx';

/** 様式: the office's own Word files, and which form is written with which. */
export function TemplatesPage() {
  const [examined, setExamined] = useState<{ report: ExaminedTemplate; replaces: StoredTemplate | null } | null>(null);
  const list = useOperation('templates.list', {});
  const choose = useCommand('templates.chooseFile');
  const open = (replaces: StoredTemplate | null) => choose.mutate({}, { onSuccess: (report) => report && setExamined({ report, replaces }) });
  return (
    <>
      <PageHeader title="様式" sub="組み込みの様式の代わりに、自分の自治体の Word を使えます">
        <Button tone="primary" icon={Upload} isPending={choose.isPending} onPress={() => open(null)}>Word（.docx）を取り込む</Button>
      </PageHeader>
      <PageBody>
        <Await query={list}>
          {(templates) => (
            <Tabs
              label="様式"
              tabs={[
                { id: 'own', label: '自分の様式', content: <TemplateList templates={templates} onReplace={open} /> },
                { id: 'forms', label: '使う様式', content: <FormChoices templates={templates} /> },
                { id: 'fields', label: '差し込み項目の一覧', content: <FieldList /> },
              ]}
            />
          )}
        </Await>
      </PageBody>
      {examined && <Examination key={examined.report.token} {...examined} onChooseAgain={() => open(examined.replaces)} onClose={() => setExamined(null)} />}
    </>
  );
}
