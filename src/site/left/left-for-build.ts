/** Something the pages' program leaves and the build takes, once. */
export interface LeftForBuild<Left> {
  readonly leave: (left: Left) => void;
  /** Undefined where nothing was left, or it was taken. */
  readonly take: () => Left | undefined;
}

/**
 * A place, by its name, for what the pages' program leaves for the build: that runs in the same process but is not made
 * by Vite, so that each has modules of its own.
 */
export function leftForBuild<Left>(name: string): LeftForBuild<Left> {
  const place = Symbol.for(`aftertalk:${name}`);
  const shared = globalThis as { [place]?: Left };
  return {
    leave(left) {
      shared[place] = left;
    },
    take() {
      const left = shared[place];
      Reflect.deleteProperty(shared, place);
      return left;
    },
  };
}
