const LATIN =
  /[\p{Script=Latin}\d_*$][\p{Script=Latin}\d_.*$:/&’'+-]*(?: [\p{Script=Latin}\d_*$&][\p{Script=Latin}\d_.*$:/&’'+-]*)*/gu;

/** Latin names in a right-to-left sentence, each kept in its own order: `_ga` would be shown as `ga_`. */
export function isolated(names: string | number): string {
  return String(names).replace(LATIN, '\u2066$&\u2069');
}
