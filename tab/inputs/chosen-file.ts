/** A file that has been read from the computer; its name is shown and goes nowhere. */
export interface ChosenFile {
  readonly name: string;
  /** In base 64, as it is sent. */
  readonly bytes: string;
}

/**
 * `too-large`: it is not even read.
 *
 * @param most bytes
 */
export async function readChosen(
  file: File,
  most: number,
): Promise<ChosenFile | 'too-large' | 'unread'> {
  if (file.size > most) return 'too-large';
  try {
    return { name: file.name, bytes: base64Of(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    // It has been moved, or changed, since it was chosen.
    if (error instanceof DOMException) return 'unread';
    throw error;
  }
}

const atOnce = 0x80_00;

/** Piece by piece: a function takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += atOnce)
    letters += String.fromCodePoint(...bytes.subarray(from, from + atOnce));
  return btoa(letters);
}
