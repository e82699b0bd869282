import type { MomentFigures } from '../bench-moments.ts';
import { figure, kilobytes, renderTable } from '../table.ts';
import type { MomentContest } from './moments-contenders.ts';

/** What finding something said costs, and what it costs other engines where they were asked. */
export function renderMoments(ours: MomentFigures, others: readonly MomentContest[]): string[] {
  const { build } = ours;
  const rows = [
    ['build', `${figure(build.seconds)} s, ${figure(build.processorSeconds)} s of a processor`],
    ['memory while building', `${figure(build.memory / 1e6)} MB`],
    ['files', `${build.files.toLocaleString('en')}, ${figure(build.bytes / 1e6)} MB`],
    ['read once', kilobytes(ours.directory)],
    ['a query, p50', `${kilobytes(ours.bytes.p50)}, ${figure(ours.time.p50)} ms`],
    ['a query, p95', `${kilobytes(ours.bytes.p95)}, ${figure(ours.time.p95)} ms`],
    ['round trips', String(ours.roundTrips)],
    ['cues missing, extra', `${ours.missing}, ${ours.extra} in ${ours.queries} queries`],
    ['first tens with a lesser hit', String(ours.badTens)],
  ];
  return [
    ...renderTable(['', 'aftertalk'], rows),
    '',
    ...(others.length === 0
      ? []
      : renderTable(
          ['', 'first', 'p50 bytes', 'p95 bytes', '× ours', 'p95 ms', '× ours', 'talk in 5', 'MRR'],
          others.map((row) => [
            row.name,
            kilobytes(row.first),
            kilobytes(row.p50),
            kilobytes(row.p95),
            figure(row.p95 / (others[0]?.p95 || 1)),
            figure(row.time),
            figure(row.time / (others[0]?.time || 1)),
            figure(row.hitAt5),
            figure(row.reciprocalRank),
          ]),
        )),
  ];
}
