declare module '*.css';

declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*.md?raw' {
  const text: string;
  export default text;
}

// The build writes it: types are checked before, and without, a build.
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
