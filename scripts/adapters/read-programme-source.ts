import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readPyvideo } from '../../src/domain/programme/formats/read-pyvideo.ts';
import { readRubyEvents } from '../../src/domain/programme/formats/read-rubyevents.ts';
import { eventNamed } from '../../src/domain/programme/text/event-named.ts';
import { isObject, textOf } from '../../src/domain/programme/text/json.ts';
import type { Programme } from '../../src/domain/programme/model/programme.ts';
import { readProgramme } from '../../src/domain/programme/read-programme.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { decodeJsonBytes } from './decode-json-bytes.ts';

/** Reads the programme in a file, or in a folder of RubyEvents or pyvideo; throws a UserError where there is none. */
export async function readProgrammeSource(
  path: string,
  columns?: Readonly<Record<string, string>>,
): Promise<Programme> {
  try {
    if (!(await stat(path)).isDirectory())
      return readProgramme(await readFile(path), path, columns);
    return await readFolder(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['ENOENT', 'EACCES', 'ENOTDIR', 'EISDIR'].includes(code)) throw error;
    throw new UserError('The programme cannot be read.', { at: { file: path }, found: code });
  }
}

async function readFolder(folder: string): Promise<Programme> {
  if (existsSync(join(folder, 'videos.yml'))) {
    const [videos, schedule, event, speakers] = await Promise.all(
      ['videos.yml', 'schedule.yml', 'event.yml', peopleBeside(folder)].map((name) =>
        readYaml(join(folder, name)),
      ),
    );
    return readRubyEvents({ videos, schedule, event, speakers });
  }
  const videos = existsSync(join(folder, 'videos')) ? join(folder, 'videos') : folder;
  const names = (await readdir(videos))
    .filter((name) => name.endsWith('.json') && name !== 'category.json')
    .sort();
  if (names.length === 0) {
    throw new UserError('The folder holds no programme.', {
      at: { file: folder },
      expected: 'videos.yml (RubyEvents) or videos/*.json (pyvideo)',
    });
  }
  const programme = readPyvideo(
    await Promise.all(names.map((name) => readVideo(join(videos, name)))),
  );
  const category = join(folder, 'category.json');
  if (!existsSync(category)) return programme;
  const { title } = await readVideo(category);
  return { ...programme, event: eventNamed({ name: textOf(title) }) };
}

/** The list of people: in the event's folder, else in the series', else in that of all series. */
function peopleBeside(folder: string): string {
  const places = ['.', '..', '../..'].map((place) => `${place}/speakers.yml`);
  return places.find((place) => existsSync(join(folder, place))) ?? 'speakers.yml';
}

async function readYaml(file: string): Promise<unknown> {
  if (!existsSync(file)) return undefined;
  try {
    return parse(await readFile(file, 'utf8'), { maxAliasCount: 100, schema: 'core' });
  } catch (error) {
    const place =
      error instanceof Error && 'linePos' in error
        ? (error.linePos as [{ line: number }] | undefined)
        : undefined;
    const line = place?.[0].line;
    throw new UserError('The file is not whole YAML.', {
      at: { file, ...(line !== undefined && { line }) },
      found: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '',
    });
  }
}

async function readVideo(file: string): Promise<Readonly<Record<string, unknown>>> {
  let json: unknown;
  try {
    json = JSON.parse(decodeJsonBytes(await readFile(file)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError('The file is not whole JSON.', { at: { file }, found: error.message });
  }
  if (!isObject(json)) throw new UserError('The file is no video of pyvideo.', { at: { file } });
  return json;
}
