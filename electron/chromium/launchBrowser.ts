import { chromium, type BrowserContext } from 'playwright-core';
import { browserFlags, UNWANTED_DEFAULTS } from './flags.ts';

/** How the browser is started. */
export interface LaunchOptions {
  executable: string;
  headless: boolean;
  /** Off only for root, where the system makes a sandbox impossible. */
  sandbox: boolean;
  /** Screens of a headless browser, e.g. `{1366x768}{1024x768}`. */
  screens?: string;
}

/** Starts the machine's own browser over a pipe, cut off from every network, on the given empty profile. */
export async function launchBrowser(options: LaunchOptions, profileFolder: string): Promise<BrowserContext> {
  try {
    return await chromium.launchPersistentContext(profileFolder, {
      executablePath: options.executable,
      headless: options.headless,
      chromiumSandbox: options.sandbox,
      args: browserFlags(options),
      ignoreDefaultArgs: UNWANTED_DEFAULTS,
      offline: true,
      serviceWorkers: 'block',
      acceptDownloads: false,
      permissions: [],
      viewport: null,
      locale: 'ja-JP',
      // The machine's own settings (large contrast, less motion) are the user's and stay.
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      env: { ...process.env, LANGUAGE: 'ja' },
    });
  } catch (cause) {
    const sandbox = cause instanceof Error && /sandbox/iu.test(cause.message);
    throw new Error(
      sandbox
        ? `ブラウザ（${options.executable}）の保護機能（サンドボックス）がこの環境では使えないため、起動を止めました。情報システム担当へ相談してください。`
        : `ブラウザ（${options.executable}）を起動できませんでした。ブラウザを更新するか、別のブラウザを入れてからやり直してください。`,
      { cause },
    );
  }
}
