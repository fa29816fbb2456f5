declare module '*?script&iife' {
  /** Path of the built script within the extension. */
  const path: string;
  export default path;
}

/** Every language there is a lexicon of, put in by the build: the phrases are loaded when they are needed. */
declare const GALLEY_LANGUAGES: readonly import('./engine/lexicon/types').Language[];

declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';
  export const gfm: TurndownService.Plugin;
}

declare module '*.png?inline' {
  /** The picture as a `data:` address. */
  const address: string;
  export default address;
}
