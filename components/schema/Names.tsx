/** Names of properties in a sentence: `a`, `b` and `c`. */
import { useWords } from '../page-context';

export function Names({ names }: { readonly names: readonly string[] }) {
  const { and, comma } = useWords().schema;
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && (index === names.length - 1 ? and : comma)}
      <code>{name}</code>
    </span>
  ));
}
