/** Which API this is: its title, behind the logo where there is one; a link to the first page. */
import type { FrameProps } from './frame';

interface Props extends FrameProps {
  readonly title: string;
}

export function Brand({ title, on: { href } }: Props) {
  const logo = href('logo');
  return (
    <a className="brand" href={href('overview') ?? '#'}>
      {logo !== undefined && <img className="logo" src={logo} alt="" />}
      <span>{title}</span>
    </a>
  );
}
