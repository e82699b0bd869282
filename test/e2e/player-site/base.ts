/** Where the player's own site is served. */
export const PLAYER_BASE = '/archive/';
