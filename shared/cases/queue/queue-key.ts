/**
 * Sort keys are read as fractions written with the printable ASCII characters, space being zero. No key ends in a
 * space, so that there is always room between two of them, and before the first.
 */
const zero = 0x20;
const middle = 'O';

/**
 * A key strictly after `before` (the empty string: the beginning) and strictly before `next`, by binary order. It
 * stays close to `before`, so that a case raised later, with a later key of its own, does not come in between.
 */
export function keyBetween(before: string, next?: string): string {
  return next === undefined || !next.startsWith(before)
    ? before + middle
    : before + keyBelow(next.slice(before.length));
}

/** A key between nothing and `key`. */
function keyBelow(key: string): string {
  const digit = key.charCodeAt(0) - zero;
  if (digit === 0) return String.fromCharCode(zero) + keyBelow(key.slice(1));
  return digit === 1
    ? String.fromCharCode(zero) + middle
    : String.fromCharCode(zero + Math.floor(digit / 2));
}
