import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import css from './Projector.module.css';

/** How long a page stays: long enough to read six lines aloud; what is new stays twice as long. */
const DWELL = 10_000;
const DWELL_NEW = 20_000;

interface Props {
  title: string;
  /** Changes when something new came: then the page with it is shown first. */
  newest: string;
  /** What is new stands at the end. */
  startsAtEnd?: boolean;
  children: ReactNode;
}

/** A column that loses nothing: what does not fit flows into further pages, which take turns by themselves. */
export function Paged({ title, newest, startsAtEnd = false, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(1);
  const [shown, setShown] = useState({ newest: '', page: 0 });

  const newestPage = startsAtEnd ? count - 1 : 0;
  const page = shown.newest === newest ? Math.min(shown.page, count - 1) : newestPage;
  const align = useEffectEvent(() => {
    const element = frame.current;
    if (!element) return;
    const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0;
    const step = element.clientWidth + gap;
    setCount(Math.max(1, Math.round((element.scrollWidth + gap) / step)));
    element.scrollLeft = page * step;
  });
  useLayoutEffect(() => align());
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(() => align());
    observer.observe(frame.current);
    void document.fonts.ready.then(() => align());
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (count === 1) return undefined;
    const timer = setTimeout(() => setShown({ newest, page: (page + 1) % count }), page === newestPage ? DWELL_NEW : DWELL);
    return () => clearTimeout(timer);
  }, [newest, newestPage, page, count]);

  return (
    <section className={css.paged}>
      <h2>
        {title}
        {count > 1 && (
          <span className={css.pages}>
            {page + 1}／{count}ページ
          </span>
        )}
      </h2>
      <div ref={frame} className={css.flow}>
        {children}
      </div>
    </section>
  );
}
