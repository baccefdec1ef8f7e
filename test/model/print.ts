/** Prints parts of the model as text that a person can review. What is absent is not printed. */

import type { Condition, MergedPart, Outcome, VariantCell } from '../../model/schema/rules';
import type { Expanded, Schema, SchemaNode } from '../../model/schema/schema';
import { stepName } from '../../model/schema/schema';
import type { ApiModel, Extension, Identity, JsonValue, Message, SecurityRequirement } from '../../model/types';
import { variantLabels } from '../../site/schemas/variant-labels';
import { en } from '../../words/catalogues';

export function printServers({ servers, connections }: ApiModel): string {
  const lines = servers.flatMap((server) => [
    `${server.id}${server.label === server.id ? '' : ` “${server.label}”`}  ${server.address}`,
    ...server.variables.map(
      (variable) =>
        `  {${variable.name}} = ${variable.default ?? '?'}${variable.enum.length > 0 ? ` of ${variable.enum.join(', ')}` : ''}`,
    ),
    ...printSecurity(server.security),
    ...server.bindings.map(({ protocol, value }) => `  binding ${protocol} ${JSON.stringify(value)}`),
    ...printExtensions(server.extensions),
  ]);
  const opened = connections.map(({ server, channel, url }) => `${server} + ${channel} → ${url ?? 'no URL'}`);
  return [...lines, ...opened].join('\n');
}

export function printSecurity(security: readonly SecurityRequirement[]): readonly string[] {
  return security.map((requirement) => {
    const uses = requirement.map(({ scheme, scopes }) =>
      [scheme.id ?? '(in place)', scheme.type, scheme.in, scheme.name, scheme.scheme, ...scopes]
        .filter(Boolean)
        .join(' '),
    );
    return `  needs ${uses.join(' AND ') || 'nothing'}`;
  });
}

export function printChannels({ channels, operations }: ApiModel): string {
  return channels
    .flatMap((channel) => [
      `${channel.id}  “${channel.label}”  ${channel.address ?? '(address unknown)'}  on ${channel.servers.join(', ') || 'nothing'}`,
      ...channel.parameters.map(
        ({ name, location, schema }) =>
          `  {${name}}${location ? ` from ${location}` : ''}${schema ? ` ${printSchema(schema).replaceAll('\n', '; ')}` : ''}`,
      ),
      ...(channel.webSocket
        ? [
            `  opens with ${channel.webSocket.method ?? 'any method'}`,
            ...(channel.webSocket.query ? [indent(`query ${printSchema(channel.webSocket.query)}`, 2)] : []),
            ...(channel.webSocket.headers ? [indent(`headers ${printSchema(channel.webSocket.headers)}`, 2)] : []),
          ]
        : []),
      ...operations
        .filter(({ channel: id }) => id === channel.id)
        .map(({ id, label, direction, action, messages }) => {
          const named = label === id ? id : `${id} “${label}”`;
          return `  ${direction} (${action}) ${named}: ${messages.join(', ') || 'no messages'}`;
        }),
      ...printExtensions(channel.extensions),
    ])
    .join('\n');
}

/** One block a message: what the reader sees first, then what differs from the usual. */
export function printMessages({ messages }: Pick<ApiModel, 'messages'>): string {
  return messages.map(printMessage).join('\n');
}

/** What tells a message apart: one constant, and a second place where siblings share the first. */
export function identityText({ path, value, also, sharedBy }: Identity): string {
  const first = `${path.join('.')} = ${JSON.stringify(value)}`;
  if (sharedBy !== undefined) return `${first} of ${sharedBy.join(', ')}`;
  if (also === undefined) return first;
  return `${first} and ${also.path.join('.')} of ${also.values.map((one) => JSON.stringify(one)).join(', ')}`;
}

function printMessage(message: Message): string {
  const { id, label, directions, channels, servers, identifiedBy } = message;
  const lines = [
    `${id}${label === id ? '' : ` “${label}”`}: ${directions.join('+') || 'no direction'} on ${channels.join(', ') || 'no channel'} at ${servers.join(', ') || 'no server'}`,
    identifiedBy && `  known by ${identityText(identifiedBy)}`,
    ...message.replies.map(
      ({ message: reply, source, channel, address }) =>
        `  replied by ${reply} (${source})${channel ? ` on ${channel}` : ''}${address ? ` at ${address.location}` : ''}`,
    ),
    message.repliesTo.length > 0 && `  replies to ${message.repliesTo.join(', ')}`,
    ...printExtensions(message.extensions),
  ];
  return lines.filter(Boolean).join('\n');
}

export function printExtensions(extensions: readonly Extension[]): readonly string[] {
  return extensions.map(({ name, value }) => `  ${name}: ${JSON.stringify(value)}`);
}

/** A schema as an indented tree. */
export function printSchema(schema: Schema): string {
  if (schema.kind === 'reference') return `→ ${schema.id}`;
  if (schema.kind === 'repeat') return `↑ /${schema.path.join('/')}`;
  if (schema.kind === 'boolean') return String(schema.value);
  if (schema.kind === 'foreign') return `source in ${schema.format}: ${JSON.stringify(schema.source)}`;
  const children = schema.children.map(
    (child) => `${stepName(child)}${child.required ? '*' : ''}: ${printSchema(child.schema)}`,
  );
  return [printNode(schema), ...children.map((child) => indent(child, 2))].join('\n');
}

function printNode(node: SchemaNode): string {
  const value = (name: string, json: JsonValue | undefined) => json !== undefined && `${name} ${JSON.stringify(json)}`;
  const parts = [
    node.types.join('|') || 'any',
    node.title && `“${node.title}”`,
    node.description && `‘${node.description}’`,
    value('format', node.format),
    value('=', node.const),
    value('of', node.enum),
    ...node.enumNotes.map(({ name, description }) => `[${[name, description].filter(Boolean).join(': ')}]`),
    value('default', node.default),
    node.examples.length > 0 && value('examples', node.examples),
    node.deprecated && 'deprecated',
    node.readOnly && 'readOnly',
    node.writeOnly && 'writeOnly',
    ...node.constraints.map(({ keyword, value: limit }) => `${keyword} ${JSON.stringify(limit)}`),
    node.requiredElsewhere.length > 0 && `requires ${node.requiredElsewhere.join(', ')}`,
    value('discriminator', node.discriminator),
    value('docs', node.externalDocs?.url),
    ...printExtensions(node.extensions).map((text) => text.trim()),
    node.source && `written in ${node.source.format}: ${JSON.stringify(node.source.source)}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** The tree of a page. After `|` stands what was made of the rules of the document. */
export function printExpanded(place: Expanded): string {
  const { path, reference, repeatOf, closed, node, required, children, origin } = place;
  const parts = [
    `${path.at(-1) ?? '(root)'}${required ? '*' : ''}:`,
    node?.kind === 'schema' ? printNode({ ...node, children: [] }) : node && printSchema(node),
    reference && `(${reference})`,
    repeatOf && `↑ /${repeatOf.join('/')}`,
    closed && 'closed',
    origin && `from ${origin}`,
  ];
  const said = [...printParts(place.parts), ...place.forbids.map((names) => `never ${names.join(' + ')}`)];
  return [
    parts.filter(Boolean).join(' '),
    ...[...said, ...place.conditions.map(printCondition), ...printComparison(place)].map((line) => `  | ${line}`),
    ...children.map((child) => indent(printExpanded(child), 2)),
  ].join('\n');
}

function printParts(parts: readonly MergedPart[]): readonly string[] {
  return parts.flatMap(({ reference, title, description, parts: inner }) => [
    `with ${[reference, title && `“${title}”`, description && `‘${description}’`].filter(Boolean).join(' ') || '(part)'}`,
    ...printParts(inner).map((line) => `  ${line}`),
  ]);
}

function printCondition({ when, asks, otherwise }: Condition): string {
  const circumstances = when.map(({ path, values, isNegated, orAbsent }) =>
    [
      path.join('.'),
      isNegated ? 'is not' : 'is',
      values === undefined ? 'there' : values.map((value) => JSON.stringify(value)).join(' or '),
      orAbsent && '(or absent)',
    ]
      .filter(Boolean)
      .join(' '),
  );
  const [then, other] = [printOutcome(asks), printOutcome(otherwise)];
  return `when ${circumstances.join(' and ')}: ${then || 'nothing'}${other && `; otherwise: ${other}`}`;
}

function printOutcome({ requires, forbids, values, isImpossible, more }: Outcome): string {
  const parts = [
    isImpossible && 'impossible',
    requires.length > 0 && `needs ${requires.join(', ')}`,
    ...forbids.map((names) => `never ${names.join(' + ')}`),
    ...values.map(({ name, values: list }) => `${name} is ${list.map((value) => JSON.stringify(value)).join(' or ')}`),
    more && `and ${more}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function printComparison({ comparison }: Expanded): readonly string[] {
  if (comparison === undefined) return [];
  const { toldApartBy, areTypes, rows } = comparison;
  const labels = variantLabels(comparison, en.schema);
  const by = [toldApartBy && `by ${toldApartBy}`, areTypes && 'by type'].filter(Boolean).join(', ');
  return [
    `variants: ${labels.join(' / ')}${by && `, told apart ${by}`}`,
    ...rows.map(({ name, cells }) => `  ${name}: ${cells.map(printCell).join(' / ')}`),
  ];
}

function printCell(cell: VariantCell): string {
  if (cell.kind === 'value') return `= ${JSON.stringify(cell.value)}${cell.isRequired ? '*' : ''}`;
  return cell.kind === 'notWith' ? `not with ${cell.names.join(' + ')}` : cell.kind;
}

export function printWarnings({ warnings }: ApiModel): string {
  return warnings.map(({ code, message, pointer }) => `${code} at ${pointer}: ${message}`).join('\n');
}

function indent(text: string, by: number): string {
  return text.replaceAll(/^/gm, ' '.repeat(by));
}
