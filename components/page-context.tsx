/** What every component of a page may ask: where a link leads, and what the interface says. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Href } from '../site/types';
import { en } from '../words/catalogues';
import type { Words } from '../words/types';

const HrefContext = createContext<Href>(() => undefined);
const WordsContext = createContext<Words>(en);

interface Props {
  readonly href: Href;
  readonly words: Words;
  readonly children: ReactNode;
}

/** Binds all links below it to one page, and all words to one language. */
export function PageContext({ href, words, children }: Props) {
  return (
    <HrefContext value={href}>
      <WordsContext value={words}>{children}</WordsContext>
    </HrefContext>
  );
}

export function useHref(): Href {
  return useContext(HrefContext);
}

export function useWords(): Words {
  return useContext(WordsContext);
}
