import css from './Workbench.module.css';

/** Letters shown before and after the place. */
const REACH = 10;

/** A place of the original with the words around it, so that it can be judged where it stands. */
export function Around({ text, start, end, reach = REACH }: { text: string; start: number; end: number; reach?: number }) {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = /^.*/u.exec(text.slice(end, end + reach + 1))?.[0] ?? '';
  return (
    <span className={css.around}>
      {before.length > reach && '…'}{before.slice(-reach)}<b>{text.slice(start, end)}</b>{after.slice(0, reach)}{after.length > reach && '…'}
    </span>
  );
}
