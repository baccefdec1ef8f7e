/** Words on one line, each by its kind. */
import type { Children } from '#jsx/jsx-runtime';
import type { Inline, Inlines } from '../../content/blocks';
import { Remark } from '../blocks/Prose';
import type { Sheet } from '../surface';
import { Address } from './Address';
import { Arrow } from './Arrow';
import { Link } from './Link';
import { Mark } from './Mark';
import { WebLink } from './WebLink';

/** No component: most are one text, and a page has hundreds. */
export function writeInlines(inlines: Inlines, on: Sheet): Children {
  const [first] = inlines;
  if (inlines.length === 1 && typeof first === 'string') return first;
  return inlines.map((inline) => (typeof inline === 'string' ? inline : writeInline(inline, on)));
}

function writeInline(inline: Exclude<Inline, string>, on: Sheet): Children {
  switch (inline.kind) {
    case 'code':
      return <code className={inline.look}>{inline.text}</code>;
    case 'address':
      return <Address url={inline.url} />;
    case 'strong':
      return <b>{writeInlines(inline.inlines, on)}</b>;
    case 'note':
    case 'muted':
      return <span className="muted">{writeInlines(inline.inlines, on)}</span>;
    case 'link':
      return (
        <Link href={on.href(inline.to, inline.anchor)} directions={inline.directions}>
          {writeInlines(inline.inlines, on)}
        </Link>
      );
    case 'here':
      return <Link href={on.here(inline.anchor)}>{writeInlines(inline.inlines, on)}</Link>;
    case 'web':
      return <WebLink url={inline.url} label={inline.label} />;
    case 'remark':
      return <Remark inline={inline} on={on} />;
    case 'direction':
      return <span className={`direction ${inline.direction}`}>{inline.text}</span>;
    case 'arrow':
      return <Arrow direction={inline.direction} />;
    case 'mark':
      return <Mark look={inline.look}>{writeInlines(inline.inlines, on)}</Mark>;
    default:
      return inline satisfies never;
  }
}
