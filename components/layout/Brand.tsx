/** Which API this is: its title, behind the logo where there is one; a link to the first page. */
import { useHref } from '../page-context';
import { Logo } from './Logo';

export function Brand({ title }: { readonly title: string }) {
  const href = useHref();
  return (
    <a className="brand" href={href('overview')}>
      <Logo className="logo" />
      <span>{title}</span>
    </a>
  );
}
