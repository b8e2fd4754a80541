import { useState } from 'react';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { japanDay, japanTime } from '../../../shared/text/japanClock.ts';
import { warekiWithWeekday } from '../../../shared/text/wareki.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from './Closing.module.css';

const moment = (at: string): string => `${warekiWithWeekday(japanDay(at))}${japanTime(at)}`;

/** 版: when and by whom each was frozen; un-freezing asks for a reason and is logged. */
export function Versions({ meeting }: { meeting: Meeting }) {
  const [releasing, setReleasing] = useState(false);
  const versions = useOperation('closing.listVersions', { meetingId: meeting.id }).data ?? [];
  if (versions.length === 0) return null;
  return (
    <Panel title="版" actions={meeting.status === 'finalised' ? <Button size="small" tone="danger" onPress={() => setReleasing(true)}>確定を解く</Button> : undefined}>
      <ol className={css.versions}>
        {versions.map((version) => (
          <li key={version.version}>
            <b>v{version.version}</b> {moment(version.finalisedAt)}　{version.userName}
            {version.releasedAt && <p className={css.muted}>{moment(version.releasedAt)} 確定を解いた（{version.releasedBy}）　理由　{version.releasedReason}</p>}
          </li>
        ))}
      </ol>
      {releasing && <Release meeting={meeting} onClose={() => setReleasing(false)} />}
    </Panel>
  );
}

function Release({ meeting, onClose }: { meeting: Meeting; onClose(): void }) {
  const [reason, setReason] = useState('');
  const release = useCommand('closing.release', { errors: 'page' });
  return (
    <Dialog isOpen onClose={onClose} title="確定を解きますか" submitLabel="確定を解く" isDanger isSubmitting={release.isPending} onSubmit={() => release.mutate({ id: meeting.id, reason }, { onSuccess: onClose })}>
      <FieldErrors of={release.error?.fields}>
        <p>記録を直せるようになります。今の版はそのまま残り、解いた人、日時、理由が記録されます。配った Word は古い版になります。</p>
        <TextField label="理由" isRequired path="reason" value={reason} onChange={setReason} />
      </FieldErrors>
    </Dialog>
  );
}
