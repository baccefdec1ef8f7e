/** Rules about `x-ws-docs-ignore` and the settings themselves. Their findings are made in `checks/judge.ts`. */
import type { Rule } from '../rule';

const SECTION = {
  label: 'AsyncAPI 3.0.0, Specification Extensions',
  url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#specificationExtensions',
};

/** A server with one finding, which is ignored. */
const GOOD = `servers:
  lab:
    host: lab.example.com
    protocol: ws
    x-ws-docs-ignore:
      - code: unencrypted-server
        reason: It can be reached from the lab alone.`;

export const ignoreRules: readonly Rule[] = [
  {
    code: 'invalid-ignore',
    severity: 'warning',
    title: '`x-ws-docs-ignore` is a list of codes, each alone or with a reason.',
    reason: 'What cannot be read ignores nothing, and the findings that it was meant for are still reported.',
    section: SECTION,
    bad: `servers:
  lab:
    host: lab.example.com
    protocol: ws
    x-ws-docs-ignore:
      - unencrypted-server
      - reason: It can be reached from the lab alone.`,
    good: GOOD,
  },
  {
    code: 'unknown-code',
    severity: 'warning',
    title: 'Codes in settings and in `x-ws-docs-ignore` exist.',
    reason: 'A misspelt code ignores nothing and changes no severity.',
    section: SECTION,
    bad: `servers:
  lab:
    host: lab.example.com
    protocol: ws
    x-ws-docs-ignore: [unencrypted-server, unused-varible]`,
    good: GOOD,
  },
  {
    code: 'unused-ignore',
    severity: 'warning',
    title: 'What is to be ignored is there.',
    reason:
      'The problem has been solved, or its place has moved. An ignore that stays behind would hide the next problem of its kind.',
    section: SECTION,
    bad: `servers:
  public:
    host: example.com
    protocol: wss
    x-ws-docs-ignore: [unencrypted-server]`,
    good: `servers:
  public:
    host: example.com
    protocol: wss`,
  },
];
