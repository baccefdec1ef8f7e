/** Who may connect, in words: any one of several ways, each with everything it needs. */
import type { OAuthFlow, SecurityRequirement, SecurityUse } from '../../model/types';
import { credentialOf } from '../../routes/credentials';
import { securityText } from '../../routes/security-text';
import { ExtensionList } from '../content/Extensions';
import { ExternalLink } from '../content/ExternalLink';
import { Markdown } from '../content/Markdown';
import { Table } from '../content/Table';
import { NotInBrowsers } from './NotInBrowsers';

export function Security({ security }: { readonly security: readonly SecurityRequirement[] }) {
  return (
    <>
      {security.length > 1 && <p>Any one of these is enough.</p>}
      <ul className="security">
        {security.map((requirement, index) => (
          <li key={`${index} ${requirement.map(({ scheme }) => scheme.id).join(' ')}`}>
            {requirement.length === 0 && <p>No credentials are needed.</p>}
            {requirement.length > 1 && <p>Together:</p>}
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
  return (
    <div className="use">
      <p>
        {scheme.id !== undefined && <b>{scheme.id}</b>} <code>{scheme.type}</code> {securityText(scheme)}
      </p>
      <Markdown text={scheme.description} headingLevel={3} />
      {scheme.openIdConnectUrl !== undefined && (
        <p>
          Discovery document: <ExternalLink url={scheme.openIdConnectUrl} />
        </p>
      )}
      {scopes.length > 0 && (
        <p>
          Scopes needed:{' '}
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
  const urls = [
    ['Authorization URL', flow.authorizationUrl],
    ['Token URL', flow.tokenUrl],
    ['Refresh URL', flow.refreshUrl],
  ] as const;
  return (
    <>
      <p>
        Flow <code>{flow.name}</code>
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
        <Table label={`Scopes of ${flow.name}`} columns={['Scope', 'What it allows']}>
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
