import type { DocumentPlace } from '../../../shared/codes/controlled-document.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { CardElement } from '../cards/parts/card.ts';
import { documentLines } from '../cards/parts/document-lines.ts';
import type { Behind } from './use-cases.ts';

/** The documents of a team that open from one of its forms, as lines of that form's card; none where they cannot be had. */
export async function documentsOnForm(
  { app, use }: Behind,
  actor: AccountKey,
  { teamId, place }: { readonly teamId: string; readonly place: DocumentPlace },
): Promise<readonly CardElement[]> {
  const here = await use.documentsHere(app, actor, teamId);
  return here.ok ? documentLines(here.value.places[place] ?? [], app.links?.documents()) : [];
}
