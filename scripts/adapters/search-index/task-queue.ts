/** Runs tasks side by side, a limited number at once. */
export interface TaskQueue {
  /** Starts a task; waits for a free place first. Rejects with the error of an earlier task. */
  add(task: () => Promise<void>): Promise<void>;
  /** Resolves when all tasks are done; rejects with the first error. */
  finish(): Promise<void>;
}

/** How many tasks start before those under way get their turn on this thread. */
const startsPerTurn = 16;

export function createTaskQueue(most: number): TaskQueue {
  let running = 0;
  let started = 0;
  let failure: { readonly error: unknown } | undefined;
  let wake: (() => void) | undefined;

  const settle = () => {
    running -= 1;
    wake?.();
  };
  const waitUntil = async (isReady: () => boolean) => {
    while (!isReady()) {
      await new Promise<void>((resolve) => (wake = resolve));
      wake = undefined;
    }
    if (failure) throw failure.error;
  };

  return {
    async add(task) {
      await waitUntil(() => running < most);
      running += 1;
      started += 1;
      task()
        .catch((error: unknown) => (failure ??= { error }))
        .finally(settle);
      if (started % startsPerTurn === 0) await new Promise(setImmediate);
    },
    finish: () => waitUntil(() => running === 0),
  };
}
