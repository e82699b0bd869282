/** The help for the keys of the player. */
export const keysOfPlayer = 'Keys of the player';
export const keys = 'Keys';
export const singleKeys = 'Single keys steer the player';

export const playOrPause = 'Play or pause';
export const tenSeconds = '10 seconds back or on';
export const fiveSeconds = '5 seconds back or on';
export const oneFrame = 'One frame back or on, while paused';
export const toTenth = 'To that tenth of the talk';
export const speed = 'Slower or faster';
export const captions = 'Captions';
export const sound = 'Sound off or on';
export const quotation = 'Copy the selected words, or the current line, as a quotation';
export const help = 'This help';
