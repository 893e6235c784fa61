import { countContacts, searchContacts } from '../../../../shared/contacts/search.ts';
import type { ContactRow, ContactsView } from '../../../../shared/contacts/view.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import { cut } from '../parts/cut.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { bullets, card, heading, small, text, title } from '../parts/elements.ts';
import { contactsText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { missingRows } from '../parts/missing.ts';

const words = listCardText.contacts;

interface ContactsSpec {
  readonly view: ContactsView;
  readonly search: string;
}

/** The answer to `kontakt fk`: which functions there are, and how each is reached. */
export function contactsCard({ view, search }: ContactsSpec): CardJson {
  const found = searchContacts(view.groups, { typed: search });
  const count = countContacts(found);
  // Not what was searched for: everyone in the channel reads it, and nobody has looked at what was written.
  const said = search === '' ? words.all(count) : words.found(count);
  return fitted((most) =>
    card({
      fallbackText: contactsText({ said }),
      body: [
        title(words.title),
        ...missingRows(view),
        text(said),
        ...(count === 0 ? [text(view.groups.length === 0 ? view.emptyText : words.nothing)] : []),
        ...found.flatMap(({ title: party, rows }): readonly CardElement[] => [
          heading(party),
          bullets(cut(rows.map(line), most), { spacing: 'None' }),
        ]),
        small(words.how, { spacing: 'Medium' }),
      ],
    }),
  );
}

/** The links are in the tab: what leads out of Teams is not pressed from a channel. */
function line({ functionText, reachText, whoseText, stateText }: ContactRow): string {
  return [functionText, reachText, whoseText, stateText].join(' · ');
}
