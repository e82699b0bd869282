/** What pages ask the archive for while they are made, so that a page is made again only when an answer is another. */
export interface ReadLog {
  /** Who answers, by the first word of a question. */
  readonly sources: Map<string, (key: string) => unknown>;
  /** The questions of the page that is being made: `talk thanoscon/opening`. */
  current: Set<string> | undefined;
  /** Days that were held against the day of the build, by pages and all else. */
  readonly days: Set<string>;
}

/** Shared with the build, which runs in the same process but is not made by Vite. */
const shared = globalThis as { aftertalkReads?: ReadLog };

/** The log of the build that runs; undefined where nobody keeps one, as in `npm run dev`. */
export const openLog = (): ReadLog | undefined => shared.aftertalkReads;

/** Begins a log, for the modules that are loaded from now on; undefined ends the last. */
export function beginLog(log: ReadLog | undefined): void {
  if (log) shared.aftertalkReads = log;
  else delete shared.aftertalkReads;
}

/**
 * The function, and each question to it noted. `source` is its name among all that are watched, one word. What it
 * asks itself must not be watched: its answer says all.
 */
export function watched<Answer, Key extends string = string>(
  source: string,
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const log = openLog();
  if (!log) return answer;
  log.sources.set(source, answer as (key: string) => Answer);
  return (key) => {
    log.current?.add(`${source} ${key}`);
    return answer(key);
  };
}

/** What would be answered now. Throws where nobody answers such questions any more. */
export function askAgain({ sources }: ReadLog, question: string): unknown {
  const blank = question.indexOf(' ');
  const answer = sources.get(question.slice(0, blank));
  if (!answer) throw new Error(`Nobody answers “${question}”.`);
  return answer(question.slice(blank + 1));
}
