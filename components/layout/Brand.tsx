/** Which API this is: its title, behind the logo where there is one; a link to the first page. */
import { useHref } from '../page-context';

export function Brand({ title }: { readonly title: string }) {
  const href = useHref();
  const logo = href('logo');
  return (
    <a className="brand" href={href('overview')}>
      {logo !== undefined && <img src={logo} alt="" />}
      <span>{title}</span>
    </a>
  );
}
