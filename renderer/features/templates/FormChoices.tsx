import type { StoredTemplate } from '../../../shared/domain/templates/storedTemplate.ts';
import { useCommand } from '../../api/queries.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { FORM_TITLES } from './formTitles.ts';
import css from './Templates.module.css';

const BUILT_IN = 'builtIn';

/** Which form is written with which 様式; the next export follows. */
export function FormChoices({ templates }: { templates: readonly StoredTemplate[] }) {
  const choose = useCommand('templates.choose');
  if (templates.length === 0) return <Panel><EmptyState title="選べる様式がまだありません">自分の様式を取り込むと、文書ごとに選べます。今はすべて組み込みの様式です。</EmptyState></Panel>;
  const choices = [{ id: BUILT_IN, label: '組み込みの様式' }, ...templates.map((template) => ({ id: template.id, label: template.name }))];
  return (
    <Panel title="文書ごとに使う様式">
      <div className={css.forms}>
        {Object.entries(FORM_TITLES).map(([form, title]) => (
          <Select
            key={form} label={title} choices={choices} value={templates.find((template) => template.forms.includes(form))?.id ?? BUILT_IN}
            onChange={(id) => choose.mutate({ form, templateId: id === BUILT_IN ? null : id })}
          />
        ))}
      </div>
    </Panel>
  );
}
