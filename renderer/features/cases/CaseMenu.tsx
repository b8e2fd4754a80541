import { ArrowRightLeft, GitMerge, Split, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { DeleteCaseDialog } from './DeleteCaseDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { StatusDialog } from './StatusDialog.tsx';

/** What is done to a file as a whole. */
export function CaseMenu({ file }: { file: CaseFile }) {
  const [dialog, setDialog] = useState<'status' | 'merge' | 'split' | 'delete' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <Menu
        label="ほかの操作"
        lines={[
          { label: 'ほかのケースへ統合…', icon: GitMerge, onAction: () => setDialog('merge') },
          { label: '世帯を分割…', icon: Split, onAction: () => setDialog('split'), isDisabled: file.members.length < 2 },
          '-',
          { label: 'ケースを削除…', icon: Trash2, isDanger: true, onAction: () => setDialog('delete') },
        ]}
      />
      <Button tone="primary" icon={ArrowRightLeft} onPress={() => setDialog('status')}>状態を変える</Button>
      {dialog === 'status' && <StatusDialog file={file} onClose={close} />}
      {dialog === 'merge' && <MergeDialog file={file} onClose={close} />}
      {dialog === 'split' && <SplitDialog file={file} onClose={close} />}
      {dialog === 'delete' && <DeleteCaseDialog file={file} onClose={close} />}
    </>
  );
}
