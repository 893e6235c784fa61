import { addSeconds, type Instant } from '../../shared/kernel/calendar.ts';
import type { App } from '../app/context/app.ts';
import type { JobType } from '../app/jobs/job.ts';
import type { DueDocument, Etag } from '../app/ports.ts';

/**
 * Redraws, whose wish is their claim. A card is drawn over the one before, with what is so at the moment: done twice it is the
 * same, and none needs a commit that says it is under way. Whoever saved the wish last carries it out as it lies, which its
 * etag tells; what becomes of it is known where it matters, by whoever draws it next.
 */
export interface OwnRedraws {
  /** `own`: this process saved it last. `anothers`: it is left to who did, until that has had the time. */
  whose(document: DueDocument, now: Instant): 'own' | 'anothers' | 'nobodys';
  /** Of one that has been taken up. */
  forget(document: DueDocument): void;
}

/** A redraw; not yet parsed, one that cannot be read is none. */
function isRedraw({ body }: DueDocument): boolean {
  const isOne = 'type' in body && body.type === ('update-notice' satisfies JobType);
  // What has failed, or lies with a channel in doubt, is anybody's; who claimed it has done so for itself.
  return isOne && body.state === 'ready';
}

/** A redraw takes some hundred milliseconds; who has not come to it by then has stopped. */
export const graceSeconds = 5;
/** Of teams whose card is drawn anew in the same second; what is forgotten is claimed as all else. */
const mostKept = 2_000;

export function createOwnRedraws({ workSignal }: Pick<App, 'workSignal'>): OwnRedraws {
  const saved = new Map<string, Etag>();
  workSignal.listen(({ document }) => {
    if (document === undefined || !isRedraw(document)) return;
    const key = keyOf(document);
    saved.delete(key);
    saved.set(key, document.etag);
    const [oldest] = saved.keys();
    if (saved.size > mostKept && oldest !== undefined) saved.delete(oldest);
  });
  return {
    whose(document, now) {
      if (!isRedraw(document)) return 'nobodys';
      if (saved.get(keyOf(document)) === document.etag) return 'own';
      const { due = now } = document.body;
      return addSeconds(due, graceSeconds) > now ? 'anothers' : 'nobodys';
    },
    forget(document) {
      saved.delete(keyOf(document));
    },
  };
}

function keyOf({ scope, body }: DueDocument): string {
  return `${scope}/${body.id}`;
}
