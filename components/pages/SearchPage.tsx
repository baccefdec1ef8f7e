/** Everything by its name, from A to Z: the search without a script. */
import type { SearchContent, SearchLine, SearchPlace } from '../../site/types';
import { Link } from '../content/Link';
import { Title } from '../layout/Title';
import { useHref, useWords } from '../page-context';

export function SearchPage({ content }: { readonly content: SearchContent }) {
  const { range, groups, total, previous, next } = content;
  const { search } = useWords();
  const href = useHref();
  return (
    <>
      <Title
        title={search.title}
        badge={range && <span className="muted">{search.part(range.part, range.of)}</span>}
        summary={total === 0 ? search.empty : search.about(total)}
      />
      <Letters content={content} />
      {groups.map(({ letter, anchor, lines }) => (
        <section key={anchor}>
          <h2 id={anchor}>{letter === '#' ? search.other : letter}</h2>
          <ul className="names">
            {lines.map((line, index) => (
              <Name key={index} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {(previous ?? next) !== undefined && (
        <nav className="pager" aria-label={search.title}>
          {previous !== undefined && (
            <a rel="prev" href={href(previous)}>
              {search.previous}
            </a>
          )}
          {next !== undefined && (
            <a rel="next" href={href(next)}>
              {search.next}
            </a>
          )}
        </nav>
      )}
    </>
  );
}

function Letters({ content: { letters } }: { readonly content: SearchContent }) {
  const { search } = useWords();
  if (letters.length < 2) return null;
  return (
    <nav aria-label={search.letters}>
      <ul className="letters">
        {letters.map(({ letter, target, anchor }) => (
          <li key={letter}>
            <Link to={target} anchor={anchor}>
              {letter}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A property is no page: its name leads nowhere, the names of the pages that have it do. */
function Name({ line: { kind, label, places, more } }: { readonly line: SearchLine }) {
  const { search } = useWords();
  const isProperty = kind === 'property';
  return (
    <li>
      {isProperty ? <code>{label}</code> : places.map((place) => <Place key={place.label} place={place} />)}{' '}
      <small>{search.client.kinds[kind]}</small>
      {isProperty && (
        <span className="places">
          {places.map((place, index) => (
            <span key={index}>
              <Place place={place} />
              {index < places.length - 1 && ', '}
            </span>
          ))}
          {more > 0 && ` ${search.more(more)}`}
        </span>
      )}
    </li>
  );
}

function Place({ place: { target, anchor, label, directions } }: { readonly place: SearchPlace }) {
  const href = useHref();
  return (
    <a className={directions.join(' ') || undefined} href={href(target, anchor)}>
      {label}
    </a>
  );
}
