import { useState } from 'react';
import { text } from '../text/text.ts';

interface Copying {
  /** What came of it, for a place that is read out. */
  readonly said: string;
  readonly copy: () => Promise<void>;
}

/** What is copied in two forms: a document takes the markup, a line of text the words. */
export interface CopiedTable {
  readonly words: string;
  readonly markup: string;
}

/** Copies for the user. Where the frame may not touch the clipboard it is marked where it stands, to be copied by hand. */
export function useCopy(value: string | (() => CopiedTable), mark: () => void): Copying {
  const [done, setDone] = useState<'copied' | 'marked'>();
  const copy = async (): Promise<void> => {
    try {
      if (typeof value === 'string') await navigator.clipboard.writeText(value);
      else await navigator.clipboard.write([bothForms(value())]);
      setDone('copied');
    } catch {
      mark();
      setDone('marked');
    }
  };
  return { said: done === undefined ? '' : text.copy[done], copy };
}

function bothForms({ words, markup }: CopiedTable): ClipboardItem {
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  return new ClipboardItem({ ...blob('text/plain', words), ...blob('text/html', markup) });
}
