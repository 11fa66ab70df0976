declare module '*.css';

// The build writes it: types are checked before, and without, a build.
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
