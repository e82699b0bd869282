import { Worker } from 'node:worker_threads';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { heicColourProfile } from './heic-colour-profile.ts';
import type { HeicAnswer } from './heic-worker.ts';
import { PhotoRefusal } from '../photo-refusal.ts';

const mostPixels = 110_000_000;

/**
 * A HEIC file as an uncompressed PNG with its colour profile, upright: sharp cannot decode HEVC. Only the first
 * picture is decoded, so depth and gain maps stay behind.
 */
export async function decodeHeic(bytes: Buffer): Promise<Buffer> {
  const answer = await decodeApart(bytes);
  if ('refused' in answer) throw new PhotoRefusal(answer.refused);
  const { width, height, rgba } = answer;
  const png = await sharp(rgba, {
    raw: { width, height, channels: 4 },
    limitInputPixels: mostPixels,
  })
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer();
  const profile = heicColourProfile(bytes);
  return profile ? withProfile(png, profile) : png;
}

/** In a thread of its own, which gives all memory back and whose decoder may print what it likes. */
function decodeApart(bytes: Buffer): Promise<HeicAnswer> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
    workerData: { bytes, mostPixels },
    stdout: true,
    stderr: true,
  });
  return new Promise<HeicAnswer>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', (error) => {
      const words = error instanceof Error ? error.message.slice(0, 120) : '';
      resolve({ refused: `its pixels cannot be read (${words})` });
    });
    worker.once('exit', () => resolve({ refused: 'its pixels cannot be read' }));
  }).finally(() => worker.terminate());
}

/** The PNG with an iCCP chunk right after its header chunk (8 bytes of signature, 25 of IHDR). */
function withProfile(png: Buffer, profile: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(profile)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(named.length - 4, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([
    png.subarray(0, 33),
    ends.subarray(0, 4),
    named,
    ends.subarray(4),
    png.subarray(33),
  ]);
}
