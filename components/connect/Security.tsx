/** Who may connect, in words: any one of several ways, each with everything it needs. */

import { securityText } from '../../content/security-text';
import type { OAuthFlow, SecurityRequirement, SecurityUse } from '../../model/types';
import { credentialOf } from '../../site/connecting/credentials';
import { ExtensionList } from '../content/Extensions';
import { ExternalLink } from '../content/ExternalLink';
import { Markdown } from '../content/Markdown';
import { Phrase } from '../content/Phrase';
import { Table } from '../content/Table';
import { useWords } from '../page-context';
import { NotInBrowsers } from './NotInBrowsers';

export function Security({ security }: { readonly security: readonly SecurityRequirement[] }) {
  const words = useWords().security;
  return (
    <>
      {security.length > 1 && <p>{words.anyOf}</p>}
      <ul className="security">
        {security.map((requirement, index) => (
          <li key={`${index} ${requirement.map(({ scheme }) => scheme.id).join(' ')}`}>
            {requirement.length === 0 && <p>{words.none}</p>}
            {requirement.length > 1 && <p>{words.together}</p>}
            {requirement.map((use, at) => (
              <Use key={`${at} ${use.scheme.id}`} use={use} />
            ))}
            {requirement.some((use) => credentialOf(use).place === 'header') && <NotInBrowsers />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Use({ use: { scheme, scopes } }: { readonly use: SecurityUse }) {
  const words = useWords().security;
  return (
    <div className="use">
      <p>
        {scheme.id !== undefined && <b>{scheme.id}</b>} <code>{scheme.type}</code> {securityText(scheme, words)}
      </p>
      <Markdown text={scheme.description} headingLevel={3} />
      {scheme.openIdConnectUrl !== undefined && (
        <p>
          <Phrase text={words.discovery} parts={{ link: <ExternalLink url={scheme.openIdConnectUrl} /> }} />
        </p>
      )}
      {scopes.length > 0 && (
        <p>
          {words.scopes}{' '}
          {scopes.map((scope) => (
            <code key={scope} className="const">
              {scope}
            </code>
          ))}
        </p>
      )}
      {scheme.flows.map((flow) => (
        <Flow key={flow.name} flow={flow} />
      ))}
      <ExtensionList extensions={scheme.extensions} />
    </div>
  );
}

function Flow({ flow }: { readonly flow: OAuthFlow }) {
  const words = useWords().security;
  const urls = [
    [words.authorizationUrl, flow.authorizationUrl],
    [words.tokenUrl, flow.tokenUrl],
    [words.refreshUrl, flow.refreshUrl],
  ] as const;
  return (
    <>
      <p>
        <Phrase text={words.flow} parts={{ name: <code>{flow.name}</code> }} />
      </p>
      <ul>
        {urls.map(
          ([label, url]) =>
            url !== undefined && (
              <li key={label}>
                {label}: <ExternalLink url={url} />
              </li>
            ),
        )}
      </ul>
      {flow.scopes.length > 0 && (
        <Table label={words.scopesOf(flow.name)} columns={[words.scope, words.allows]}>
          {flow.scopes.map(({ name, description }) => (
            <tr key={name}>
              <td>
                <code>{name}</code>
              </td>
              <td>
                <Markdown text={description} inline />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
