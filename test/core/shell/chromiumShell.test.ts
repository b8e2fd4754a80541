import { describe, expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import type { Reply } from '../../../shared/contract/bridge.ts';
import type { AppEvent } from '../../../shared/contract/events.ts';
import { browserOfThisMachine, launchApp } from '../../support/app.ts';
import { FIXTURE_PAGE } from '../../support/fixturePage.ts';
import { createStandInCore, type StandInCore } from '../../support/standInCore.ts';
import { describeShell } from './contract.ts';

const knockIn = (page: Page, operation: string, input?: unknown) =>
  // The page's own bridge; typed loosely because the fixture page is not compiled.
  page.evaluate((call) => Reflect.apply(Reflect.get(Reflect.get(window, 'board'), 'dispatch'), null, [call]), { operation, input }) as Promise<Reply>;

const settled = (page: Page) => page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined);

if (browserOfThisMachine()) {
  describeShell('Chromium（本物のブラウザで）', async (folder) => {
    let core: StandInCore | null = null;
    const app = await launchApp({ folder, rendererFolder: FIXTURE_PAGE, createCore: (ports) => (core = createStandInCore(ports)) });
    if (!core) throw new Error('no core');
    const pageOf = (which: 'operator' | 'projector') => {
      const page = which === 'operator' ? app.operator : app.shell.projector();
      if (!page) throw new Error('the projector is not open');
      return page;
    };
    return {
      shell: app.shell,
      core,
      closed: app.closed,
      knock: async (from, operation, input) => knockIn(pageOf(from), operation, input),
      async heard(by) {
        await settled(pageOf(by));
        return pageOf(by).evaluate(() => Reflect.get(window, 'heard') as AppEvent[]);
      },
      async choose(path, work) {
        const [chooser, reply] = await Promise.all([app.operator.waitForEvent('filechooser'), Promise.resolve([work()])]);
        await chooser.setFiles(path === null ? [] : [path]);
        return reply[0] ?? Promise.reject(new Error('no reply'));
      },
      async leadAway(url) {
        await app.operator.evaluate((address) => void setTimeout(() => Object.assign(location, { href: address })), url);
        await app.operator.waitForTimeout(200);
        return app.operator.url();
      },
      knockFromInnerFrame: () =>
        app.operator.evaluate(async () => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          const inner = frame.contentWindow;
          if (!inner) return null;
          const found: unknown = Reflect.get(inner, 'board') ?? Reflect.get(inner, '__boardDispatch');
          if (typeof found !== 'function') return null;
          return JSON.parse(await Reflect.apply(found, inner, [{ operation: 'test.echo', input: 1 }])) as Reply;
        }),
      async openFromPage() {
        await app.operator.evaluate(() => void window.open('https://app.invalid/', 'other', 'popup'));
        await expect.poll(() => app.operator.context().pages().length).toBe(1);
        return app.operator.context().pages().length;
      },
      projectorLeft: () => pageOf('projector').evaluate(() => window.screenX),
    };
  });
} else {
  describe('画面の殻の約束: Chromium', () => {
    it.skip('Chromium が見つからないため試していません');
  });
}
