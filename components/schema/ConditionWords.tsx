/** The words of a condition: which property has which value, what is required, what must not be there. */
import type { ReactNode } from 'react';
import { inlineJson } from '../../filters/json';
import type { Circumstance, Outcome } from '../../model/schema/rules';
import type { JsonValue } from '../../model/types';
import type { Words } from '../../words/types';
import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';
import { Names } from './Names';

type ConditionPhrases = Words['schema']['conditions'];

export function CircumstanceWords({ circumstances }: { readonly circumstances: readonly Circumstance[] }) {
  const words = useWords().schema.conditions;
  const nodes = circumstances.map((circumstance) => circumstanceWords(circumstance, words));
  return joined(nodes, words.and);
}

export function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords().schema.conditions;
  return joined(wordsOf(outcome, words), words.andThen);
}

function circumstanceWords(circumstance: Circumstance, words: ConditionPhrases): ReactNode {
  const { path, values } = circumstance;
  const field = <code>{path.join('.')}</code>;
  const value = values && <ValueWords values={values} />;
  return <Phrase text={words[circumstancePhrase(circumstance)]} parts={{ field, value }} />;
}

function circumstancePhrase({
  values,
  isNegated,
  orAbsent,
}: Circumstance): 'is' | 'isNot' | 'isOrAbsent' | 'isThere' | 'isAbsent' | 'isThereOrAbsent' {
  if (values === undefined) return isNegated ? 'isAbsent' : orAbsent ? 'isThereOrAbsent' : 'isThere';
  return isNegated ? 'isNot' : orAbsent ? 'isOrAbsent' : 'is';
}

/** One phrase for each thing that is asked. */
export function wordsOf(outcome: Outcome, words: ConditionPhrases): readonly ReactNode[] {
  const { requires, forbids, values, isImpossible } = outcome;
  const alone = forbids.filter(({ length }) => length === 1).flat();
  const together = forbids.filter(({ length }) => length > 1);
  const say = (key: string, names: readonly string[], text: string) => (
    <Phrase key={key} text={text} parts={{ names: <Names names={names} /> }} />
  );
  return [
    ...(isImpossible ? [words.impossible] : []),
    ...(requires.length > 0 ? [say('requires', requires, words.required(requires.length))] : []),
    ...(alone.length > 0 ? [say('alone', alone, words.forbidden(alone.length))] : []),
    ...together.map((names) => say(names.join(' '), names, words.notTogether)),
    ...values.map((property) => (
      <span key={property.name}>
        <Phrase
          text={words.has}
          parts={{ field: <code>{property.name}</code>, value: <ValueWords values={property.values} /> }}
        />
      </span>
    )),
  ];
}

function ValueWords({ values }: { readonly values: readonly JsonValue[] }) {
  const { comma, or } = useWords().schema;
  const codes = values.map((value) => <code key={inlineJson(value)}>{inlineJson(value)}</code>);
  return (
    <>
      {joined(codes.slice(0, -1), comma)}
      {codes.length > 1 && or}
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
