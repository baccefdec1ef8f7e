/** Short facts, a term and its value each; those without a value are left out. */
import type { ReactNode } from 'react';

interface Props {
  readonly facts: readonly Fact[];
}

export type Fact = readonly [term: string, value: ReactNode];

export function Facts({ facts }: Props) {
  const known = facts.filter(([, value]) => value !== undefined && value !== null && value !== false && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
