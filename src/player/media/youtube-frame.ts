/** A class of `youtube-video-element` 1.9, which makes its own markup. */
export interface DrawsItself {
  readonly getTemplateHTML: (attributes: Readonly<Record<string, string>>, media: object) => string;
}

/** What the element's own markup says of itself and its frame, but in a style element. */
const STYLES = `:host{display:inline-block;line-height:0;position:relative;min-width:300px;min-height:150px}
iframe{position:absolute;top:0;left:0}`;

/**
 * Draws the frame of a YouTube element before it does so itself: in its markup stands a style element, which the
 * site's policy refuses. It keeps a frame that has the address it would give it.
 */
export function drawFrame(
  media: HTMLElement,
  kind: DrawsItself,
  attributes: Readonly<Record<string, string>>,
): void {
  const root = media.shadowRoot ?? media.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = kind.getTemplateHTML(attributes, media).replace(/<style>[^<]*<\/style>/, '');
}
