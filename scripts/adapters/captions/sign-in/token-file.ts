import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runName } from '../../../run-name.ts';

const TokenSchema = z.object({
  refresh_token: z.string().min(1),
  /** Of which OAuth client; another client cannot use it. */
  client_id: z.string().min(1),
});

/** A permission that lasts until it is withdrawn. */
export type KeptToken = z.infer<typeof TokenSchema>;

const nameOf = (secrets: string) => join(secrets, 'youtube-token.json');

/** The sign-in kept for an OAuth client; undefined where there is none, or it is another client's. */
export function readToken(secrets: string, clientId: string): KeptToken | undefined {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(nameOf(secrets), 'utf8'));
  } catch {
    return undefined;
  }
  const parsed = TokenSchema.safeParse(data);
  return parsed.success && parsed.data.client_id === clientId ? parsed.data : undefined;
}

/** Keeps a sign-in where only its owner may read it. */
export function writeToken(secrets: string, token: KeptToken): void {
  mkdirSync(secrets, { recursive: true, mode: 0o700 });
  const next = `${nameOf(secrets)}.${runName()}`;
  writeFileSync(next, `${JSON.stringify(token)}\n`, { mode: 0o600, flag: 'wx' });
  // The mode asked for is narrowed, never widened, by the person's own settings.
  chmodSync(next, 0o600);
  renameSync(next, nameOf(secrets));
}

/** Forgets a sign-in that does not work any more. */
export function forgetToken(secrets: string): void {
  rmSync(nameOf(secrets), { force: true });
}
