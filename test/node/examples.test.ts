import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/processes.mjs';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const textOf = (...path: string[]): string => readFileSync(join(ROOT, 'examples', ...path), 'utf8');
const applications = readdirSync(join(ROOT, 'examples'))
  .filter((name) => existsSync(join(ROOT, 'examples', name, 'package.json')))
  .sort();

describe('the applications', () => {
  it('are all told of, with the packages they are tested with', () => {
    const told = [...textOf('README.md').matchAll(/^\| `([\w-]+)` +\|[^|]+\|([^|\n]*)\|$/gm)];
    const written = told.map(([, name, packages = '']) => [name, packages.trim()]).sort();
    const real = applications.map((name) => {
      const { dependencies, devDependencies } = JSON.parse(textOf(name, 'package.json')) as Manifest;
      const packages = Object.entries({ ...dependencies, ...devDependencies }).sort(([one], [other]) =>
        one < other ? -1 : 1,
      );
      return [name, packages.map((entry) => entry.join(' ')).join(', ')];
    });
    assert.deepEqual(written, real);
  });

  it('lock what they are tested with, and no registry', () => {
    for (const name of applications) assert.doesNotMatch(textOf(name, 'package-lock.json'), /"resolved": "http/, name);
  });
});
