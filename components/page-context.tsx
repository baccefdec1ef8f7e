/** What every component of a page may ask: where a link leads. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Href } from '../routes/types';

const HrefContext = createContext<Href>(() => undefined);

interface Props {
  readonly href: Href;
  readonly children: ReactNode;
}

/** Binds all links below it to one page. */
export function PageContext({ href, children }: Props) {
  return <HrefContext value={href}>{children}</HrefContext>;
}

export function useHref(): Href {
  return useContext(HrefContext);
}
