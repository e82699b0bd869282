const SITE_STYLES = /<link rel="stylesheet" href="[^"]*\/assets\/[^"]*\.css">/g;

/** The file of the embedded page, below the site’s folder. */
export const embedPage = 'embed/index.html';

/**
 * The embedded page without the site's style sheet, since it has a small one of its own: Astro links what is made
 * in one piece on every page there is.
 */
export const leaveOutStyles = (html: string): string => html.replace(SITE_STYLES, '');
