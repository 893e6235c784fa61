import { roleLabels } from '../access/role.ts';
import { type ActionOwner, actionOwnerLabels } from '../codes/deviation.ts';
import { type Party, partyLabels } from '../codes/party.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { formatDay, inSentence } from '../text/format.ts';
import type { Doer } from './deviation.ts';

/** Who did it, by function or party and never by name: ` av styrgruppens ledamot för Arbetsförmedlingen`; empty where not known. */
export function byText({
  as,
  asSecretary,
}: {
  readonly as?: Doer | undefined;
  readonly asSecretary?: true | undefined;
}): string {
  if (as === undefined) return '';
  return ` av ${doerText(as)}${asSecretary ? secretaryText(as) : ''}`;
}

function doerText({ role, party }: Doer): string {
  switch (role) {
    case 'coordinator':
      return 'samordnaren';
    case 'steering-member':
      return party === undefined
        ? 'styrgruppen'
        : `styrgruppens ledamot för ${partyInSentence(party)}`;
    case 'county-group':
      return 'Länsam';
    case 'office':
      return 'kansliet';
    case 'fk-contact':
      return 'Försäkringskassans kontaktperson';
    case 'individual-coordinator':
      return 'individkoordinatorn';
    case 'member':
    case 'substitute':
    case 'meeting-lead':
    case 'unled-member':
    case 'deputy':
      return party === undefined ? 'en teammedlem' : `en teammedlem från ${partyInSentence(party)}`;
    case 'co-opted':
    case 'process-lead':
    case 'auditor':
      return inSentence(roleLabels[role]);
  }
}

/** Names stay names; the municipality is a word. */
function partyInSentence(party: Party): string {
  return party === 'municipality' ? inSentence(partyLabels[party]) : partyLabels[party];
}

function secretaryText({ role }: Doer): string {
  return role === 'office' ? ' som Länsams sekreterare' : ' som styrgruppens sekreterare';
}

/** Who is to see to what was decided: `Ansvarig: Arbetsförmedlingen`. */
export function responsibleText(owner: ActionOwner): string {
  return `Ansvarig: ${actionOwnerLabels[owner]}`;
}

/** `Klart senast tors 15 okt 2026`. */
export function finishByText(due: IsoDate): string {
  return `Klart senast ${formatDay(due)}`;
}
