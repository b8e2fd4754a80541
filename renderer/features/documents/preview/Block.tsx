import type { CSSProperties } from 'react';
import type { PageBlock, PageParagraph, PageRun, PageTable } from '../../../../shared/domain/documents/pageModel.ts';
import { PAGE_COUNT, PAGE_NUMBER } from '../../../../shared/domain/documents/pageModel.ts';
import css from './Pages.module.css';

/** Which page of how many, for the marks in header and footer. */
export interface PagePlace {
  page: number;
  pages: number;
}

const pt = (points: number): string => `${points}pt`;

/** One paragraph or table as it stands on the page. All text is text: nothing of a file becomes markup. */
export function Block({ block, place }: { block: PageBlock; place?: PagePlace | undefined }) {
  return block.kind === 'table' ? <TableBlock table={block} place={place} /> : <ParagraphBlock paragraph={block} place={place} />;
}

function TableBlock({ table, place }: { table: PageTable; place: PagePlace | undefined }) {
  const width = table.widths.reduce((a, b) => a + b, 0);
  const side: CSSProperties = table.align === 'right' ? { marginLeft: 'auto' } : table.align === 'center' ? { marginInline: 'auto' } : {};
  return (
    <table className={css.table} style={{ width: width > 0 ? pt(width) : '100%', ...side }}>
      <colgroup>{table.widths.map((column, index) => <col key={index} style={{ width: pt(column) }} />)}</colgroup>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index} style={row.minHeight > 0 ? { height: pt(row.minHeight) } : {}}>
            {row.cells.map((cell, at) => (
              <td
                key={at} colSpan={cell.columnSpan} rowSpan={cell.rowSpan} className={cell.bordered ? css.bordered : ''}
                style={{ verticalAlign: cell.middle ? 'middle' : 'top', ...(cell.shade ? { backgroundColor: cell.shade } : {}) }}
              >
                {cell.blocks.map((block, number) => <Block key={number} block={block} place={place} />)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ParagraphBlock({ paragraph, place }: { paragraph: PageParagraph; place: PagePlace | undefined }) {
  const { align, left, right, firstLine, before, after, lineHeight, border, picture, rightTab } = paragraph;
  const segments = splitAtTabs(paragraph.runs);
  const [first] = paragraph.runs;
  const hanging = firstLine < 0 && segments.length > 1;
  const style: CSSProperties = {
    paddingLeft: pt(left), paddingRight: pt(right), textIndent: pt(firstLine), marginTop: pt(before), marginBottom: pt(after), lineHeight: pt(lineHeight), minHeight: pt(lineHeight),
    textAlign: align === 'both' ? 'justify' : align,
    // Every line is as high as the file says: letters of another font must not stretch it.
    ...(first && { fontSize: pt(first.size), fontFamily: family(first.font) }),
  };
  if (picture)
    return (
      <div style={{ ...style, textIndent: 0 }}>
        <div className={css.picture} style={{ width: pt(picture.width), height: pt(picture.height) }}>図　{picture.description}</div>
      </div>
    );
  if (rightTab && segments.length > 1) {
    const [start = [], ...others] = segments;
    return (
      <div style={{ ...style, display: 'flex', justifyContent: 'space-between', textIndent: 0 }} className={border === 'none' ? '' : css[border]}>
        <span><Runs runs={start} place={place} /></span>
        <span><Runs runs={others.flat()} place={place} /></span>
      </div>
    );
  }
  return (
    <div style={style} className={border === 'none' ? '' : css[border]}>
      {segments.map((runs, index) =>
        hanging && index === 0 ? (
          <span key={index} className={css.label} style={{ minWidth: pt(-firstLine) }}><Runs runs={runs} place={place} /></span>
        ) : (
          <span key={index}>{index > 0 && !hanging && <span className={css.tab} />}<Runs runs={runs} place={place} /></span>
        ),
      )}
    </div>
  );
}

function splitAtTabs(runs: readonly PageRun[]): PageRun[][] {
  const segments: PageRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\t').forEach((text, index) => {
      if (index > 0) segments.push([]);
      if (text) segments.at(-1)?.push({ ...run, text });
    });
  }
  return segments;
}

function Runs({ runs, place }: { runs: readonly PageRun[]; place: PagePlace | undefined }) {
  return runs.map((run, index) => (
    <span
      key={index} className={run.framed ? css.framed : ''}
      style={{
        lineHeight: 0, fontSize: pt(run.size), fontFamily: family(run.font), fontWeight: run.bold ? 700 : 400,
        ...(run.shade ? { backgroundColor: run.shade } : {}), ...(run.spacing ? { letterSpacing: pt(run.spacing) } : {}),
      }}
    >
      {place ? run.text.replaceAll(PAGE_NUMBER, String(place.page)).replaceAll(PAGE_COUNT, String(place.pages)) : run.text}
    </span>
  ));
}

/** The font of the file, then what this machine has of the same kind; Word substitutes in the same way. */
function family(font: string): string {
  const name = `"${font.replaceAll(/["\\]/gu, '')}"`;
  return /ゴシック|Gothic|Meiryo|メイリオ/u.test(font) ? `${name}, "MS Gothic", "BIZ UDGothic", "BIZ UDPGothic", sans-serif` : `${name}, "MS Mincho", "BIZ UDMincho Medium", "BIZ UDMincho", serif`;
}
