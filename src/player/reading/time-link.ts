/** A link to when a paragraph of a transcript begins; its second is that of the paragraph's first line. */
export const TIME_LINK = '.transcript-part>div>a:first-child';
