import type { Entered } from '../../../shared/entered/entered.ts';
import type { App } from '../context/app.ts';
import { listAll } from '../documents/stored.ts';

/** Everything that is entered, whosever it is. */
export async function allEntered(app: Pick<App, 'store'>): Promise<readonly Entered[]> {
  return (await listAll(app.store, 'federation', { kind: 'entered' })).map(({ body }) => body);
}
