/** What tells a message apart on the wire: `event = "subscribe"`, and a second place where others share the first. */
import { inlineJson } from '../../filters/json';
import type { Identity as IdentityModel } from '../../model/types';
import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';

export function Identity({ identity }: { readonly identity: IdentityModel | undefined }) {
  if (identity === undefined) return null;
  const { path, value, also } = identity;
  return (
    <>
      <Constant path={path} value={value} />
      {also !== undefined && <Second also={also} />}
    </>
  );
}

function Constant({ path, value }: Pick<IdentityModel, 'path' | 'value'>) {
  return (
    <code className="const">
      {path.join('.')} = {inlineJson(value)}
    </code>
  );
}

function Second({ also: { path, values } }: { readonly also: NonNullable<IdentityModel['also']> }) {
  const { and, oneOf } = useWords().identity;
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) {
    return <Phrase text={and} parts={{ constant: <Constant path={path} value={value} /> }} />;
  }
  return (
    <Phrase
      text={oneOf}
      parts={{ place: <code>{path.join('.')}</code>, values: <code>{values.map(inlineJson).join(', ')}</code> }}
    />
  );
}
