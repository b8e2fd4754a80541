import { type ReactNode, useState } from 'react';
import type { Settings } from '../../../shared/domain/settings/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import css from './Settings.module.css';

/** What the fields of a sheet work with: the settings as they stand, and how to change some of them. */
export interface SettingsSheet {
  settings: Settings;
  save(part: Partial<Settings>): void;
}

interface Props {
  title: string;
  lead?: ReactNode;
  saved: Settings;
  children(sheet: SettingsSheet): ReactNode;
}

/** One sheet of settings; every change is kept at once, a refused one is told beside its field. */
export function SettingsForm({ title, lead, saved, children }: Props) {
  // Overlays what was read: two quick changes do not undo each other, a refused one stays in its field and goes along with the next.
  const [changes, setChanges] = useState<Partial<Settings>>({});
  const update = useCommand('settings.update', { errors: 'page' });
  const save = (part: Partial<Settings>) => {
    const next = { ...changes, ...part };
    setChanges(next);
    update.mutate({ ...saved, ...next });
  };
  return (
    <Panel title={title} aside={update.isSuccess && <Badge tone="ok">保存しました</Badge>}>
      <div className={css.form}>
        {lead}
        <FieldErrors of={update.error?.fields}>{children({ settings: { ...saved, ...changes }, save })}</FieldErrors>
        {update.error && <Message tone="stop">{update.error.message}</Message>}
      </div>
    </Panel>
  );
}
