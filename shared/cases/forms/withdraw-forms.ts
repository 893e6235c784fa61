import { form } from '../../forms/form.ts';
import { day, mustTick, oneOf } from '../../forms/field.ts';
import { withdrawalReasonLabels } from '../../codes/queue.ts';

/** Taken back by the one who raised it, before the team has decided. */
export const withdrawForm = form({
  name: 'withdraw',
  open: 'Återta ärendet',
  done: 'Ärendet är återtaget.',
  intro:
    'Ärendet tas bort från dagordningen och går inte vidare. Det kan aktualiseras på nytt senare.',
  fields: {
    reason: oneOf(withdrawalReasonLabels, {
      label: 'Varför återtas ärendet?',
      missing: 'Välj varför ärendet återtas.',
    }),
  },
});

/** Cannot be undone, so it asks to be sure. */
export const consentForm = form({
  name: 'consent',
  open: 'Samtycket är återkallat',
  send: 'Stoppa ärendet',
  done: 'Ärendet är stoppat och borttaget från alla dagordningar.',
  intro:
    'Ärendet stoppas på en gång, för alla. Det tas bort från dagordningen och kön, och det som har skrivits i egna ord tas bort. Det går inte att ångra: ändrar sig individen är det ett nytt ärende, med ett nytt samtycke.',
  fields: {
    on: day({
      label: 'Samtycket återkallat den',
      missing: 'Välj vilken dag samtycket återkallades.',
      past: true,
    }),
    sure: mustTick({
      short: 'Säker?',
      label: 'Ja, individen har återkallat sitt samtycke',
      missing: 'Bekräfta att samtycket är återkallat.',
    }),
  },
});
