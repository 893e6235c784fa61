import { createHash } from 'node:crypto';
import { noteFault } from '../app/fault.ts';
import type { Ids, Log } from '../app/ports.ts';
import type { InboundActivity } from './activity.ts';
import type { Behind } from './press/use-cases.ts';

const mostRemembered = 2_000;

export interface FirstDeliveries {
  /** Whether this very message has not been delivered before; Teams does so when an answer was slow. */
  isFirst(activity: InboundActivity): Promise<boolean>;
}

/** Ids are the conversation's own. Those of the last while are remembered here, so that three at once are one too. */
export function firstDeliveries(options: {
  readonly behind: Behind;
  readonly log: Log;
  readonly ids: Ids;
}): FirstDeliveries {
  const { behind } = options;
  const known = new Set<string>();
  return {
    async isFirst({ id, conversation }) {
      if (id === undefined) return true;
      const named = JSON.stringify([conversation.id, id]);
      const key = createHash('sha256').update(named).digest('hex').slice(0, 40);
      if (known.has(key)) return false;
      known.add(key);
      const [oldest] = known;
      if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
      try {
        return await behind.use.isFirstDelivery(behind.app, key);
      } catch (error) {
        // An answer too many is better than none.
        noteFault(options, { event: 'delivery-not-noted', place: 'message', error });
        return true;
      }
    },
  };
}
