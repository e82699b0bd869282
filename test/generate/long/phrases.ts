/** A chapter of a long talk: its title, and the things it goes on about. */
export interface Subject {
  readonly title: string;
  readonly things: readonly string[];
}

/** How a sentence may begin, before its thing. */
export const beginnings = [
  'In the first year',
  'For most of that winter',
  'Long before any of us came',
  'On paper',
  'When the water was high',
  'As far as anybody could tell',
  'After the second summer',
  'If you ask the people who were there',
  'Without telling anyone',
  'On an ordinary morning',
  'Between two visits',
  'From the road',
] as const;

/** What a thing does, in the past. */
export const deeds = [
  'was looked after by one person and a stove',
  'kept going because nobody had asked it to stop',
  'was measured twice a day and believed once a week',
  'stood still for eleven minutes and nobody wrote it down',
  'had a name that only its makers used',
  'was painted green so that it would be easier to find',
  'did exactly what the drawing said, which was the trouble',
  'was handed over with a key and half a page of text',
  'cost less than the fence around it',
  'answered every question except the one we had',
  'was older than the rules it followed',
  'worked best while it was being watched',
  'was moved three metres to the left',
  'said the same thing in two places, and the two disagreed',
  'had been mended with a part from something else',
  'was explained to me four times, each time differently',
] as const;

/** What follows from it. */
export const turns = [
  'and that is why we began to count',
  'so we drew it again from the beginning',
  'and I still think that was fair',
  'which nobody had put in the plan',
  'and the neighbours noticed before we did',
  'so the rule got a second line',
  'and it took us a season to see it',
  'because the work was done by hand',
  'and the next crew found our pencil marks',
  'though the numbers looked well',
  'and there it stayed for nine years',
  'so I went there and listened',
] as const;

/** Short sentences between the long ones. */
export const asides = [
  'Please keep that in mind.',
  'It sounds small.',
  'You can see it on the slide.',
  'I have a drawing of it here.',
  'That was the whole meeting.',
  'Nobody was to blame.',
  'We will come back to this.',
  'I asked twice.',
  'It rained, of course.',
  'This is the part I like.',
] as const;
