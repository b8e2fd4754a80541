import type { CDPSession } from 'playwright-core';
import type { Display } from '../shell/desktopShell.ts';

/** The screens the browser knows, in its own coordinates. */
export async function readDisplays(session: CDPSession): Promise<Display[]> {
  const { screenInfos } = await session.send('Emulation.getScreenInfos');
  return screenInfos.map((screen) => ({
    left: screen.availLeft,
    top: screen.availTop,
    width: screen.availWidth,
    height: screen.availHeight,
    primary: screen.isPrimary,
  }));
}

/** Where a second window belongs: on the display that does not hold the operator's window, else nowhere in particular. */
export function otherDisplay(displays: Display[], operator: { left?: number; top?: number; width?: number; height?: number }): Display | null {
  const x = (operator.left ?? 0) + (operator.width ?? 0) / 2;
  const y = (operator.top ?? 0) + (operator.height ?? 0) / 2;
  const holds = (display: Display) =>
    x >= display.left && x < display.left + display.width && y >= display.top && y < display.top + display.height;
  return displays.length > 1 ? (displays.find((display) => !holds(display)) ?? null) : null;
}

/** Moves a window to the display and fills it; the move must come first, or the wrong display is filled. */
export async function fillDisplay(session: CDPSession, display: Display): Promise<void> {
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const { left, top, width, height } = display;
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  await session.send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'fullscreen' } });
}
