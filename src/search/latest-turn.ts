/** Lets one caller in at a time and, of those who come meanwhile, only the last. */
export class LatestTurn {
  #taken = false;
  #waiting: ((admitted: boolean) => void) | undefined;

  /** Resolves with true when it is the caller's turn, with false once a later one came before that. */
  take(): Promise<boolean> {
    if (!this.#taken) {
      this.#taken = true;
      return Promise.resolve(true);
    }
    this.#waiting?.(false);
    return new Promise((resolve) => (this.#waiting = resolve));
  }

  /** Ends the turn of the caller who has it. */
  pass(): void {
    const next = this.#waiting;
    this.#waiting = undefined;
    this.#taken = next !== undefined;
    next?.(true);
  }
}
