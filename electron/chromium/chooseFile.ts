import type { CDPSession } from 'playwright-core';
import type { FileKind } from '../core/ports.ts';
import { FILE_KINDS } from '../shell/fileKinds.ts';

/**
 * Shows the browser's file dialog and tells the path of the chosen file, or null.
 * The field lives in a world of its own, so that the page's scripts never hold the file.
 */
export async function chooseFile(session: CDPSession, kind: FileKind): Promise<string | null> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'chooseFile' });
  const accept = FILE_KINDS[kind].extensions.map((extension) => `.${extension}`).join(',');
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${askInPage.toString()})(${JSON.stringify(accept)})`,
    contextId: executionContextId,
    userGesture: true,
    awaitPromise: true,
  });
  if (!result.objectId) return null;
  const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId });
  await session.send('Runtime.releaseObject', { objectId: result.objectId });
  return path;
}

/** Runs in the page; carries nothing in from this file but its argument. */
function askInPage(accept: string): Promise<File | null> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  return new Promise((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0] ?? null));
    field.addEventListener('cancel', () => resolve(null));
    field.click();
  });
}
