import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../../scripts/processes.mjs';

/**
 * Installs what the lock of a folder names, where it is not there yet: packages in another version than the kit's own.
 *
 * @param folder Relative to the repository.
 */
export async function installOwnPackages(folder: string): Promise<void> {
  const lock = statSync(join(ROOT, folder, 'package-lock.json'));
  const installed = statSync(join(ROOT, folder, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (installed && installed.mtimeMs >= lock.mtimeMs) return;
  const install = ['npm', 'ci', '--prefix', folder, '--no-audit', '--no-fund'];
  const { succeeded, output } = await run(install, { minutes: 5, onOutput: () => undefined });
  if (!succeeded) throw new Error(output);
}
