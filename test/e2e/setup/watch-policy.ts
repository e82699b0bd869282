import type { Browser, BrowserContext } from 'playwright-core';

/** What browsers say in the console where a page does what its policy refuses. */
const REFUSED = /content[- ]security[- ]policy/i;

/** Notes in `refused` what any page of a context does against its policy. */
export function watchPolicy(context: BrowserContext, refused: string[]): BrowserContext {
  context.on('console', (message) => {
    if (REFUSED.test(message.text()))
      refused.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
  });
  return context;
}

/** The same for every context a browser opens, by itself or for a page. */
export function watchPolicies(browser: Browser, refused: string[]): Browser {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => watchPolicy(await open(options), refused);
  return browser;
}
