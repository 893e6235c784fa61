import type { Refusal } from '../../../shared/commands/refusals.ts';
import { type ContactPlace, presentContacts } from '../../../shared/contacts/present.ts';
import type { ContactsView } from '../../../shared/contacts/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { allContacts } from '../documents/contacts.ts';
import { missingIn } from '../documents/missing.ts';
import { asker } from '../permission/permission.ts';
import { contactReader } from './contact-place.ts';

/**
 * How every function is reached that the asker may know of; it is searched where it is shown.
 *
 * @param place the channel it is answered in, where others read it too
 */
export async function contacts(
  app: App,
  actor: AccountKey,
  place?: ContactPlace,
): Promise<Result<ContactsView, Refusal>> {
  const found = await contactReader(app, asker(app, actor));
  if (!found.ok) return found;
  const { person, landscape } = found.value;
  return ok({
    ...presentContacts({
      person,
      teams: [...landscape.teams.values()].map(({ body }) => body),
      contacts: await allContacts(app),
      place,
    }),
    ...missingIn(app, undefined, 'contact'),
  });
}
