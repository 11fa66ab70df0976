// The builds replace `__DEV__`; tests read the sources as they are.
Reflect.set(globalThis, '__DEV__', true);
