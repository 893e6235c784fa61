import type { CardJson } from '../cards/parts/card.ts';

/** What the one who pressed gets to see: the card anew, or a sentence by the card. */
export type ActionAnswer =
  | {
      readonly type: 'card';
      readonly card: CardJson;
      readonly text: string;
      /** A form of one's own that is over: it says so to the whole channel. */
      readonly forAll?: { readonly once: string; readonly card: CardJson };
    }
  /** Done, and the card stays as it is; or not done, and why. */
  | {
      readonly type: 'text';
      readonly text: string;
      /** Into the thread, once however often the press is delivered. */
      readonly post?: { readonly card: CardJson; readonly once: string };
    }
  /** What was sent is none of ours. */
  | { readonly type: 'bad-request'; readonly code: string; readonly text: string };
