/** What there is no room for, folded under a few words; as it is, without these. */
import type { Children } from '#jsx/jsx-runtime';
import type { Sheet } from '../../surface';

interface Props {
  readonly label: string | undefined;
  readonly isOpen?: boolean;
  readonly on: Sheet;
  readonly children: Children;
}

export function More({ label, isOpen = false, on, children }: Props) {
  if (label === undefined) return children;
  return (
    <details open={isOpen || on.isPrinted}>
      <summary className="fold">{label}</summary>
      {children}
    </details>
  );
}
