/** A named time of a recording. `start` is in seconds from the recording's own beginning. */
export interface Chapter {
  readonly start: number;
  readonly title: string;
}
