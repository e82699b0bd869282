import type { BrowserContext } from 'playwright-core';
import { youTubeApi, type StandInVideo } from './youtube-api.ts';

/** What the browser asked of other hosts, oldest first. */
export interface ThirdParty {
  readonly requests: string[];
  /** Whether YouTube's script can be reached. */
  reachable: boolean;
}

/**
 * Answers for YouTube in a browser, and notes every request that leaves `origin`; whatever else leaves
 * it is refused.
 */
export async function standInYouTube(
  context: BrowserContext,
  origin: string,
  videos: Readonly<Record<string, StandInVideo>>,
): Promise<ThirdParty> {
  const thirdParty: ThirdParty = { requests: [], reachable: true };
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      const url = new URL(route.request().url());
      thirdParty.requests.push(url.href);
      if (url.href === 'https://www.youtube.com/iframe_api' && thirdParty.reachable) {
        const body = `(${youTubeApi.toString()})(${JSON.stringify(videos)})`;
        return route.fulfill({ contentType: 'text/javascript', body });
      }
      if (url.host === 'www.youtube-nocookie.com' && thirdParty.reachable) {
        const body = '<!doctype html><title>Stand-in</title><body style="background:#123">';
        return route.fulfill({ contentType: 'text/html', body });
      }
      return route.abort();
    },
  );
  return thirdParty;
}
