/** Blocks as HTML, each by the component of its kind. */
import type { ComponentChildren } from 'preact';
import type { Block } from '../../content/blocks';
import type { Sheet } from '../surface';
import { Cards } from './Cards';
import { CodeBlock } from './CodeBlock';
import { Columns } from './Columns';
import { Extensions } from './Extensions';
import { Facts } from './Facts';
import { Figure } from './Figure';
import { Fold } from './Fold';
import { Guide } from './Guide';
import { List } from './List';
import { Navigation } from './Navigation';
import { Panel } from './Panel';
import { Paragraph } from './Paragraph';
import { Prose } from './Prose';
import { Rows } from './Rows';
import { Schema } from './Schema';
import { Section } from './Section';
import { Steps } from './Steps';
import { Table } from './Table';
import { Tabs } from './Tabs';
import { Tags } from './Tags';
import { Values } from './Values';

export function writeBlocks(blocks: readonly Block[], on: Sheet): ComponentChildren {
  return blocks.map((block, index) => writeBlock(block, index, on));
}

function writeBlock(block: Block, key: number, on: Sheet): ComponentChildren {
  switch (block.kind) {
    case 'section':
      return <Section key={key} block={block} on={on} />;
    case 'facts':
      return <Facts key={key} block={block} on={on} />;
    case 'prose':
      return <Prose key={key} block={block} on={on} />;
    case 'guide':
      return <Guide key={key} block={block} on={on} />;
    case 'paragraph':
      return <Paragraph key={key} block={block} on={on} />;
    case 'table':
      return <Table key={key} block={block} on={on} />;
    case 'code-block':
      return <CodeBlock key={key} block={block} on={on} />;
    case 'tabs':
      return <Tabs key={key} block={block} on={on} />;
    case 'fold':
      return <Fold key={key} block={block} on={on} />;
    case 'panel':
      return <Panel key={key} block={block} on={on} />;
    case 'steps':
      return <Steps key={key} block={block} on={on} />;
    case 'cards':
      return <Cards key={key} block={block} on={on} />;
    case 'list':
      return <List key={key} block={block} on={on} />;
    case 'figure':
      return <Figure key={key} block={block} on={on} />;
    case 'columns':
      return <Columns key={key} block={block} on={on} />;
    case 'extensions':
      return <Extensions key={key} block={block} on={on} />;
    case 'tags':
      return <Tags key={key} block={block} on={on} />;
    case 'navigation':
      return <Navigation key={key} block={block} on={on} />;
    case 'schema':
      return <Schema key={key} block={block} on={on} />;
    case 'rows':
      return <Rows key={key} block={block} on={on} />;
    case 'values':
      return <Values key={key} block={block} on={on} />;
    default:
      return block satisfies never;
  }
}
