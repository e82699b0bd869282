/** A video as a playlist gives it. */
export interface PlaylistVideo {
  readonly id: string;
  readonly rawTitle: string;
  readonly description?: string;
}
