/** The scheme of the page in Electron: served from memory, never from a network. */
export const SCHEME = 'app';
/** The page's address. */
export const HOME = `${SCHEME}://board/`;

/** Whether an address belongs to the page. Node knows no origin for schemes of our own, so both parts are compared. */
export function isOwnAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === `${SCHEME}:` && url.host === 'board';
}
