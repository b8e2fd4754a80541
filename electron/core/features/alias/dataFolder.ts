import { AppError } from '../../../../shared/errors/appError.ts';
import type { StoreKeeper } from '../store/keeper.ts';

/** The folder a 対応表 may lie in: beside the open store, and never beside 練習用, which is thrown away. */
export function dataFolderOf(store: StoreKeeper): string {
  const open = store.current();
  if (!open) throw new AppError('locked');
  if (open.sample) throw new AppError('not.allowed', '練習用では、対応表は使えません。');
  return open.folder;
}
