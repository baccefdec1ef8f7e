/** What a schema asks under which circumstances, a sentence each; what goes beyond words stands below its sentence. */
import type { ReactNode } from 'react';
import type { Condition, Outcome } from '../../model/schema/rules';
import type { Expanded } from '../../model/schema/schema';
import type { Words } from '../../words/types';
import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';
import { CircumstanceWords, OutcomeWords, wordsOf } from './ConditionWords';

interface Props {
  readonly conditions: readonly Condition[];
  /** The place that says the rest of an outcome. */
  readonly rest: (more: string, label: string) => ReactNode;
}

export function Conditions({ conditions, rest }: Props) {
  const words = useWords().schema.conditions;
  if (conditions.length === 0) return null;
  return (
    <ul className="conditions">
      {conditions.map(({ when, asks, otherwise }, index) => (
        <li key={index}>
          <When circumstances={when} outcome={asks} rest={rest} />
          {isSaid(otherwise, words) && <Otherwise outcome={otherwise} rest={rest} />}
        </li>
      ))}
    </ul>
  );
}

type ConditionPhrases = Words['schema']['conditions'];

function isSaid(outcome: Outcome, words: ConditionPhrases): boolean {
  return outcome.more !== undefined || wordsOf(outcome, words).length > 0;
}

interface SentenceProps extends Pick<Props, 'rest'> {
  readonly outcome: Outcome;
}

function When({ circumstances, outcome, rest }: SentenceProps & { readonly circumstances: Condition['when'] }) {
  const { conditions, parts } = useWords().schema;
  const { more } = outcome;
  const hasWords = wordsOf(outcome, conditions).length > 0;
  const text =
    more === undefined ? conditions[hasWords ? 'when' : 'nothing'] : conditions[hasWords ? 'whenAndMore' : 'whenMore'];
  return (
    <>
      <p>
        <Phrase
          text={text}
          parts={{
            circumstances: <CircumstanceWords circumstances={circumstances} />,
            outcome: <OutcomeWords outcome={outcome} />,
          }}
        />
      </p>
      {more !== undefined && rest(more, parts.isTrue)}
    </>
  );
}

function Otherwise({ outcome, rest }: SentenceProps) {
  const { conditions, parts } = useWords().schema;
  const { more } = outcome;
  const hasWords = wordsOf(outcome, conditions).length > 0;
  const text = more === undefined ? 'otherwise' : hasWords ? 'otherwiseAndMore' : 'otherwiseMore';
  return (
    <>
      <p>
        <Phrase text={conditions[text]} parts={{ outcome: <OutcomeWords outcome={outcome} /> }} />
      </p>
      {more !== undefined && rest(more, parts.isFalse)}
    </>
  );
}

/** The places that are told below a sentence, by their step. */
export function toldByConditions({ conditions }: Expanded): ReadonlySet<string> {
  const steps = conditions.flatMap(({ asks, otherwise }) => [asks.more, otherwise.more]);
  return new Set(steps.filter((step) => step !== undefined));
}
