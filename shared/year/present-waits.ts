import { enterCoordinatorForm } from '../teams/forms.ts';
import { headings } from '../text/headings.ts';
import { type Wait, waitCodes, type WaitCode, type WaitsView } from './wait.ts';

const labels: Readonly<Record<WaitCode, string>> = {
  late: 'Försenat',
  deviation: 'Avvikelser att ta ställning till',
  confirm: 'Beslut att bekräfta',
  ruling: 'Frågor att besluta om',
  example: 'Goda exempel att läsa igenom',
  question: 'Samordnarnas frågor utan svar',
  report: 'Rapporter att underteckna',
  coordinator: 'Samordnare att utse',
  appointed: 'Utsedda samordnare att lägga in',
  contact: 'Kontakter som slutar utan efterträdare',
  soon: 'Ska snart vara klart',
  document: 'Nya dokument sedan du tittade',
};

/** Of one kind; the page that it leads to has them all. */
const mostOfKind = 8;

/**
 * What waits, by kind and counted, and whose each is to who sits in several of those who steer. Whoever cannot put a samordnare in their seat is told who does.
 */
export function presentWaits(waits: readonly Wait[]): WaitsView {
  const isSeverals = new Set(waits.flatMap(({ of }) => of ?? [])).size > 1;
  const kinds = waitCodes.flatMap((code) => {
    const all = waits.filter((one) => one.code === code);
    if (all.length === 0) return [];
    const more = all.length - mostOfKind;
    return [
      {
        code,
        label: `${labels[code]} (${all.length})`,
        urgent: code === 'late' || code === 'coordinator' || code === 'appointed',
        waits: all.slice(0, mostOfKind).map(({ short, to, of }) => ({
          short: isSeverals && of !== undefined ? `${short} (${of})` : short,
          ...(to !== undefined && { to }),
        })),
        ...(code === 'appointed' && { button: enterCoordinatorForm.open }),
        ...(more > 0 && { moreText: `och ${more} till` }),
        ...(code === 'coordinator' && {
          note: all.some(({ to }) => to?.page !== 'settings')
            ? 'Kansliet lägger in den ni utser.'
            : 'Styrgruppen utser, och ni lägger in personen.',
        }),
      },
    ];
  });
  // What is to be read waits for nobody's answer.
  const count = waits.filter(({ code }) => code !== 'document').length;
  return {
    title: count === 0 ? headings.waitsForYou : `${headings.waitsForYou} (${count})`,
    kinds,
    nothingText: 'Inget väntar på er.',
  };
}
