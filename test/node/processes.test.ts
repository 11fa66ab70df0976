import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';

const PROCESSES = new URL('../../scripts/processes.mjs', import.meta.url).href;

describe('commands that run side by side', () => {
  it('all end when what started them is interrupted', { timeout: 20_000 }, async () => {
    let here = 0;
    // Each holds a line to this server as long as it lives.
    const server = createServer((line) => {
      line.on('close', () => --here || server.close()).on('error', () => undefined);
      if (++here === 2) starter.kill('SIGINT');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const stays = `['node', '-e', 'require("node:net").connect(${port}, "127.0.0.1")']`;
    const script = `import { run } from '${PROCESSES}'; await Promise.all([1, 2].map(() => run(${stays}, { minutes: 0.1 })));`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    await new Promise((resolve) => server.once('close', resolve));
    assert.equal(here, 0);
  });
});
