import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain } from './processes.mjs';

/** Programs that a test runs what the guides say with, each with the Debian package that has it. */
const LANGUAGES = { php: 'php-cli', ruby: 'ruby' };

/**
 * The first of these that is a program: a path, or a name looked up in PATH.
 * @param {(string | undefined)[]} candidates
 */
export function firstProgram(candidates) {
  const searched = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return candidates
    .flatMap((name) => (!name ? [] : name.includes('/') ? [name] : searched.map((folder) => join(folder, name))))
    .find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs packages where that takes no question: a Debian-like system, as root or with a silent sudo.
 * @param {string[][]} packages Each group is installed by itself: one this system does not know keeps no other out.
 */
export function install(packages) {
  if (packages.length === 0 || !firstProgram(['apt-get'])) return;
  const administrator = administratorPrefix();
  if (!administrator) return;
  console.log(`Installing ${packages.flat().join(', ')}.`);
  const aptGet = [...administrator, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y'];
  attempt([...aptGet, 'update']);
  for (const group of packages) attempt([...aptGet, 'install', '--no-install-recommends', ...group]);
}

/** The words before a command that run it as administrator, or nothing where a password would be asked. */
function administratorPrefix() {
  if (process.getuid?.() === 0) return [];
  return firstProgram(['sudo']) && attempt(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} words */
function attempt([command = '', ...rest]) {
  try {
    execFileSync(command, rest, { stdio: 'ignore', timeout: 10 * 60_000 });
    return true;
  } catch {
    return false;
  }
}

if (isMain(import.meta.url)) {
  const missing = Object.entries(LANGUAGES).filter(([program]) => !firstProgram([program]));
  install(missing.map(([, name]) => [name]));
  const absent = missing.filter(([program]) => !firstProgram([program])).map(([program]) => program);
  console.log(absent.length > 0 ? `Not here, and not tested with: ${absent.join(', ')}.` : 'PHP and Ruby are here.');
  if (absent.length > 0 && process.env.CI === 'true') process.exitCode = 1;
}
