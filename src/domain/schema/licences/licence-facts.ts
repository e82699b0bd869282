/** What a reader is told of a licence, and whether a copy may be published with the archive. */
export interface LicenceFacts {
  readonly name: string;
  readonly url?: string | undefined;
  readonly mayPublish: boolean;
}
