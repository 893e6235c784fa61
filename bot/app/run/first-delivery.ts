import type { App } from '../context/app.ts';
import { sentAgain } from './sent-again.ts';

/**
 * Teams delivers a message again when its answer was slow, to this process or another. A command knows itself again; what
 * is only answered is known by its activity.
 *
 * @param key names the activity: letters and digits
 */
export async function isFirstDelivery(app: App, key: string): Promise<boolean> {
  const now = app.clock.now();
  const receipt = {
    kind: 'receipt',
    id: `activity-${key}`,
    schemaVersion: 1,
    at: now,
    ids: {},
    expires: sentAgain('message', now, now).receiptExpires,
  };
  const outcome = await app.store.commit('federation', [{ op: 'create', body: receipt }]);
  return outcome.status === 'saved';
}
