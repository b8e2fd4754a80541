import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useReducer, useRef } from 'react';
import { useShortcuts } from '../ui/keys.ts';
import { leavePage } from '../ui/notices.ts';
import type { Page, PageKind } from './page.ts';

interface Way {
  pages: readonly Page[];
  index: number;
}

type Step = { to: Page } | { to: 'back' } | { to: 'forward' };

const start: Way = { pages: [{ kind: 'home' }], index: 0 };

/** How many places back one can go. */
const memory = 50;

function walk(way: Way, { to }: Step): Way {
  if (to === 'back') return { ...way, index: Math.max(0, way.index - 1) };
  if (to === 'forward') return { ...way, index: Math.min(way.pages.length - 1, way.index + 1) };
  if (JSON.stringify(to) === JSON.stringify(way.pages[way.index])) return way;
  const pages = [...way.pages.slice(0, way.index + 1), to].slice(-memory);
  return { pages, index: pages.length - 1 };
}

/** Told before the page is left: true where it asks first, and calls `goOn` itself if the answer is yes. */
export type LeaveGuard = (goOn: () => void) => boolean;

/** Where one is and how to go elsewhere. */
export interface Router {
  page: Page;
  open(page: Page): void;
  /** As Alt+←. */
  back(): void;
  canGoBack: boolean;
  /** Whether a place has a page, for buttons that lead to another feature. */
  knows(kind: PageKind): boolean;
  /** For useLeaveGuard. */
  setGuard(guard: LeaveGuard | null): void;
}

const Context = createContext<Router | null>(null);

/** The place on show; Alt+← and Alt+→, and the side buttons of a mouse, walk through those seen before. */
export function RouterProvider({ knows, children }: { knows: Router['knows']; children: ReactNode }) {
  const [way, go] = useReducer(walk, start);
  const page = way.pages[way.index] ?? { kind: 'home' };
  const guard = useRef<LeaveGuard | null>(null);
  const step = (to: Step['to']) => {
    const leave = () => {
      leavePage();
      go({ to } as Step); // each member of Step['to'] makes a Step of its own
    };
    if (!guard.current?.(leave)) leave();
  };
  useShortcuts({ 'Alt+ArrowLeft': () => step('back'), 'Alt+ArrowRight': () => step('forward') });
  const sideButton = useEffectEvent((event: MouseEvent) => {
    if (event.button !== 3 && event.button !== 4) return;
    event.preventDefault();
    step(event.button === 3 ? 'back' : 'forward');
  });
  useEffect(() => {
    window.addEventListener('mouseup', sideButton);
    return () => window.removeEventListener('mouseup', sideButton);
  }, []);
  return (
    <Context
      value={{
        page, open: (to) => step(to), back: () => step('back'), canGoBack: way.index > 0, knows,
        setGuard: (next) => {
          guard.current = next;
        },
      }}
    >
      {children}
    </Context>
  );
}

/** `const { open, back } = useRouter(); open({ kind: 'meeting', meetingId })` */
export function useRouter(): Router {
  const router = useContext(Context);
  if (!router) throw new Error('RouterProvider is missing');
  return router;
}

/** Lets a page ask before it is left, where leaving takes away what stands nowhere else. A lock never asks. */
export function useLeaveGuard(guard: LeaveGuard): void {
  const { setGuard } = useRouter();
  useEffect(() => {
    setGuard(guard);
    return () => setGuard(null);
  });
}
