/** Examples that their schemas do not allow. They are validated before the pages are made. */
import type { Rule } from '../rule';

const EXAMPLES = {
  label: 'AsyncAPI 3.0.0, Message Example Object',
  url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#messageExampleObject',
};

const exampleMismatch: Rule = {
  code: 'example-mismatch',
  severity: 'warning',
  title: 'An example is valid against the schema of its message.',
  reason: 'Readers copy examples. One of the two is wrong, and only the author knows which.',
  section: EXAMPLES,
  bad: `components:
  messages:
    ping:
      summary: Asks whether the connection is alive.
      payload:
        type: object
        properties: { event: { const: ping }, reqid: { type: integer } }
      examples:
        - payload: { event: ping, reqid: '42' }`,
  good: `components:
  messages:
    ping:
      summary: Asks whether the connection is alive.
      payload:
        type: object
        properties: { event: { const: ping }, reqid: { type: integer } }
      examples:
        - payload: { event: ping, reqid: 42 }`,
};

const uncheckedExample: Rule = {
  code: 'unchecked-example',
  severity: 'warning',
  title: 'The examples of a message can be checked.',
  reason:
    'A pattern that no engine accepts, or a schema that takes too long, leaves it open whether an example is right. Validators of the readers meet the same difficulty.',
  section: EXAMPLES,
  bad: `components:
  messages:
    ping:
      summary: Asks whether the connection is alive.
      payload: { type: string, pattern: '([a-z' }
      examples: [{ payload: ping }]`,
  good: `components:
  messages:
    ping:
      summary: Asks whether the connection is alive.
      payload: { type: string, pattern: '[a-z]' }
      examples: [{ payload: ping }]`,
};

export const exampleRules: readonly Rule[] = [exampleMismatch, uncheckedExample];
