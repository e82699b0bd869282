import { Fragment, type ReactNode } from 'react';

interface Props {
  /** A text with places for elements, “Did you mean {nearest}?”; each is a property of that name. */
  readonly text: string;
  readonly [element: string]: ReactNode;
}

/** A text of the interface with elements in it, at the places its language gives them. */
export function Sentence({ text, ...elements }: Props) {
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (
      <Fragment key={index}>{index % 2 === 1 ? elements[part] : part}</Fragment>
    ));
}
