/** A phrase of the catalogue with markup in it: each `{name}` gives way to what has that name. */
import { Fragment, type ReactNode } from 'react';

interface Props {
  /** Such as `Made from {document}`. */
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

export function Phrase({ text, parts }: Props) {
  return text
    .split(/\{(\w+)\}/)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>);
}
