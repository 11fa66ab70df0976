const EMBEDS = 'iframe, video, img, object, embed';

/** The size an embed asks for in its `width` and `height` attributes, in CSS pixels, so that nothing moves when it comes. */
export function sizeOf(template: HTMLTemplateElement | null): { width: number; height: number } | undefined {
  const embed = template?.content.querySelector(EMBEDS);
  const [width, height] = ['width', 'height'].map((name) => Number(embed?.getAttribute(name)));
  return width && height ? { width, height } : undefined;
}
