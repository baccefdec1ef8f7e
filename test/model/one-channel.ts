/** A 2.6 document whose one channel offers these messages to its subscribers. */
export function variants(oneOf: string, components = ''): string {
  return `
asyncapi: 2.6.0
info: { title: Messages, version: 1.0.0 }
channels:
  /feed:
    subscribe:
      operationId: watch
      message:
        oneOf:
${oneOf.trim().replaceAll(/^/gm, '          ')}
components:
${components === '' ? '  schemas: {}' : components.trim().replaceAll(/^ */gm, (spaces) => `${spaces}  `)}
`;
}
