import { CornerLeftUp, Folder } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './FolderChooser.module.css';
import { IconButton } from './IconButton.tsx';
import { EmptyState, ErrorState, Loading } from './States.tsx';

/** What a folder holds, as the core lists it. */
export interface FolderListing {
  path: string;
  parent: string | null;
  folders: readonly { name: string; path: string }[];
}

interface Props {
  label: string;
  /** The listing of the folder on show, read by the caller. */
  query: { data: FolderListing | undefined; error: { message: string } | null; refetch(): unknown };
  /** Asked for when a folder is opened; the open folder is the chosen one. */
  onOpen(path: string): void;
}

/** Walks through this machine's folders: a page gets no folder paths from the browser it runs in. */
export function FolderChooser({ label, query, onOpen }: Props) {
  const { data, error } = query;
  const { parent } = data ?? {};
  return (
    <div className={css.chooser} role="group" aria-label={label}>
      <div className={css.place}>
        <IconButton label="一つ上のフォルダへ" icon={CornerLeftUp} isDisabled={!parent} onPress={() => parent && onOpen(parent)} />
        <span>{data?.path ?? ''}</span>
      </div>
      {data ? (
        <ListBox
          aria-label={`${label}の一覧`}
          className={cx(css.list)}
          items={data.folders.map((folder) => ({ ...folder, id: folder.path }))}
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
      ) : (
        <div className={css.list}>{error ? <ErrorState error={error} onRetry={() => void query.refetch()} /> : <Loading />}</div>
      )}
    </div>
  );
}
