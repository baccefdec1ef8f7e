/** Who is behind the API and on which terms it is used. */

import type { Info } from '../../model/types';
import { useWords } from '../page-context';
import { ExtensionList } from './Extensions';
import { ExternalLink } from './ExternalLink';
import { Facts } from './Facts';
import { Section } from './Section';
import { FurtherReading, TagList } from './Tags';

export function InfoFacts({ info }: { readonly info: Info }) {
  const words = useWords().content;
  const { contact, license, tags, externalDocs, termsOfService, id, defaultContentType } = info;
  const isEmpty =
    tags.length === 0 &&
    [contact, license, externalDocs, termsOfService, id, defaultContentType].every((fact) => fact === undefined);
  if (isEmpty) return null;
  return (
    <Section id="about" title={words.about}>
      <Facts
        facts={[
          [words.contact, contact && <ContactText contact={contact} />],
          [words.licence, license && <LicenseText license={license} />],
          [words.terms, termsOfService && <ExternalLink url={termsOfService} />],
          [words.readMore, externalDocs && <FurtherReading externalDocs={externalDocs} />],
          [words.contentType, defaultContentType && <code>{defaultContentType}</code>],
          [words.identifier, id && <code>{id}</code>],
          [words.tags, tags.length > 0 && <TagList tags={tags} />],
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
