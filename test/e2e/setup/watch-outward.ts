// Loaded into a process before anything else (`--import`): notes what it says to others and where it
// writes. A connection to another machine fails. Native code is not seen here; who watches also looks
// at the folders themselves.
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import { delimiter, relative, resolve, isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';

const { appendFileSync } = fs;
const report = process.env['OUTWARD_REPORT'] ?? '';
const own = [report, ...(process.env['OUTWARD_FOLDERS'] ?? '').split(delimiter)];

const note = (what: string, where: string) => appendFileSync(report, `${what} ${where}\n`);

/** This machine by name or address, the unspecified one included; no name at all means it too. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|::1?|(?:0000:){7}000[01]|)$/;

type Doing = (this: unknown, ...args: unknown[]) => unknown;

/** Puts `seen` before a function; what it returns is thrown by the function in place of its work. */
function watch(holder: object, name: string, seen: (args: unknown[]) => Error | undefined) {
  const methods = holder as Record<string, Doing>;
  const before = methods[name];
  if (typeof before !== 'function') return;
  methods[name] = function (...args) {
    const refusal = seen(args);
    if (refusal) throw refusal;
    return before.apply(this, args);
  };
}

function seenCalling(host: unknown): Error | undefined {
  const to = typeof host === 'string' ? host : '';
  if (LOOPBACK.test(to)) return undefined;
  note('connection', to);
  return new Error(`A connection to ${to} was refused.`);
}

watch(Socket.prototype, 'connect', ([first, second]) => {
  // `connect(options)`, `connect(port, host)`, and what Node makes of either before it calls itself.
  const options: unknown = Array.isArray(first) ? first[0] : first;
  return typeof options === 'object' && options !== null
    ? seenCalling((options as { host?: string }).host)
    : seenCalling(second);
});
watch(dgram.Socket.prototype, 'connect', (args) => seenCalling(args[1]));
watch(dgram.Socket.prototype, 'send', (args) =>
  seenCalling(args.slice(1).find((arg) => typeof arg === 'string')),
);
for (const names of [dns, dns.promises]) {
  for (const name of Object.keys(names))
    if (/^(?:lookup|resolve)/.test(name)) watch(names, name, ([host]) => seenCalling(host));
}

function seenWriting(path: unknown): undefined {
  if (typeof path !== 'string' && !(path instanceof URL)) return;
  const file = resolve(typeof path === 'string' ? path : fileURLToPath(path));
  const isOwn = own.some((folder) => {
    const below = relative(folder, file);
    return !below.startsWith('..') && !isAbsolute(below);
  });
  if (!isOwn) note('write', file);
}

/** Which argument of a function names what it changes. */
const CHANGING: Readonly<Record<string, number>> = {
  appendFile: 0,
  copyFile: 1,
  cp: 1,
  mkdir: 0,
  mkdtemp: 0,
  rename: 1,
  rm: 0,
  symlink: 1,
  truncate: 0,
  unlink: 0,
  writeFile: 0,
};
for (const [name, argument] of Object.entries(CHANGING)) {
  watch(fs, name, (args) => seenWriting(args[argument]));
  watch(fs, `${name}Sync`, (args) => seenWriting(args[argument]));
  watch(fs.promises, name, (args) => seenWriting(args[argument]));
}
const isWriting = (flags: unknown) => typeof flags === 'string' && /[wa+]/.test(flags);
for (const [holder, name] of [
  [fs, 'open'],
  [fs, 'openSync'],
  [fs.promises, 'open'],
] as const)
  watch(holder, name, ([path, flags]) => (isWriting(flags) ? seenWriting(path) : undefined));
watch(fs, 'createWriteStream', ([path]) => seenWriting(path));

syncBuiltinESMExports();
