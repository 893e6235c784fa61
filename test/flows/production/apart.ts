/** What of the expected is not there, and what is there that was not expected, each as often. */
export function apart(
  expected: readonly string[],
  found: readonly string[],
): { readonly missing: readonly string[]; readonly more: readonly string[] } {
  return { missing: without(expected, found), more: without(found, expected) };
}

function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
