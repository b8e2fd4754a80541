import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts';
import type { Asset } from './desktopShell.ts';

const MIME: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), display-capture=()',
  'cache-control': 'no-store',
};

/** The two addresses that are windows, not files. */
const WINDOWS = new Set(['/', '/projector']);

/** Answers the page's files from the given folder and nothing outside it: names are of the few letters the build uses. */
export function createAssetServer(folder: string): (url: URL) => Promise<Asset> {
  return async (url) => {
    const path = WINDOWS.has(url.pathname) ? '/index.html' : url.pathname;
    const type = MIME[extname(path)];
    if (!type || !isPlainPath(path)) return refusal();
    try {
      const body = await readFile(join(folder, ...path.split('/')));
      return { status: 200, headers: { ...HEADERS, 'content-type': type }, body };
    } catch {
      return refusal();
    }
  };
}

/** Letters, digits, `.`, `_` and `-` in every part, no part that starts with a dot: neither `..` nor `%2e` nor a drive passes. */
function isPlainPath(path: string): boolean {
  return /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(path);
}

function refusal(): Asset {
  return { status: 404, headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }, body: new Uint8Array() };
}
