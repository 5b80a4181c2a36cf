declare module '*?iife' {
  /** Path, inside the extension, of the file bundled as one self-contained script. */
  const file: string;
  // biome-ignore lint/style/noDefaultExport: the bundler's import has this shape
  export default file;
}
