/** What a schema asks under which circumstances, a sentence each; what goes beyond words stands below its sentence. */
import type { ReactNode } from 'react';
import type { Expanded } from '../../model/schema';
import type { Condition, Outcome } from '../../model/schema-rules';
import { CircumstanceWords, OutcomeWords, wordsOf } from './ConditionWords';

interface Props {
  readonly conditions: readonly Condition[];
  /** The place that says the rest of an outcome. */
  readonly rest: (more: string, label: string) => ReactNode;
}

export function Conditions({ conditions, rest }: Props) {
  if (conditions.length === 0) return null;
  return (
    <ul className="conditions">
      {conditions.map(({ when, asks, otherwise }, index) => (
        <li key={index}>
          {isSaid(asks) ? (
            <Sentence outcome={asks} rest={rest} label="then">
              When <CircumstanceWords circumstances={when} />
            </Sentence>
          ) : (
            <p>
              When <CircumstanceWords circumstances={when} />, nothing more is asked.
            </p>
          )}
          {isSaid(otherwise) && (
            <Sentence outcome={otherwise} rest={rest} label="otherwise">
              Otherwise
            </Sentence>
          )}
        </li>
      ))}
    </ul>
  );
}

function isSaid(outcome: Outcome): boolean {
  return outcome.more !== undefined || wordsOf(outcome).length > 0;
}

interface SentenceProps {
  readonly outcome: Outcome;
  readonly rest: Props['rest'];
  readonly label: string;
  readonly children: ReactNode;
}

function Sentence({ outcome, rest, label, children }: SentenceProps) {
  const { more } = outcome;
  const hasWords = wordsOf(outcome).length > 0;
  return (
    <>
      <p>
        {children}
        {hasWords && ', '}
        <OutcomeWords outcome={outcome} />
        {more === undefined ? '.' : hasWords ? ', and:' : ':'}
      </p>
      {more !== undefined && rest(more, label)}
    </>
  );
}

/** The places that are told below a sentence, by their step. */
export function toldByConditions({ conditions }: Expanded): ReadonlySet<string> {
  const steps = conditions.flatMap(({ asks, otherwise }) => [asks.more, otherwise.more]);
  return new Set(steps.filter((step) => step !== undefined));
}
