/** Milliseconds of processor time of the longest task by thread: what nothing else could interrupt. */
export interface LongestTasks {
  readonly page: number;
  readonly worker: number;
}

/** What is read of Chromium's traces; `dur` and `tdur` are microseconds on the clock and of a processor. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const threadNames = {
  page: 'CrRendererMain',
  worker: 'DedicatedWorker thread',
} as const;

/** The categories a trace needs for `readLongestTasks`. */
export const traceCategories = ['disabled-by-default-devtools.timeline', '__metadata'];

/** Reads a trace of Chromium's. */
export function readLongestTasks(trace: string): LongestTasks {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const longest = (name: string) => {
    const threads = new Set(
      traceEvents
        .filter((event) => event.name === 'thread_name' && event.args?.name === name)
        .map(threadOf),
    );
    const tasks = traceEvents
      .filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
      .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
    return tasks.reduce((most, task) => Math.max(most, task), 0);
  };
  return { page: longest(threadNames.page), worker: longest(threadNames.worker) };
}
