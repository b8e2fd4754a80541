import { useState } from 'react';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { useOperation } from '../../api/queries.ts';
import type { Choice } from '../../ui/Choice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Await } from '../../ui/States.tsx';
import { Pages } from '../documents/preview/Pages.tsx';
import css from './Settings.module.css';

const SAMPLES: Choice<'letter' | 'minutes'>[] = [{ id: 'letter', label: '開催通知' }, { id: 'minutes', label: '会議録' }];

/** An invented letter in the 体裁 as it stands, redrawn with every change. */
export function StylePreview({ style }: { style: DocumentStyle }) {
  const [sample, setSample] = useState<'letter' | 'minutes'>('letter');
  const query = useOperation('documents.previewStyle', { style, sample }, { keepsLast: true });
  return (
    <Panel title="見本" className={css.sample}>
      <div className={css.form}>
        <RadioGroup label="見本の文書" hideLabel value={sample} onChange={(id) => setSample(id)} choices={SAMPLES} />
        <div className={css.sheets}>
          <Await query={query}>{(page) => <Pages model={page} zoom={0.5} />}</Await>
        </div>
      </div>
    </Panel>
  );
}
