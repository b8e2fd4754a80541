import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './Table.module.css';

/** One column: its heading and what stands in it. */
export interface Column<Row> {
  key: string;
  header: string;
  cell(row: Row): ReactNode;
  align?: 'end';
  /** As narrow as its content, on one line. */
  isNarrow?: boolean;
  /** For looks of the whole column, heading included (hidden on narrow windows). */
  className?: string | undefined;
  /** The heading is for screen readers only (buttons at the end of a row). */
  hideHeader?: boolean;
}

interface Props<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
  /** Makes the first column a link that opens the row. */
  onOpen?(row: Row): void;
  rowClassName?(row: Row): string | undefined;
  /** Without its own frame, inside a panel. */
  isPlain?: boolean;
  /** Instead of rows, when there are none. */
  empty?: ReactNode;
}

/** A plain table with a heading that stays in view; its first column names the row. */
export function Table<Row>({ label, columns, rows, rowKey, onOpen, rowClassName, isPlain = false, empty }: Props<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className={cx(css.scroll, isPlain && css.plain)}>
      <table className={css.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column)}>
                {column.hideHeader ? <span className={css.hidden}>{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={rowClassName?.(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={cellClass(column)}>
                    {onOpen ? (
                      <Button className={cx(css.open)} onPress={() => onOpen(row)}>
                        {column.cell(row)}
                      </Button>
                    ) : (
                      column.cell(row)
                    )}
                  </th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass<Row>(column: Column<Row>): string {
  return cx(column.align === 'end' && css.end, column.isNarrow && css.narrow, column.className);
}
