import { isOwnAddress, SCHEME } from './address.ts';
import type { ContentsPart, SessionPart } from './electronParts.ts';

/** Schemes that never leave the machine; everything else is cancelled before a name is looked up. */
const LOCAL_SCHEMES = new Set([`${SCHEME}:`, 'data:', 'blob:']);

/** Denies every permission, download and foreign request of the page. */
export function hardenSession(session: SessionPart): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !LOCAL_SCHEMES.has(new URL(url).protocol) }));
}

/** Keeps a window on the page: no navigation elsewhere, no window of its own, no webview. */
export function hardenContents(contents: ContentsPart): void {
  const stay = (details: { url: string; preventDefault(): void }) => {
    if (!isOwnAddress(details.url)) details.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (details) => details.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
