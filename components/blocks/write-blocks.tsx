/** Blocks as HTML, each by the component of its kind. */
import type { Children } from '#jsx/jsx-runtime';
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
import { Section } from './Section';
import { Steps } from './Steps';
import { Rows } from './schema/Rows';
import { Schema } from './schema/Schema';
import { Values } from './schema/Values';
import { Table } from './Table';
import { Tabs } from './Tabs';
import { Tags } from './Tags';

export function writeBlocks(blocks: readonly Block[], on: Sheet): Children {
  const { mark } = on;
  if (mark === undefined) return blocks.map((block) => writeBlock(block, on));
  return blocks.map((block) => [mark(block, 'next'), writeBlock(block, on)]);
}

function writeBlock(block: Block, on: Sheet): Children {
  switch (block.kind) {
    case 'section':
      return Section({ block, on });
    case 'facts':
      return Facts({ block, on });
    case 'prose':
      return Prose({ block, on });
    case 'guide':
      return Guide({ block, on });
    case 'paragraph':
      return Paragraph({ block, on });
    case 'table':
      return Table({ block, on });
    case 'code-block':
      return CodeBlock({ block, on });
    case 'tabs':
      return Tabs({ block, on });
    case 'fold':
      return Fold({ block, on });
    case 'panel':
      return Panel({ block, on });
    case 'steps':
      return Steps({ block, on });
    case 'cards':
      return Cards({ block, on });
    case 'list':
      return List({ block, on });
    case 'figure':
      return Figure({ block, on });
    case 'columns':
      return Columns({ block, on });
    case 'extensions':
      return Extensions({ block, on });
    case 'tags':
      return Tags({ block, on });
    case 'navigation':
      return Navigation({ block, on });
    case 'schema':
      return Schema({ block, on });
    case 'rows':
      return Rows({ block, on });
    case 'values':
      return Values({ block, on });
    default:
      return block satisfies never;
  }
}
