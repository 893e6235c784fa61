import fc from 'fast-check';

/** Every code point, half a surrogate pair too: JSON can carry one. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .map(String.fromCodePoint, (character) => {
    const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
    if (code === undefined || character !== String.fromCodePoint(code))
      throw new Error('no character');
    return code;
  });

/**
 * Any text at all. fast-check's own unit `binary` draws up a table of a million characters first, which takes two seconds
 * in every file that uses it.
 */
export function anyText(maxLength?: number): fc.Arbitrary<string> {
  return fc.string({ unit: anyCharacter, ...(maxLength !== undefined && { maxLength }) });
}
