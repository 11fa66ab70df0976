/** True in the development build alone; the build replaces it, so that production drops what it guards. */
declare const __DEV__: boolean;
