import { daysBetween } from '../../kernel/calendar.ts';
import type { CaseCourse } from '../counting/case-course.ts';
import { closed, queued, received } from './course-figures.ts';
import { spread } from '../counting/describe.ts';

/** Of a case that was read in with the month alone, nobody knows how many days it took. */
function isKnown({ starCase }: CaseCourse): boolean {
  return starCase.imported?.inexact !== true;
}

/** How long it takes (handbook §6). */
export const timeFigures = [
  spread(received, {
    code: 'waiting-time',
    class: 'flow-total',
    table: {
      group: 'flow',
      title: 'Väntetid till mottagande',
      definition:
        'Dagar från aktualisering till teamets beslut att ta emot, för ärenden som tagits emot under perioden.',
    },
    isKnown,
    shownIn: 'days',
    days: ({ raisedOn, receivedOn }) => daysBetween(raisedOn, receivedOn ?? raisedOn),
  }),
  spread(queued, {
    code: 'still-waiting',
    class: 'flow-total',
    table: {
      group: 'flow',
      title: 'Väntetid för dem som står i kö',
      definition: 'Dagar från aktualisering till periodens slut, för ärenden som står i kö då.',
    },
    isKnown,
    shownIn: 'days',
    days: ({ raisedOn }, lastDay) => daysBetween(raisedOn, lastDay),
  }),
  spread(closed, {
    code: 'handling-time',
    class: 'flow-total',
    table: {
      group: 'flow',
      title: 'Handläggningstid',
      definition:
        'Månader om 30,4375 dagar från mottaget till avslutat, för ärenden som avslutats under perioden.',
    },
    isKnown,
    shownIn: 'months',
    days: ({ receivedOn, closed: { on } }) => daysBetween(receivedOn ?? on, on),
  }),
] as const;
