import type { BrowserContext, Route } from 'playwright-core';
import type { ShellApp } from '../shell/desktopShell.ts';

/** The page's address. It exists nowhere: `.invalid` never resolves (RFC 6761), every answer comes from this program. */
export const ORIGIN = 'https://app.invalid';

/** Answers the page's own requests and refuses all others before they reach the network. */
export async function answerRequests(context: BrowserContext, serve: ShellApp['serve']): Promise<void> {
  await context.route(() => true, (route) => answer(route, serve));
  await context.routeWebSocket(() => true, (socket) => socket.close({ code: 1008 }));
}

async function answer(route: Route, serve: ShellApp['serve']): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  if (url.origin === ORIGIN && request.method() === 'GET') {
    const asset = await serve(url);
    await route.fulfill({ status: asset.status, headers: asset.headers, body: Buffer.from(asset.body) });
  } else if (request.isNavigationRequest()) {
    // "No content" leaves the page and what is typed in it where it is; an abort would replace it by an error page.
    await route.fulfill({ status: 204 });
  } else {
    await route.abort('blockedbyclient');
  }
}
