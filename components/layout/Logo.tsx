/** The picture that stands for the API, where there is one; its title is always beside it, and says the same. */
import { useHref } from '../page-context';

export function Logo({ className }: { readonly className: string }) {
  const logo = useHref()('logo');
  return logo === undefined ? null : <img className={className} src={logo} alt="" />;
}
