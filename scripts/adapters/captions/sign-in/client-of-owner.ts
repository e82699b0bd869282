import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../../../src/domain/user-error.ts';
import { refuseInside } from './secrets-folder.ts';

/** What Google calls an OAuth client of the kind “Desktop app”. */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
}

const ClientFileSchema = z.object({
  installed: z.object({ client_id: z.string().min(1), client_secret: z.string().min(1) }),
});

const howToGetOne =
  'Google Cloud console, “Credentials”, “OAuth client ID”, “Desktop app”: download its JSON file';

/**
 * The organizer's OAuth client: from YOUTUBE_OAUTH_CLIENT_ID and YOUTUBE_OAUTH_CLIENT_SECRET, else from the
 * file Google gives, at YOUTUBE_OAUTH_CLIENT_FILE or in the folder of secrets.
 */
export function readOAuthClient(
  env: Readonly<Record<string, string | undefined>>,
  secrets: string,
  repositories: readonly string[],
): OAuthClient {
  const id = env['YOUTUBE_OAUTH_CLIENT_ID']?.trim() ?? '';
  const secret = env['YOUTUBE_OAUTH_CLIENT_SECRET']?.trim() ?? '';
  if (id !== '' && secret !== '') return { id, secret };
  const file = env['YOUTUBE_OAUTH_CLIENT_FILE'] ?? join(secrets, 'youtube-client.json');
  refuseInside(file, repositories, `Move it to ${join(secrets, 'youtube-client.json')}.`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UserError('To fetch captions YouTube wants to know which program asks.', {
      at: { file },
      found: code,
      remedy: `${howToGetOne}, and put it there.`,
    });
  }
  const parsed = ClientFileSchema.safeParse(parseJson(text));
  if (parsed.success) {
    const { client_id, client_secret } = parsed.data.installed;
    return { id: client_id, secret: client_secret };
  }
  throw new UserError('This is no OAuth client of the kind “Desktop app”.', {
    at: { file },
    remedy: `${howToGetOne}.`,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
