import type { AskingStrings } from '../../i18n/strings.js';
import { openAhead } from '../shared/ahead.js';
import { baseStyles } from '../shared/base.styles.js';
import { draw } from '../shared/draw.js';
import { triggerButton } from './button.js';
import { triggerStyles } from './trigger.styles.js';

/** Draws a trigger ahead of its class, always. */
export function drawTrigger(host: HTMLElement, words: AskingStrings, handOver: () => void): boolean {
  const { root, said } = openAhead(host, words, { styles: [baseStyles, triggerStyles], handOver });
  root.append(draw(triggerButton(said)));
  return true;
}
