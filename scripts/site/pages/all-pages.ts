import type { LeftFile } from '../../../src/site/machine/leave-files.ts';
import { embedPage, leaveOutStyles } from '../../../src/site/machine/embed/leave-out-styles.ts';
import type { PagePath } from '../program/open-program.ts';
import { UNTOLD, type PageToMake } from './make-pages.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Everything that is made of the archive one by one: pages, what is made like them, and what programs read. */
export const allPages = (paths: readonly PagePath[], left: readonly LeftFile[]): PageToMake[] => [
  ...paths.map(ofPath),
  ...left.map(ofFile),
];

const ofPath = ({ file, props, render }: PagePath): PageToMake => ({
  file,
  of: props,
  isPage: file.endsWith('.html'),
  make:
    file === embedPage
      ? async () => encoder.encode(leaveOutStyles(decoder.decode(await render())))
      : render,
});

const ofFile = ({ path, file }: LeftFile): PageToMake => ({
  file: path,
  of: file.of ? file.of() : UNTOLD,
  isPage: false,
  make: () => encoder.encode(file.text()),
});
