/** Words with a look of their own. */
import type { Children } from '#jsx/jsx-runtime';
import type { Mark as MarkData } from '../../content/blocks';

const CLASSES = {
  type: 'type',
  required: 'required',
  flag: 'flag',
  origin: 'origin',
  name: 'name',
  part: 'name part',
  tag: 'tag',
  version: 'version',
  'variant-name': 'variant-name',
  valid: 'check valid',
  invalid: 'check invalid',
  why: 'why',
  new: 'stand new',
  changed: 'stand changed',
  inferred: 'inferred',
  generated: undefined,
} as const satisfies Record<MarkData['look'], string | undefined>;

/** What the words say again, for those who see them. */
const SIGNS = new Map<MarkData['look'], string>([
  ['valid', '✓'],
  ['invalid', '✗'],
]);

interface Props {
  readonly look: MarkData['look'];
  readonly children: Children;
}

export function Mark({ look, children }: Props) {
  const sign = SIGNS.get(look);
  const Tag = look === 'name' ? 'b' : 'span';
  return (
    <Tag className={CLASSES[look]}>
      {sign !== undefined && <span aria-hidden="true">{sign}</span>}
      {sign !== undefined && ' '}
      {children}
    </Tag>
  );
}
