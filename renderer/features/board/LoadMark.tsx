import { Badge } from '../../ui/Badge.tsx';
import { HIGH_LOAD } from './boardModel.ts';
import css from './Board.module.css';

/** 担当中 5: open roles of an agency, orange where one more would be much. */
export function LoadMark({ load }: { load: number }) {
  return load >= HIGH_LOAD ? <Badge size="small" tone="warn">担当中 {load}</Badge> : <span className={css.load}>担当中 {load}</span>;
}
