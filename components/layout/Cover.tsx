/** What stands above the chapters on paper: the API's name and picture, and the contents. */
import type { Part } from '../../content/walks/chapters';
import type { Info } from '../../model/types';
import { Contents } from './Contents';
import type { FrameProps } from './frame';

interface Props extends FrameProps {
  readonly info: Info;
  readonly parts: readonly Part[];
}

export function Cover({ info: { title, version }, parts, on }: Props) {
  const logo = on.href('logo');
  return (
    <>
      {logo !== undefined && <img className="logo cover" src={logo} alt="" />}
      <div className="title">
        <h1>{title}</h1>
        <span className="version">{version}</span>
      </div>
      <nav className="contents" aria-labelledby="contents">
        <h2 id="contents">{on.words.print.contents}</h2>
        <Contents parts={parts} on={on} />
      </nav>
    </>
  );
}
