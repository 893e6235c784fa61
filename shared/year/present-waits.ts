import { headings } from '../text/headings.ts';
import { type Wait, waitCodes, type WaitCode, type WaitsView } from './wait.ts';

const labels: Readonly<Record<WaitCode, string>> = {
  late: 'Försenat',
  deviation: 'Avvikelser att ta ställning till',
  confirm: 'Beslut att bekräfta',
  ruling: 'Frågor att besluta om',
  report: 'Rapporter att underteckna',
  coordinator: 'Samordnare att utse',
  soon: 'Ska snart vara klart',
};

/** Of one kind; the page that it leads to has them all. */
const mostOfKind = 8;

/** What waits, by kind and counted. Whoever cannot put a samordnare in their seat is told who does. */
export function presentWaits(waits: readonly Wait[]): WaitsView {
  const kinds = waitCodes.flatMap((code) => {
    const all = waits.filter((one) => one.code === code);
    if (all.length === 0) return [];
    const more = all.length - mostOfKind;
    return [
      {
        code,
        label: `${labels[code]} (${all.length})`,
        urgent: code === 'late' || code === 'coordinator',
        waits: all
          .slice(0, mostOfKind)
          .map(({ short, to }) => ({ short, ...(to !== undefined && { to }) })),
        ...(more > 0 && { moreText: `och ${more} till` }),
        ...(code === 'coordinator' &&
          all.some(({ to }) => to === undefined) && {
            note: 'Kansliet lägger in den ni utser.',
          }),
      },
    ];
  });
  return {
    title: waits.length === 0 ? headings.waitsForYou : `${headings.waitsForYou} (${waits.length})`,
    kinds,
    nothingText: 'Inget väntar på er.',
  };
}
