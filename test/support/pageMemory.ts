import type { Page } from '@playwright/test';

/** Everything a page still holds where it can be looked for: its document, its fields, its address, its storage, and the caches of what was read and sent. */
export function pageMemory(page: Page): Promise<string> {
  return page.evaluate(() => {
    interface Fiber { memoizedProps?: { client?: Client } | null; child: Fiber | null; sibling: Fiber | null }
    interface Client { getQueryCache(): Cache; getMutationCache(): Cache }
    interface Cache { getAll(): { state: unknown; queryKey?: unknown }[] }
    const root = document.querySelector('#root');
    const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$'));
    const waiting: (Fiber | null)[] = [root && key ? Reflect.get(root, key) : null];
    let client: Client | null = null;
    while (waiting.length > 0 && !client) {
      const fiber = waiting.pop();
      if (!fiber) continue;
      client = fiber.memoizedProps?.client ?? null;
      waiting.push(fiber.sibling, fiber.child);
    }
    if (!client) throw new Error('画面の控え（キャッシュ）が見つかりません');
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map((field) => field.value);
    return JSON.stringify({
      address: location.href,
      title: document.title,
      name: window.name,
      history: history.state,
      storage: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
      document: document.documentElement.outerHTML,
      fields,
      read: client.getQueryCache().getAll().map(({ queryKey, state }) => ({ queryKey, state })),
      sent: client.getMutationCache().getAll().map(({ state }) => state),
    });
  });
}
