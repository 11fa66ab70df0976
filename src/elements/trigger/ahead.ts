import { openAhead, type Means } from '../shared/ahead.js';
import { baseStyles } from '../shared/base.styles.js';
import { draw } from '../shared/draw.js';
import { triggerButton } from './button.js';
import { triggerStyles } from './trigger.styles.js';

/** Draws a trigger ahead of its class, always. */
export function drawTrigger(host: HTMLElement, means: Means): boolean {
  const { show, said } = openAhead(host, [baseStyles, triggerStyles], means);
  show(draw(triggerButton(said, host)));
  return true;
}
