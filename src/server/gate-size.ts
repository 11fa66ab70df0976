const EMBED = /<(?:iframe|video|img|object|embed)\b[^>]*>/i;

/**
 * What gives a gate's placeholder the size that the embed in its template asks for, so that nothing moves when the
 * script does the same. Sizes in CSS pixels; nothing where none are written.
 */
export function sizeRule(content: string): string {
  const [embed = ''] = EMBED.exec(content) ?? [];
  const [width, height] = ['width', 'height'].map((name) => {
    const [, digits] = new RegExp(`\\s${name}=["']?(\\d+)`, 'i').exec(embed) ?? [];
    return Number(digits ?? 0);
  });
  return width && height ? `.base{aspect-ratio:${width}/${height};max-inline-size:${width}px}` : '';
}
