import { day, pick } from '../forms/field.ts';
import { form } from '../forms/form.ts';
import { dayMissing, fromDay, takeItBack } from '../forms/words.ts';

/** Whom the styrgrupp chooses as a team's samordnare, and from when. */
export const appointForm = form({
  name: 'appoint',
  open: 'Utse samordnare',
  send: 'Utse samordnaren',
  done: 'Samordnaren är utsedd. Kansliet lägger in den ni utsåg.',
  intro:
    'Samordnaren är anställd av kommunen och företräder ingen part. Kansliet lägger in personen.',
  fields: {
    who: pick({
      label: 'Vem utser ni?',
      missing: 'Välj vem ni utser.',
      hint: 'Är det en annan anställd säger ni till kansliet vem.',
    }),
    from: day({ label: fromDay, missing: dayMissing, coming: true }),
  },
});

export const appointingPresses = {
  withdraw: {
    open: takeItBack,
    done: 'Beslutet är tillbakataget. Teamet behöver en samordnare.',
  },
} as const;
