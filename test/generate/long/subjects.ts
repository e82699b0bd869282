import type { Subject } from './phrases.ts';

/** What a talk about a canal goes on about. */
export const canal: readonly Subject[] = [
  { title: 'A canal and its timetable', things: ['timetable', 'towpath', 'upper basin'] },
  { title: 'Who opens the gate', things: ['lower gate', 'gate motor', 'keeper’s hut'] },
  { title: 'Water is a budget', things: ['spillway', 'water table', 'pump house'] },
  { title: 'The sensor under the bridge', things: ['depth sensor', 'footbridge', 'cable duct'] },
  { title: 'Two boats and one chamber', things: ['chamber', 'long barge', 'waiting line'] },
  { title: 'What the paper log knew', things: ['paper log', 'ink column', 'weather page'] },
  { title: 'Running both for a season', things: ['old panel', 'new panel', 'switch between them'] },
  { title: 'The night nobody called', things: ['night shift', 'alarm bell', 'telephone list'] },
  { title: 'What we would keep', things: ['chalk board', 'hand crank', 'morning round'] },
];

/** What a talk about a lighthouse goes on about. */
export const lighthouse: readonly Subject[] = [
  { title: 'A tower that writes', things: ['tower', 'journal', 'writing desk'] },
  { title: 'Four entries a night', things: ['night entry', 'midnight entry', 'tide column'] },
  { title: 'Reading somebody’s hand', things: ['handwriting', 'ink stain', 'margin note'] },
  { title: 'What counts as fog', things: ['fog', 'fog signal', 'far buoy'] },
  { title: 'The lamp and the lens', things: ['lamp', 'lens', 'mercury bath'] },
  { title: 'When the keeper left', things: ['last keeper', 'spare room', 'supply boat'] },
  { title: 'A box takes over', things: ['control box', 'battery shed', 'radio link'] },
  { title: 'Twenty years of silence', things: ['empty page', 'status light', 'yearly visit'] },
  { title: 'Typing it all in', things: ['typing party', 'scanned page', 'second reader'] },
  { title: 'Ships that were never there', things: ['steamer', 'ghost entry', 'shipping list'] },
  { title: 'Agreeing with the weather', things: ['weather office', 'barometer', 'wind rose'] },
  { title: 'A table for everything', things: ['big table', 'unit column', 'unknown value'] },
  { title: 'Letting others look', things: ['reading room', 'school class', 'open day'] },
  { title: 'What we write down now', things: ['new journal', 'pencil', 'evening hour'] },
];
