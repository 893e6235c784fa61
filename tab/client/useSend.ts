import { useRef, useState } from 'react';
import type { Command } from '../../shared/commands/command.ts';
import { postToServer } from './browser.ts';
import { announceChange } from './changes.ts';
import type { Failure } from './failure.ts';
import { commandSender, type SendOutcome, type SentMemory } from './send.ts';
import { tell } from './news.ts';

type Afterwards = 'more-to-come' | 'told-here';

export interface Sending {
  /**
   * Sends; answers what came of it. The pages are read again when it is done, and when it is refused: others may have
   * done something meanwhile. While one is under way no other is sent and the answer is undefined.
   * What was done is told, with its undo where there is one: `told-here` by the page that shows more of it itself. With
   * `more-to-come` it is not yet, and the pages are not read again, since the form that sends the rest would go.
   */
  readonly send: (command: Command, then?: Afterwards) => Promise<SendOutcome | undefined>;
  readonly sending: boolean;
  /** Why the last one did not come through; shown until the next is sent. */
  readonly failure?: Failure;
  readonly forget: () => void;
  /**
   * Is done when the next that is sent is done, also where the form is gone by then. With `memory`, what is sent and not
   * answered is remembered there.
   */
  readonly onceDone: (does: () => void, memory?: SentMemory) => void;
}

/** An answer that others may have caused, by what they have done since the page was read. */
function isAboutWhatIsThere({ kind }: Failure): boolean {
  return kind === 'refused' || kind === 'not-found' || kind === 'no-access';
}

/** One form's or button group's sending. */
export function useSend(): Sending {
  const [sender] = useState(() => commandSender(postToServer, () => crypto.randomUUID()));
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const busy = useRef(false);
  const afterwards = useRef<readonly (() => void)[]>([]);
  const memory = useRef<SentMemory>(undefined);

  const send = async (command: Command, then?: Afterwards): Promise<SendOutcome | undefined> => {
    if (busy.current) return undefined;
    busy.current = true;
    setSending(true);
    const outcome = await sender(command, memory.current);
    busy.current = false;
    setSending(false);
    setFailure(outcome.kind === 'failed' ? outcome.failure : undefined);
    const does = afterwards.current;
    afterwards.current = [];
    if (outcome.kind === 'done') for (const doIt of does) doIt();
    if (outcome.kind === 'done' && then === undefined && outcome.said !== undefined)
      tell(outcome.said);
    if (outcome.kind === 'done' ? then !== 'more-to-come' : isAboutWhatIsThere(outcome.failure))
      announceChange();
    return outcome;
  };
  return {
    send,
    sending,
    forget: () => setFailure(undefined),
    onceDone: (does, sent) => {
      afterwards.current = [does];
      memory.current = sent;
    },
    ...(failure === undefined ? {} : { failure }),
  };
}
