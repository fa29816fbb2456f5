import type { Context } from '../../context/context';
import type { Block } from '../../page/block';
import type { Roles } from '../../roles/roles';
import type { Captions } from '../adjacent-captions';
import type { BodyBuilder } from '../body-builder';

/** What a handler works with. */
export interface Writing {
  readonly context: Context;
  readonly roles: Roles;
  readonly builder: BodyBuilder;
  readonly captions: Captions;
  /** The blocks that may be written, by their elements. */
  readonly blocks: ReadonlyMap<Element, Block>;
  /** Headings that are links and head a section all the same. */
  readonly linkedSections: ReadonlySet<Block>;
  /** Writes a block within another. */
  visit(block: Block): void;
}

/** Writes a block of one role. */
export type Handler = (block: Block, writing: Writing) => void;
