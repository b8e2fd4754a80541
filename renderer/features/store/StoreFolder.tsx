import { useState } from 'react';
import type { FolderAdvice } from '../../../shared/domain/store/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { FolderChooser } from '../../ui/FolderChooser.tsx';
import { Message } from '../../ui/Message.tsx';
import css from './Entrance.module.css';

const looks = { refuse: 'stop', warn: 'warn', note: 'info' } as const;

/** Everything that speaks against a folder, gravest first. */
export function FolderFindings({ advice }: { advice: FolderAdvice | undefined }) {
  return (
    <div className={css.form}>
      {advice?.findings.map((finding) => (
        <Message key={finding.kind} tone={looks[finding.severity]}>
          {finding.text}
        </Message>
      ))}
    </div>
  );
}

interface Props {
  label: string;
  /** Where to begin; null for the home folder. */
  from: string | null;
  onChoose(path: string): void;
  /** A new folder may be made on the way. */
  canCreate?: boolean;
}

/** The folder chooser over this machine's folders; the one that is open is the one chosen. */
export function StoreFolderChooser({ label, from, onChoose, canCreate = false }: Props) {
  const [path, setPath] = useState(from);
  const listing = useOperation('store.listFolder', { path }, { keepsLast: true });
  const create = useCommand('store.createFolder');
  const open = (next: string) => {
    setPath(next);
    onChoose(next);
  };
  const makeFolder = (name: string) => {
    if (listing.data) create.mutate({ parent: listing.data.path, name }, { onSuccess: (made) => open(made.path) });
  };
  return (
    <FolderChooser
      label={label}
      query={listing}
      onOpen={open}
      {...(canCreate ? { onCreate: makeFolder } : {})}
    />
  );
}
