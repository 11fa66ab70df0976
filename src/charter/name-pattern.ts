/** Whether a cookie's real name answers to a declared one, in which `*` stands for any run of characters. */
export function matchesName(declared: string, real: string): boolean {
  const [first = '', ...rest] = declared.split('*');
  if (rest.length === 0) return declared === real;
  const last = rest.pop() ?? '';
  if (!real.startsWith(first) || real.length < first.length + last.length || !real.endsWith(last)) return false;
  // Each middle piece is taken at its first place: the earliest leaves most room for the next.
  let from = first.length;
  const end = real.length - last.length;
  for (const piece of rest) {
    const at = real.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}
