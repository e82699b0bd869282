/**
 * A talk in a list: `href` is its page, `by` its speakers, `seconds` its length, `plays` false
 * where there is nothing to watch.
 */
export interface ListedTalk {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly by: string;
  readonly seconds?: number;
  readonly plays?: false;
}

/** The talks of an event, a topic or a person in order, as `/lists/<kind>/<id>.json` holds them. */
export interface ListFile {
  readonly name: string;
  readonly talks: readonly ListedTalk[];
  /** The page of an event’s programme. */
  readonly programme?: string;
}
