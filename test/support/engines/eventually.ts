import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

const PATIENCE = 20_000;
const PAUSE = 40;

/** Asks again until it is so. A page between two documents cannot be asked, which is no more than a "not yet". */
export async function eventually(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    let cause: unknown;
    try {
      if (await isSo()) return;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`not within ${PATIENCE / 1000} seconds: ${what}`, { cause });
    await new Promise((settle) => setTimeout(settle, PAUSE));
  }
}

/** Asks again until the answer is this, and tells what differs where it never is. */
export async function eventuallyEqual<Value>(ask: () => Promise<Value>, expected: Value): Promise<void> {
  let answer: Value | undefined;
  await eventually(async () => {
    answer = await ask();
    return isDeepStrictEqual(answer, expected);
  }, 'the answer is as expected').catch((error: unknown) => {
    if (answer === undefined) throw error;
  });
  assert.deepEqual(answer, expected);
}
