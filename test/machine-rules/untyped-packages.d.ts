declare module '@adobe/structured-data-validator' {
  export interface Issue {
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly path: readonly { readonly type: string }[];
  }
  export default class Validator {
    validate(extracted: unknown): Promise<Issue[]>;
  }
}
declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { addLocation?: boolean });
    parse(html: string): { readonly jsonld: Readonly<Record<string, unknown>> };
  }
}
declare module 'webvtt-parser' {
  export class WebVTTParser {
    constructor(entities?: unknown);
    parse(
      text: string,
      mode: 'captions',
    ): {
      readonly cues: readonly unknown[];
      readonly errors: readonly { readonly message: string; readonly line: number }[];
    };
  }
}
