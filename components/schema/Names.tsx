/** Names of properties in a sentence: `a`, `b` and `c`. */
export function Names({ names }: { readonly names: readonly string[] }) {
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && (index === names.length - 1 ? ' and ' : ', ')}
      <code>{name}</code>
    </span>
  ));
}
