import {
  ALargeSmall,
  BookOpen,
  Headphones,
  type IconNode,
  ListCollapse,
  Minus,
  PanelsTopLeft,
  Plus,
  Share,
  TableOfContents,
} from 'lucide';
import { type ComponentChildren, h } from 'preact';

/** Drawings of Lucide (ISC licence), by what Galley means by them. */
const ICONS = {
  original: PanelsTopLeft,
  article: BookOpen,
  outline: ListCollapse,
  sections: TableOfContents,
  type: ALargeSmall,
  aids: Headphones,
  share: Share,
  less: Minus,
  more: Plus,
} as const satisfies Record<string, IconNode>;
export type IconName = keyof typeof ICONS;

/** A drawn sign in the colour of the text around it. What stands beside it, or the name of its button, says what it is. */
export function Icon({ name }: { name: IconName }): ComponentChildren {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {ICONS[name].map(([tag, attributes], at) => h(tag, { ...attributes, key: at }))}
    </svg>
  );
}
