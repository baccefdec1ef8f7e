/** The words of a condition: which property has which value, what is required, what must not be there. */
import type { ReactNode } from 'react';
import { inlineJson } from '../../filters/json';
import type { Circumstance, Outcome } from '../../model/schema-rules';
import type { JsonValue } from '../../model/types';
import { Names } from './Names';

export function CircumstanceWords({ circumstances }: { readonly circumstances: readonly Circumstance[] }) {
  return joined(circumstances.map(circumstanceWords), ' and ');
}

export function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  return joined(wordsOf(outcome), ', and ');
}

function circumstanceWords({ path, values, isNegated, orAbsent }: Circumstance): ReactNode {
  const not = isNegated ? ' not' : '';
  return (
    <>
      <code>{path.join('.')}</code> is{not} {values === undefined ? 'there' : <ValueWords values={values} />}
      {orAbsent && !isNegated && ' or is not there'}
    </>
  );
}

/** One phrase for each thing that is asked. */
export function wordsOf({ requires, forbids, values, isImpossible }: Outcome): readonly ReactNode[] {
  const alone = forbids.filter(({ length }) => length === 1).flat();
  const together = forbids.filter(({ length }) => length > 1);
  return [
    ...(isImpossible ? ['no value is valid'] : []),
    ...(requires.length > 0 ? [<Verb key="requires" names={requires} one="is required" many="are required" />] : []),
    ...(alone.length > 0 ? [<Verb key="alone" names={alone} one="must not be there" many="must not be there" />] : []),
    ...together.map((names) => <Verb key={names.join(' ')} names={names} one="" many="must not be there together" />),
    ...values.map((property) => (
      <span key={property.name}>
        <code>{property.name}</code> is <ValueWords values={property.values} />
      </span>
    )),
  ];
}

interface VerbProps {
  readonly names: readonly string[];
  readonly one: string;
  readonly many: string;
}

function Verb({ names, one, many }: VerbProps) {
  return (
    <>
      <Names names={names} /> {names.length === 1 ? one : many}
    </>
  );
}

function ValueWords({ values }: { readonly values: readonly JsonValue[] }) {
  const codes = values.map((value) => <code key={inlineJson(value)}>{inlineJson(value)}</code>);
  return (
    <>
      {joined(codes.slice(0, -1), ', ')}
      {codes.length > 1 && ' or '}
      {codes.at(-1)}
    </>
  );
}

function joined(nodes: readonly ReactNode[], between: string): ReactNode {
  return nodes.map((node, index) => (
    <span key={index}>
      {index > 0 && between}
      {node}
    </span>
  ));
}
