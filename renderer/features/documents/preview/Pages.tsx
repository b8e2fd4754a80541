import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PageModel } from '../../../../shared/domain/documents/pageModel.ts';
import { Block } from './Block.tsx';
import { type Measure, paginate } from './paginate.ts';
import css from './Pages.module.css';

const PX_PER_POINT = 96 / 72;
const pt = (points: number): string => `${points}pt`;

/** A Word file drawn as sheets of paper; where pages end is reckoned from how tall this machine draws each block. */
export function Pages({ model, zoom = 1, most = 400 }: { model: PageModel; zoom?: number; most?: number }) {
  const ruler = useRef<HTMLDivElement>(null);
  const [measures, setMeasures] = useState<readonly Measure[] | null>(null);
  const textWidth = model.width - model.left - model.right;
  const textHeight = model.height - model.top - model.bottom;
  useLayoutEffect(() => {
    const box = ruler.current;
    if (!box) return;
    setMeasures([...box.children].slice(0, model.blocks.length).map(measure));
  }, [model]);
  const pages = useMemo(() => (measures?.length === model.blocks.length ? paginate(model.blocks, measures, textHeight * PX_PER_POINT) : []), [model, measures, textHeight]);
  return (
    <div className={css.sheets}>
      <div ref={ruler} className={css.ruler} style={{ width: pt(textWidth) }} aria-hidden>
        {model.blocks.map((block, index) => <div key={index}><Block block={block} /></div>)}
      </div>
      {pages.slice(0, most).map((pieces, index) => {
        const place = { page: index + 1, pages: pages.length };
        return (
          <section
            key={index} className={css.sheet} aria-label={`${place.page}ページ目（全${place.pages}ページ）`}
            style={{ width: pt(model.width), minHeight: pt(model.height), padding: `${pt(model.top)} ${pt(model.right)} ${pt(model.bottom)} ${pt(model.left)}`, zoom }}
          >
            <div className={css.edge} style={{ top: pt(model.headerAt), left: pt(model.left), right: pt(model.right) }}>
              {model.header.map((block, at) => <Block key={at} block={block} place={place} />)}
            </div>
            {pieces.map(({ block }, at) => <Block key={at} block={block} />)}
            <div className={css.edge} style={{ bottom: pt(model.footerAt), left: pt(model.left), right: pt(model.right) }}>
              {model.footer.map((block, at) => <Block key={at} block={block} place={place} />)}
            </div>
          </section>
        );
      })}
    </div>
  );
}

function measure(element: Element): Measure {
  return {
    height: element.getBoundingClientRect().height,
    rows: [...element.querySelectorAll(':scope > table > tbody > tr')].map((row) => row.getBoundingClientRect().height),
  };
}
