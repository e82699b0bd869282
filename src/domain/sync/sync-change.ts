/**
 * What a sync did to one recording.
 * - `new`, `renamed`, `changed` (another detail), `unchanged`
 * - `private`, `gone`, `back` (from either), `left` the playlist but still on YouTube
 * - `unconfirmed`: listed, but YouTube said nothing about it; what is known was kept
 * - `nameless`: private or deleted before its title was ever seen; not taken in
 */
export interface SyncChange {
  readonly kind:
    | 'new'
    | 'renamed'
    | 'changed'
    | 'unchanged'
    | 'private'
    | 'gone'
    | 'back'
    | 'left'
    | 'unconfirmed'
    | 'nameless';
  readonly videoId: string;
  /** The title as it is now; empty for a nameless one. */
  readonly title: string;
  /** The title it had, for a renamed one. */
  readonly formerTitle?: string;
  /** Which other details changed, by the names they have in the file. */
  readonly details?: readonly string[];
}
