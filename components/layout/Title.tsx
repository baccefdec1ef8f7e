/** The head of a page: where it is, what it is called, what it is in a sentence. */
import type { ReactNode } from 'react';
import type { Target } from '../../site/types';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';

interface Props {
  /** The index that lists this page. */
  readonly parent?: { readonly target: Target; readonly label: string };
  readonly title: ReactNode;
  /** Beside the title. */
  readonly badge?: ReactNode;
  /** One sentence below it. */
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
}

export function Title({ parent, title, badge, summary, description }: Props) {
  return (
    <>
      {parent !== undefined && (
        <p className="crumbs">
          <Link to={parent.target}>{parent.label}</Link>
        </p>
      )}
      <div className="title">
        <h1>{title}</h1>
        {badge}
      </div>
      <Markdown text={summary} headingLevel={2} className="lead prose" />
      <Markdown text={description} headingLevel={2} className={summary === undefined ? 'lead prose' : 'prose'} />
    </>
  );
}
