import { FileDown, FileInput, ListChecks, Plus } from 'lucide-react';
import { useState } from 'react';
import type { CaseSearch } from '../../../shared/domain/cases/search.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { useKept } from '../../app/kept.tsx';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { notify } from '../../ui/notices.ts';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import css from './Cases.module.css';
import { CasesTable } from './CasesTable.tsx';
import { CaseFilters, FIRST_FILTERS, type Filters, statusesOf } from './CaseFilters.tsx';
import { ListsDialog } from './ListsDialog.tsx';
import { NewCaseDialog } from './NewCaseDialog.tsx';
import { Pager } from './Pager.tsx';
import { useSearchText } from './useSearchText.ts';

/** Rows of one page: more than fill a screen, few enough to stay fluent with thousands of cases. */
const LIMIT = 50;

/** ケース一覧: searched, filtered and sorted in the core. */
export function CasesPage() {
  const { open } = useRouter();
  const search = useSearchText('cases.search');
  const [filters, setFilters] = useKept<Filters>('cases.filters', FIRST_FILTERS);
  const [page, setPage] = useKept('cases.page', { of: '', offset: 0 });
  const [dialog, setDialog] = useState<'new' | 'lists' | null>(null);
  const asked: Omit<CaseSearch, 'offset' | 'limit'> = {
    text: search.text, statuses: statusesOf(filters.status), field: filters.field, district: filters.district, consentOpen: filters.consentOpen,
    order: filters.order, descending: filters.descending,
  };
  // Another question starts at its first page.
  const key = JSON.stringify(asked);
  const offset = page.of === key ? page.offset : 0;
  const found = useOperation('cases.search', { ...asked, offset, limit: LIMIT }, { keepsLast: true });
  const isNarrowed = search.text.trim() !== '' || JSON.stringify({ ...filters, order: '', descending: '' }) !== JSON.stringify({ ...FIRST_FILTERS, order: '', descending: '' });
  const clear = () => {
    search.clear();
    setFilters(FIRST_FILTERS);
  };
  const blankSheet = useCommand('documents.writeBlankSheet');
  const handOut = () => blankSheet.mutate({}, { onSuccess: ({ fileName }) => notify({ tone: 'ok', text: `文書フォルダーに「${fileName}」を書き出しました。書き込まれて戻ったら、「文章から作る」で開きます。` }) });
  const addButton = <Button tone="primary" icon={Plus} onPress={() => setDialog('new')}>新しいケース</Button>;
  return (
    <>
      <PageHeader title="ケース" sub={found.data ? `${found.data.total.toLocaleString('ja-JP')}件` : undefined}>
        <Menu
          label="ほかの操作"
          lines={[
            { label: '選択肢の編集…', icon: ListChecks, onAction: () => setDialog('lists') },
            { label: '機関に渡す事例概要シート（記入用）', icon: FileDown, note: '文書フォルダーに書き出し', onAction: handOut },
          ]}
        />
        <Button icon={FileInput} onPress={() => open({ kind: 'workbench' })}>文章から作る</Button>
        {addButton}
      </PageHeader>
      <PageBody isFull>
        <div className={css.listPage}>
          <CaseFilters search={search} filters={filters} onChange={setFilters} />
          <Await query={found}>
            {({ rows, total }) =>
              total > 0 ? (
                <>
                  <CasesTable rows={rows} onOpen={(row) => open({ kind: 'caseFile', caseId: row.id })} />
                  <Pager offset={offset} limit={LIMIT} total={total} onChange={(next) => setPage({ of: key, offset: next })} />
                </>
              ) : isNarrowed ? (
                <EmptyState title="当てはまるケースがありません" action={<Button onPress={clear}>条件を消す</Button>}>
                  別の言葉で探すか、絞り込みを外してください。終結したケースは、状態で「すべて」を選ぶと出ます。
                </EmptyState>
              ) : (
                <EmptyState title="ケースはまだありません" action={addButton}>
                  氏名・住所・生年月日・電話番号を入れる欄はありません。続柄と年代、記号で書きます。
                </EmptyState>
              )
            }
          </Await>
        </div>
      </PageBody>
      {dialog === 'new' && <NewCaseDialog onClose={() => setDialog(null)} onMade={(caseId) => open({ kind: 'caseFile', caseId })} />}
      {dialog === 'lists' && <ListsDialog onClose={() => setDialog(null)} />}
    </>
  );
}
