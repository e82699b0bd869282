import { knownEncoding } from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';
import { UserError } from '../../../src/domain/user-error.ts';

/** The encoding `--encoding` names, as the WHATWG Encoding Standard calls it; throws a UserError for none. */
export function readEncoding(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const encoding = knownEncoding(said);
  if (encoding !== undefined) return encoding;
  throw new UserError('--encoding is no encoding that is known.', {
    found: said.slice(0, 80),
    expected: 'a name like windows-1250, koi8-r, shift_jis, gb18030 or utf-16le',
  });
}
