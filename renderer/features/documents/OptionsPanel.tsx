import { useOperation } from '../../api/queries.ts';
import { Checkbox, CheckboxGroup } from '../../ui/Checkbox.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import css from './Documents.module.css';
import type { ExportWork } from './useExport.ts';

const LAYOUTS = [{ id: 'byTopic' as const, label: '項目別要旨' }, { id: 'inOrder' as const, label: '発言順' }];

/** How the chosen papers are wanted; only what concerns one of them is asked. */
export function OptionsPanel({ meetingId, work }: { meetingId: string; work: ExportWork }) {
  const items = useOperation('agenda.listItems', { meetingId });
  const cases = (items.data ?? []).flatMap((item) => (item.caseId && item.caseCode ? [{ id: item.caseId, label: item.caseCode }] : []));
  const { papers, options, setOptions } = work;
  const has = (...ids: string[]) => ids.some((id) => papers.includes(id)) || papers.some((id) => id.startsWith('T:'));
  if (papers.length === 0) return null;
  return (
    <Panel title="書き出し方">
      <div className={css.options}>
        {papers.includes('F12') && <RadioGroup label="会議録の並べ方" value={options.layout} onChange={(layout) => setOptions({ layout })} choices={LAYOUTS} />}
        {papers.includes('F12') && <Checkbox isSelected={options.onePagePerCase} onChange={(onePagePerCase) => setOptions({ onePagePerCase })}>ケースごとに改ページする</Checkbox>}
        {has('F05', 'F08', 'F09') && cases.length > 1 && (
          <CheckboxGroup
            label="対象のケース" value={options.caseIds.length === 0 ? cases.map((one) => one.id) : options.caseIds} choices={cases}
            onChange={(ids) => setOptions({ caseIds: ids.length === cases.length ? [] : ids })}
          />
        )}
        {papers.includes('F08') && <Checkbox isSelected={options.blank} onChange={(blank) => setOptions({ blank })}>事例概要シートは記入用（空欄）にする</Checkbox>}
        {has('F02', 'F08', 'F09', 'F12') && (
          <Checkbox isSelected={options.numbered} onChange={(numbered) => setOptions({ numbered })} note="1部ずつ右上に No.01、No.02… と入ります。番号は出席者の並び順です。">
            出席者ごとに番号入りで作る
          </Checkbox>
        )}
        {has('F01', 'F14', 'F20') && <Checkbox isSelected={options.combined} onChange={(combined) => setOptions({ combined })} note="宛先ごとに改ページします。">同じ通知・依頼を1つのファイルにまとめる</Checkbox>}
        {!has('F01', 'F02', 'F05', 'F08', 'F09', 'F12', 'F14', 'F20') && <p className={css.muted}>選んだ文書に、選べる書き出し方はありません。</p>}
      </div>
    </Panel>
  );
}
