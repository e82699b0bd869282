/** The page about the archive. */
export const description = (archive: string) =>
  `What ${archive} is, how to correct it, how to ask for removal.`;
export const aboutThisArchive = 'About this archive';

export const files =
  'Every fact here is a line in a plain text file: names and their spellings in {people}, topics in {topics}, and in each event’s folder its {schedule}, its {photos} and its {corrections}. What a person writes there always wins over what a program fetched.';
export const proposeChange = '{propose}. Say what is wrong and how you know.';
export const seeFiles = 'See the files and propose a change';
export const tell = '{organizers} what is wrong, on which page, and how you know.';
export const tellOrganizers = 'Tell the organizers';
export const tellOrganizersOfEvent =
  'Tell the organizers of the event what is wrong, on which page, and how you know.';
export const yourName =
  'Is your name spelled wrongly, or are there two pages about you? Both are one line to mend, and old addresses keep leading to the right page.';

export const removal =
  'If you are in a photo, a recording or a text and do not want to be, you need not say why. A photo or a talk that is taken out leaves every page, picture, list and search of this archive. The recording itself is on YouTube; its channel can remove it there.';
export const askWithAddress = '{ask}, with the address of the page.';
export const askOrganizers = 'Ask the organizers of the event, with the address of the page.';

export const whatIsTold = 'What your browser tells whom';
export const privacy =
  'Pages load nothing from anybody else. YouTube learns of you when you press Play, not before. No cookies, no counting of visitors. What you choose here, such as the colours, stays in your browser.';
