import { CornerLeftUp, Folder, FolderPlus } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import css from './FolderChooser.module.css';
import { IconButton } from './IconButton.tsx';
import { EmptyState, ErrorState, Loading } from './States.tsx';
import { TextField } from './TextField.tsx';

interface FolderLink {
  name: string;
  path: string;
}

/** What a folder holds, as the core lists it. */
export interface FolderListing {
  path: string;
  parent: string | null;
  folders: readonly FolderLink[];
  /** Where to start: home, documents, drives. */
  places: readonly FolderLink[];
}

interface Props {
  label: string;
  /** The listing of the folder on show, read by the caller. */
  query: { data: FolderListing | undefined; error: { message: string } | null; refetch(): unknown };
  /** Asked for when a folder is opened; the open folder is the chosen one. */
  onOpen(path: string): void;
  /** Makes a folder in the open one; without it folders cannot be made. */
  onCreate?(name: string): void;
}

/** Walks through this machine's folders: a page gets no folder paths from the browser it runs in. */
export function FolderChooser({ label, query, onOpen, onCreate }: Props) {
  const { data, error } = query;
  const parent = data?.parent ?? null;
  return (
    <div className={css.chooser} role="group" aria-label={label}>
      <div className={css.place}>
        <IconButton label="一つ上のフォルダへ" icon={CornerLeftUp} isDisabled={parent === null} onPress={() => parent !== null && onOpen(parent)} />
        <span>{data?.path ?? ''}</span>
      </div>
      <div className={css.columns}>
        <div className={css.places}>
          {data?.places.map((place) => (
            <Button key={place.path} size="small" tone="quiet" onPress={() => onOpen(place.path)}>
              {place.name}
            </Button>
          ))}
        </div>
        {data ? (
          <FolderList label={label} listing={data} onOpen={onOpen} />
        ) : (
          <div className={css.list}>{error ? <ErrorState error={error} onRetry={() => void query.refetch()} /> : <Loading />}</div>
        )}
      </div>
      {onCreate && data && <NewFolder onCreate={onCreate} />}
    </div>
  );
}

function FolderList({ label, listing, onOpen }: { label: string; listing: FolderListing; onOpen(path: string): void }) {
  return (
    <ListBox
      aria-label={`${label}の一覧`}
      className={cx(css.list)}
      items={listing.folders.map((folder) => ({ ...folder, id: folder.path }))}
      onAction={(key) => onOpen(String(key))}
      renderEmptyState={() => <EmptyState title="この中にフォルダはありません。" icon={Folder} />}
    >
      {(folder) => (
        <ListBoxItem textValue={folder.name} className={cx(css.folder)}>
          <Folder size={18} aria-hidden />
          {folder.name}
        </ListBoxItem>
      )}
    </ListBox>
  );
}

function NewFolder({ onCreate }: { onCreate(name: string): void }) {
  const [name, setName] = useState<string | null>(null);
  const create = () => {
    if (!name?.trim()) return;
    onCreate(name.trim());
    setName(null);
  };
  return (
    <div className={css.foot}>
      {name === null ? (
        <Button size="small" tone="quiet" icon={FolderPlus} onPress={() => setName('')}>
          この中に新しいフォルダをつくる
        </Button>
      ) : (
        <>
          <TextField label="新しいフォルダの名前" hideLabel placeholder="新しいフォルダの名前" value={name} onChange={setName} onSubmit={create} autoFocus className={css.name} />
          <Button onPress={create} isDisabled={!name.trim()}>
            つくる
          </Button>
          <Button tone="quiet" onPress={() => setName(null)}>
            やめる
          </Button>
        </>
      )}
    </div>
  );
}
