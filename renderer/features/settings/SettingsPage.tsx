import { Users } from 'lucide-react';
import { useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await } from '../../ui/States.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { DocumentStyleForm } from './DocumentStyleForm.tsx';
import { LawTextsForm } from './LawTextsForm.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { PaperTextsForm } from './PaperTextsForm.tsx';
import css from './Settings.module.css';

/** What differs between municipalities; every change is kept at once. */
export function SettingsPage() {
  const { open } = useRouter();
  const settings = useOperation('settings.get', {});
  return (
    <>
      <PageHeader title="設定">
        <Button icon={Users} onPress={() => open({ kind: 'users' })}>
          利用者と鍵
        </Button>
      </PageHeader>
      <PageBody>
        <Await query={settings}>
          {(saved) => (
            <Tabs
              label="設定の種類"
              tabs={[
                { id: 'office', label: '自治体', content: <div className={css.narrow}><OfficeForm saved={saved} /></div> },
                { id: 'law', label: '根拠と注記', content: <div className={css.narrow}><LawTextsForm saved={saved} /></div> },
                { id: 'texts', label: '通知・誓約・同意の文', content: <div className={css.narrow}><PaperTextsForm saved={saved} /></div> },
                { id: 'style', label: '公用文の体裁', content: <DocumentStyleForm saved={saved} /> },
              ]}
            />
          )}
        </Await>
      </PageBody>
    </>
  );
}
