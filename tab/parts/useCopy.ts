import { useState } from 'react';
import { text } from '../text/text.ts';

interface Copying {
  /** What came of it, for a place that is read out. */
  readonly said: string;
  readonly copy: () => Promise<void>;
}

/** Copies for the user. Where the frame may not touch the clipboard it is marked where it stands, to be copied by hand. */
export function useCopy(value: string, mark: () => void): Copying {
  const [done, setDone] = useState<'copied' | 'marked'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setDone('copied');
    } catch {
      mark();
      setDone('marked');
    }
  };
  return { said: done === undefined ? '' : text.copy[done], copy };
}
