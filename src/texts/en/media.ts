/** Recordings that are in the page, and why one does not play. */
export const transcript = 'Transcript';
export const problems = {
  blocked: 'The player could not load: something between here and YouTube blocks it.',
  offline: 'You seem to be offline. The transcript stays readable; try again with a connection.',
  gone: 'YouTube no longer shows this video: it was removed or made private. If you know where it is now, suggest a correction.',
  refused: 'The owner of this video does not let it play on other sites, or not in your country.',
  nameless:
    'YouTube refuses to play without knowing which site asks, and your browser does not say.',
  broken: 'The recording stopped playing here.',
} as const;
