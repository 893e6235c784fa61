import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { App } from '../app.ts';
import { today } from '../numbers.ts';
import type { Asker } from '../permission.ts';

export function asker(app: App, actor: AccountKey): Asker {
  return { actor, today: today(app) };
}
