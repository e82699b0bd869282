import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox, type Browser } from 'playwright-core';

interface Session {
  send: (method: string, params: unknown) => Promise<unknown>;
}

/** Playwright's own side of a browser, which in one process can be reached from ours. */
interface Inside {
  readonly _connection: {
    readonly toImpl?: (browser: Browser) => { readonly _browserSession: Session };
  };
}

const PREFERENCES = {
  // A driven Firefox would let pages of files read all files, which no visitor's does.
  'security.fileuri.strict_origin_policy': true,
};

/** Playwright speaks WebDriver BiDi to any Firefox but its own. */
export const speaksBiDi = (path: string) => path !== firefox.executablePath();

/**
 * Starts a Firefox with a profile and a home folder of its own, both gone when it is closed.
 * `path` is one of Mozilla's or a distribution's, or Playwright's.
 */
export async function launchFirefox(path: string): Promise<Browser> {
  const home = await mkdtemp(join(tmpdir(), 'aftertalk-firefox-'));
  const browser = await firefox.launch({
    executablePath: path,
    ...(speaksBiDi(path) && { channel: 'moz-firefox' }),
    env: { ...process.env, HOME: home },
    firefoxUserPrefs: PREFERENCES,
  });
  browser.on('disconnected', () => void rm(home, { recursive: true, force: true }));
  doWithoutEmulatedMedia(browser);
  return browser;
}

/**
 * Playwright 1.65 asks for light or dark before each page; Firefox 153 (ESR) knows no
 * `emulation.setMediaFeaturesOverride` and no page would open. Its pages stay as the machine has them.
 */
function doWithoutEmulatedMedia(browser: Browser) {
  const session = (browser as unknown as Inside)._connection.toImpl?.(browser)._browserSession;
  if (!session) return;
  const sessions = Object.getPrototypeOf(session) as Session;
  const { send } = sessions;
  sessions.send = async function (this: Session, method, params) {
    try {
      return await send.call(this, method, params);
    } catch (error) {
      if (method === 'emulation.setMediaFeaturesOverride' && /unknown command/.test(String(error)))
        return {};
      throw error;
    }
  };
}
