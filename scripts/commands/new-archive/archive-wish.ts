/** What a new archive says of itself. */
export interface ArchiveWish {
  readonly title: string;
  readonly tagline: string;
  readonly language: string;
}
