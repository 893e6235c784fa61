/** One thing that somebody does in the tab: where, and what they press for it. */
export interface Act {
  readonly person: string;
  readonly hash: string;
  /** Before the form, or the question, is open; pressed again where it is shut. */
  readonly opens?: readonly (string | RegExp)[];
  /** What sends it: of a button, an item of a menu or a switch. */
  readonly sends: string | RegExp;
  /** What the server answers otherwise than the fixtures do, so that there is something to press. */
  readonly amended?: readonly [address: string, from: string, to: string];
}

export const coordinator = 'demo/samordnare';
export const office = 'demo/kansli';

export function act(
  person: string,
  hash: string,
  sends: string | RegExp,
  opens: readonly (string | RegExp)[] = [],
): Act {
  return { person, hash, sends, opens };
}
