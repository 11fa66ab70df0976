/** Hands an error to the page's own handler, and so to the console, where it must not stop what else is to be done. */
export function rethrow(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

/** Does something that may fail without harm to what comes after it. */
export function apart(act: () => void): void {
  try {
    act();
  } catch (error) {
    rethrow(error);
  }
}
