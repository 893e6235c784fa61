import { functionLabels } from '../../codes/party.ts';
import { isWithin } from '../../kernel/within.ts';
import type { Member } from '../../teams/team.ts';
import { joinWords } from '../../text/format.ts';
import type { Basis } from '../counting/basis.ts';
import { count, ratios, split } from '../counting/describe.ts';
import type { Table } from '../counting/row.ts';
import { staffingOn } from '../counting/staffing.ts';

const changes: Table = {
  code: 'seat-changes',
  group: 'cooperation',
  title: 'Nya i teamet och de som lämnat det',
  definition:
    'Roller i teamet som fått någon, eller mist den som hade dem, under perioden. Den som byts ut räknas både som ny och som en som lämnat. Ersättare räknas inte.',
  leftOutEmpty: true,
};

function seatsWith(day: (seat: Member) => string | undefined) {
  return ({ team, counted }: Basis): readonly Member[] =>
    team.members.filter((seat) => {
      const on = day(seat);
      return seat.role === 'member' && on !== undefined && isWithin(on, counted);
    });
}

const joined = count({
  code: 'joined',
  class: 'flow-total',
  table: changes,
  label: 'Nya i teamet',
  unlisted: true,
  items: seatsWith(({ from }) => from),
});
const left = count({
  code: 'left',
  class: 'flow-total',
  table: changes,
  label: 'Har lämnat teamet',
  unlisted: true,
  items: seatsWith(({ to }) => to),
});

/** Seats and not individuals: last on the page. */
export const staffingFigures = [
  ratios({
    code: 'staffing',
    class: 'flow-total',
    table: {
      group: 'cooperation',
      title: 'Bemanning',
      definition: 'De funktioner som regelverket kräver i varje team, vid periodens slut.',
    },
    labels: {
      filled: ({ staffing: { vacant } }) => {
        const missing = joinWords(vacant.map((one) => functionLabels[one]));
        return missing === '' ? 'Tillsatta roller' : `Tillsatta roller (saknas: ${missing})`;
      },
    },
    ratios: ({ team, rules, counted }) => {
      const { required, vacant } = staffingOn(team, rules, counted.to);
      return { filled: { part: required - vacant.length, of: required } };
    },
  }),
  joined,
  split(joined, {
    code: 'joined-function',
    class: 'flow-total',
    table: changes,
    before: { code: 'joined', label: 'Ny' },
    labels: functionLabels,
    occurring: true,
    by: ({ function: seat }) => [seat],
  }),
  left,
  split(left, {
    code: 'left-function',
    class: 'flow-total',
    table: changes,
    before: { code: 'left', label: 'Har lämnat' },
    labels: functionLabels,
    occurring: true,
    by: ({ function: seat }) => [seat],
  }),
] as const;
