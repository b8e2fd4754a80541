import type { FolderFinding } from '../../../../shared/domain/store/schema.ts';
import type { TaskContext } from '../../context.ts';
import { examineFolder } from '../store/examineFolder.ts';

/** What a place means for papers; the store's own words speak of a store, which a network share would destroy and papers survive. */
const MEANS: Partial<Record<FolderFinding['kind'], string>> = {
  network: 'ほかの職員からも見えることがあります。見てよい人だけの場所か、確かめてから書き出してください。',
  synchronised: '庁外のサーバーに写しが送られます。ほかのフォルダをお勧めします。',
  roaming: 'サーバーに写しが残ります。ほかのフォルダをお勧めします。',
  removable: '紛失に気を付け、用が済んだらファイルを消してください。',
};

/** Warns where written papers would be copied or carried away; null is the documents folder. Never stops: the office decides. */
export async function adviseFolder({ folder }: { folder: string | null }, { ports, store }: Pick<TaskContext, 'ports' | 'store'>): Promise<string[]> {
  const { findings } = examineFolder(folder ?? ports.paths.documents, store.settings.machine());
  return findings.flatMap(({ kind, text }) => {
    const means = MEANS[kind];
    // The first sentence says what kind of place it is.
    return means === undefined ? [] : [`${text.slice(0, text.indexOf('。') + 1)}${means}`];
  });
}
