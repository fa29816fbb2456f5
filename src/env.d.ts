declare module '*?script&iife' {
  /** Path of the built script within the extension. */
  const path: string;
  export default path;
}
