import { randomBytes } from 'node:crypto';
import { UserError } from '../../../../src/domain/user-error.ts';
import { auth } from '../../youtube/youtube-client.ts';
import type { OAuthClient } from './client-of-owner.ts';
import { openCodeReceiver } from './receive-code.ts';
import { forgetToken, readToken, writeToken } from './token-file.ts';

export interface SignInOptions {
  readonly client: OAuthClient;
  /** The folder the sign-in is kept in. */
  readonly secrets: string;
  /** Where to ask instead of at Google, for trying; `/auth` and `/token` below it. */
  readonly rootUrl?: string;
  /** Shows the person the address to open in a browser. */
  readonly ask: (address: string) => void;
  readonly timeoutMs: number;
}

type Client = InstanceType<typeof auth.OAuth2>;

/** Reading captions of one's own videos needs this permission; there is no narrower one. */
const scope = 'https://www.googleapis.com/auth/youtube.force-ssl';

/**
 * A client that may act for the videos' owner: with the sign-in kept from last time, else by asking the person
 * (installed-app flow over the loopback interface, with PKCE). Errors never hold a token, code or secret.
 */
export async function signIn(options: SignInOptions): Promise<Client> {
  const { client, secrets } = options;
  const kept = readToken(secrets, client.id);
  if (kept) {
    const known = createClient(options);
    known.setCredentials({ refresh_token: kept.refresh_token });
    if (await refreshes(known)) return known;
    forgetToken(secrets);
  }
  return askPerson(options);
}

/** Whether the kept permission still works; throws where that cannot be told. */
async function refreshes(client: Client): Promise<boolean> {
  try {
    await client.getAccessToken();
    return true;
  } catch (error) {
    if (reasonOf(error) === 'invalid_grant') return false;
    throw describe(error);
  }
}

async function askPerson(options: SignInOptions): Promise<Client> {
  const receiver = await openCodeReceiver();
  try {
    const client = createClient(options, receiver.redirectUri);
    const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync();
    const state = randomBytes(16).toString('base64url');
    const asked = receiver.code(state, options.timeoutMs);
    options.ask(
      client.generateAuthUrl({
        access_type: 'offline',
        prompt: 'consent',
        scope,
        state,
        // The library types it as an enum that googleapis does not hand on.
        code_challenge_method: 'S256' as never,
        ...(codeChallenge !== undefined && { code_challenge: codeChallenge }),
      }),
    );
    const code = await asked;
    const tokens = await exchange(client, code, codeVerifier);
    client.setCredentials(tokens);
    if (tokens.refresh_token) {
      writeToken(options.secrets, {
        refresh_token: tokens.refresh_token,
        client_id: options.client.id,
      });
    }
    return client;
  } finally {
    receiver.close();
  }
}

async function exchange(client: Client, code: string, codeVerifier: string) {
  try {
    const { tokens } = await client.getToken({ code, codeVerifier });
    return tokens;
  } catch (error) {
    throw describe(error);
  }
}

function createClient({ client, rootUrl }: SignInOptions, redirectUri?: string): Client {
  return new auth.OAuth2({
    clientId: client.id,
    clientSecret: client.secret,
    ...(redirectUri !== undefined && { redirectUri }),
    ...(rootUrl !== undefined && {
      endpoints: {
        oauth2AuthBaseUrl: new URL('auth', rootUrl).href,
        oauth2TokenUrl: new URL('token', rootUrl).href,
      },
      transporterOptions: { noProxy: [new URL(rootUrl).origin] },
    }),
  });
}

/** Google's short name for what is wrong, like `invalid_grant`; empty where it gave none. */
function reasonOf(error: unknown): string {
  const data = (error as { response?: { data?: { error?: unknown } } } | null)?.response?.data
    ?.error;
  return typeof data === 'string' && /^\w{1,60}$/.test(data) ? data : '';
}

/** What a person reads; the error itself holds the request, with its secrets, and goes no further. */
function describe(error: unknown): UserError {
  const reason = reasonOf(error);
  if (reason === '') {
    return new UserError('Google’s sign-in cannot be reached. Nothing was written.', {
      remedy: 'Look whether this computer is online, then run it again.',
    });
  }
  return new UserError('Google refused the sign-in. Nothing was written.', {
    found: reason,
    remedy:
      reason === 'invalid_client'
        ? 'Compare the OAuth client’s id and secret with those in the Google Cloud console.'
        : 'Run it again and sign in anew.',
  });
}
