import { buildProgram, type ProgramSource } from './build-program.ts';

/** What this process is told to do. */
interface Told {
  readonly source: ProgramSource;
  readonly folder: string;
}

process.once('message', ({ source, folder }: Told) => {
  buildProgram(source, folder).then(
    (made) => process.send?.(made, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
