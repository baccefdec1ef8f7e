/** Who is behind the API and on which terms it is used. */
import type { Info } from '../../model/types';
import { ExtensionList } from './Extensions';
import { ExternalLink } from './ExternalLink';
import { Facts } from './Facts';
import { Section } from './Section';
import { FurtherReading, TagList } from './Tags';

export function InfoFacts({ info }: { readonly info: Info }) {
  const { contact, license, tags, externalDocs, termsOfService, id, defaultContentType } = info;
  const isEmpty =
    tags.length === 0 &&
    [contact, license, externalDocs, termsOfService, id, defaultContentType].every((fact) => fact === undefined);
  if (isEmpty) return null;
  return (
    <Section id="about" title="About this API">
      <Facts
        facts={[
          ['Contact', contact && <ContactText contact={contact} />],
          ['Licence', license && <LicenseText license={license} />],
          ['Terms of service', termsOfService && <ExternalLink url={termsOfService} />],
          ['Read more', externalDocs && <FurtherReading externalDocs={externalDocs} />],
          ['Content type', defaultContentType && <code>{defaultContentType}</code>],
          ['Identifier', id && <code>{id}</code>],
          ['Tags', tags.length > 0 && <TagList tags={tags} />],
        ]}
      />
    </Section>
  );
}

function ContactText({
  contact: { name, url, email, extensions },
}: {
  readonly contact: NonNullable<Info['contact']>;
}) {
  return (
    <>
      {url === undefined ? name : <ExternalLink url={url} label={name} />}{' '}
      {email !== undefined && <ExternalLink url={`mailto:${email}`} label={email} />}
      <ExtensionList extensions={extensions} />
    </>
  );
}

function LicenseText({ license: { name, url, extensions } }: { readonly license: NonNullable<Info['license']> }) {
  return (
    <>
      {url === undefined ? name : <ExternalLink url={url} label={name} />}
      <ExtensionList extensions={extensions} />
    </>
  );
}
