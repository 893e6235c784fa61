/** An id in letters only, which an input can be named by: an id has digits and dashes too. */
export function lettersOf(id: string): string {
  return id
    .replaceAll(/\d/g, (digit) => String.fromCharCode('q'.charCodeAt(0) + Number(digit)))
    .replaceAll(/[^a-z]/g, '');
}
