import { daysBetween } from '../../kernel/calendar.ts';
import { closed, queued, received } from './course-figures.ts';
import { spread } from '../counting/describe.ts';

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
    shownIn: 'months',
    days: ({ receivedOn, closed: { on } }) => daysBetween(receivedOn ?? on, on),
  }),
] as const;
