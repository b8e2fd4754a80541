import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/domain/settings/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import css from './Settings.module.css';
import { useSettings } from './useSettings.ts';

/** What the fields of a sheet work with: the settings as they stand, and how to change some of them. */
export interface SettingsSheet {
  settings: Settings;
  save(part: Partial<Settings>): void;
}

interface Props {
  title: string;
  lead?: ReactNode;
  saved: Settings;
  /** Stands at the right of the sheet and follows every change (a preview). */
  beside?(sheet: Pick<SettingsSheet, 'settings'>): ReactNode;
  children(sheet: SettingsSheet): ReactNode;
}

/** One sheet of settings; every change is kept at once, a refused one is told beside its field. */
export function SettingsForm({ title, lead, saved, beside, children }: Props) {
  const { settings, save, isSaved, error } = useSettings(saved);
  const sheet = (
    <Panel title={title} aside={isSaved && <Badge tone="ok">保存しました</Badge>}>
      <div className={css.form}>
        {lead}
        <FieldErrors of={error?.fields}>{children({ settings, save })}</FieldErrors>
        {error && <Message tone="stop">{error.message}</Message>}
      </div>
    </Panel>
  );
  return beside ? (
    <div className={css.beside}>
      {sheet}
      {beside({ settings })}
    </div>
  ) : (
    sheet
  );
}
