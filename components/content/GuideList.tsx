/** Guides to choose from: what each is called, and how it begins. */
import type { Guide } from '../../site/guides/types';
import { Link } from './Link';

export function GuideList({ guides }: { readonly guides: readonly Guide[] }) {
  if (guides.length === 0) return null;
  return (
    <ul className="guides">
      {guides.map(({ path, title, summary }) => (
        <li key={path}>
          <Link to={`guide:${path}`}>{title}</Link>
          {summary !== undefined && <p>{summary}</p>}
        </li>
      ))}
    </ul>
  );
}
