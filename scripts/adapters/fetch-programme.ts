import { UserError } from '../../src/domain/user-error.ts';
import { readFetchFailure } from './web/fetch-failure.ts';
import { readBounded } from './youtube/read-bounded.ts';

/** A programme of the largest congress there is has 8 MB. */
const MOST_BYTES = 50_000_000;
const MOST_REDIRECTS = 5;

/** Whether a source is an address and no file. */
export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/**
 * The bytes at an address: http or https alone, bounded in bytes, time and redirects. Throws a UserError in plain
 * words where the server says no, says nothing or says too much.
 */
export async function fetchProgramme(address: string, timeoutMs: number): Promise<Uint8Array> {
  if (!URL.canParse(address)) throw failed(address, 'it is no address');
  let url = new URL(address);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const response = await fetch(url, {
        signal,
        redirect: 'manual',
        headers: { accept: 'application/json, application/xml, text/calendar, text/csv, */*' },
      });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = followed(location, url, address);
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        throw failed(address, `the server answered ${response.status}`);
      }
      return new Uint8Array(await readBounded(response, MOST_BYTES));
    }
  } catch (error) {
    throw inWords(error, address, timeoutMs);
  }
  throw failed(address, 'it leads in circles');
}

function followed(location: string, base: URL, address: string): URL {
  const url = URL.canParse(location, base) ? new URL(location, base) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw failed(address, 'it leads to something other than http or https');
}

function inWords(error: unknown, address: string, timeoutMs: number): UserError {
  if (error instanceof UserError) return error;
  const failure = readFetchFailure(error);
  if (failure.is === 'large')
    return failed(address, `the answer is larger than ${MOST_BYTES / 1e6} MB`);
  if (failure.is === 'slow')
    return failed(address, `the server took longer than ${timeoutMs / 1_000} s`);
  return failed(address, failure.code ?? 'the connection broke off');
}

function failed(address: string, found: string): UserError {
  return new UserError('The programme could not be fetched. Nothing was written.', {
    at: { file: address.slice(0, 200) },
    found,
    remedy: 'Open the address in a browser, or save the file and name that.',
  });
}
