/** Guides to choose from: what each is called, and how it begins. */
import { markdownText } from '../../filters/markdown';
import { firstParagraph } from '../../filters/markdown-parts';
import type { Guide } from '../../guides/types';
import { Link } from './Link';

export function GuideList({ guides }: { readonly guides: readonly Guide[] }) {
  if (guides.length === 0) return null;
  return (
    <ul className="guides">
      {guides.map(({ path, title, text }) => (
        <li key={path}>
          <Link to={`guide:${path}`}>{title}</Link>
          <About text={firstParagraph(text)} />
        </li>
      ))}
    </ul>
  );
}

/** In plain words: its links would lead from the guide's own place. */
function About({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p>{markdownText(text)}</p>;
}
