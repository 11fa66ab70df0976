import type { Unwanted } from '../../../consent/unwanted.js';
import type { Left, LeftReason } from './left-behind.js';

/** Longer than any deletion that is not waiting for another page, in milliseconds. */
const PATIENCE = 2000;

/** Deletes databases. Where the browser does not list them, those declared by their whole name (`declared`). */
export async function eraseDatabases(unwanted: Unwanted, declared: readonly string[]): Promise<Left> {
  const left: Left = new Map();
  try {
    const listed = 'databases' in indexedDB ? await indexedDB.databases() : undefined;
    const names = listed?.flatMap(({ name }) => name ?? []) ?? declared.filter((name) => !name.includes('*'));
    await Promise.all(
      names
        .filter((name) => unwanted(name))
        .map(async (name) => {
          const reason = await eraseDatabase(name);
          if (reason) left.set(name, reason);
        }),
    );
  } catch {
    // Storage that may not be read holds nothing this page could have left (R87).
  }
  return left;
}

function eraseDatabase(name: string): Promise<LeftReason | undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(undefined);
    request.onerror = () => resolve('refused');
    // Some page still has it open: the browser deletes it as soon as none has.
    request.onblocked = () => resolve('in-use');
    setTimeout(() => resolve('in-use'), PATIENCE);
  });
}

export async function eraseCaches(unwanted: Unwanted): Promise<Left> {
  const left: Left = new Map();
  try {
    for (const name of (await caches.keys()).filter((key) => unwanted(key))) {
      if (!(await caches.delete(name))) left.set(name, 'refused');
    }
  } catch {
    // Caches exist in secure contexts only.
  }
  return left;
}

/** Unregisters service workers, which a charter names by the path of their scope or of their script. */
export async function eraseServiceWorkers(unwanted: Unwanted): Promise<Left> {
  const left: Left = new Map();
  try {
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      const { active, waiting, installing, scope } = registration;
      const script = (active ?? waiting ?? installing)?.scriptURL;
      const name = [scope, script].flatMap((address) => (address ? new URL(address).pathname : [])).find(unwanted);
      if (name !== undefined && !(await registration.unregister())) left.set(name, 'refused');
    }
  } catch {
    // Service workers exist in secure contexts only.
  }
  return left;
}
