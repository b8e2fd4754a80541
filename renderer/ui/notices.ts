import { useSyncExternalStore } from 'react';

/** A short message at the corner of the window. */
export interface Notice {
  text: string;
  /** ok and info go by themselves, stop stays until closed. */
  tone: 'ok' | 'info' | 'warn' | 'stop';
  action?: { label: string; onPress(): void };
  /** Stays until the page is left, for 元に戻す after a deletion. */
  untilLeft?: boolean;
}

/** A notice on show. */
export interface ShownNotice extends Notice {
  id: number;
}

let shown: readonly ShownNotice[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: readonly ShownNotice[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Shows a notice; the same words are not shown twice. Returns the function that takes it away. */
export function notify(notice: Notice): () => void {
  lastId += 1;
  const id = lastId;
  show([...shown.filter((each) => each.text !== notice.text), { ...notice, id }].slice(-4));
  return () => dismiss(id);
}

/** 「…しました」 with 元に戻す. */
export function notifyWithUndo(text: string, undo: () => void): () => void {
  return notify({ text, tone: 'ok', untilLeft: true, action: { label: '元に戻す', onPress: undo } });
}

/** Takes one notice away. */
export function dismiss(id: number): void {
  show(shown.filter((each) => each.id !== id));
}

/** Called when a page is left: what could be undone there no longer can. */
export function leavePage(): void {
  if (shown.some((each) => each.untilLeft)) show(shown.filter((each) => !each.untilLeft));
}

/** Called when the store is locked: nothing of its content may stay in view. */
export function dismissAll(): void {
  show([]);
}

/** The notices on show. */
export function useNotices(): readonly ShownNotice[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
