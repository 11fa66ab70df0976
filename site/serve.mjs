import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, ROOT, run } from '../scripts/processes.mjs';
import { serve } from '../scripts/serve.mjs';

const SITE = join(ROOT, 'docs-site');
if (!existsSync(join(SITE, 'index.html'))) await run(['node', 'site/build.mjs'], { minutes: 15 });
const port = process.env.PORT ? Number(process.env.PORT) : await freePort(4180);
const { origin } = await serve({ folder: SITE, port });
console.log(`Documentation: ${origin}/`);
