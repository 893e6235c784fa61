import type { GuardedRefusal } from '../guard/refusals.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const milestoneRefusals = {
  'milestone-changed-since':
    'Någon annan har ändrat delmålet sedan du öppnade det. Det du har skrivit finns kvar. Stäng formuläret, läs ändringen och öppna det igen.',
  'milestone-has-begun': 'Delmålet pågår redan. Läs in sidan på nytt.',
  'milestone-not-begun': 'Delmålet är inte påbörjat, så det finns inget att ta tillbaka.',
  'milestone-is-done': 'Delmålet är redan klart. Ta tillbaka det först om något ska ändras.',
  'milestone-is-dropped': 'Delmålet är struket. Ta tillbaka det först om det ska gälla igen.',
  'milestone-is-given':
    'Delmålet är lagt på teamen eller styrgrupperna. De säger själva hur det går, och det syns här.',
  'milestone-dropped-above':
    'Länet har strukit delmålet, så det gäller inte längre. Hör av dig till kansliet om det ska gälla igen.',
  'only-county-gives': {
    at: ['givenTo'],
    says: 'Bara länets delmål kan läggas på alla team eller alla styrgrupper.',
  },
} as const satisfies Refusals;
export type MilestoneRefusal = RefusalOf<typeof milestoneRefusals> | GuardedRefusal | CommonRefusal;
