/** Files of the package by themselves, which have no types of their own: each script carries only the one that it needs. */
declare module '@mozilla/readability/Readability-readerable.js' {
  const isProbablyReaderable: typeof import('@mozilla/readability').isProbablyReaderable;
  export = isProbablyReaderable;
}

declare module '@mozilla/readability/Readability.js' {
  const Readability: typeof import('@mozilla/readability').Readability;
  export = Readability;
}
