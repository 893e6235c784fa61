import { type Outcome, outcomes } from '../../codes/agenda.ts';
import type { Labels } from '../../text/choice.ts';
import { headings } from '../../text/headings.ts';
import { decisionDetail } from '../agenda/present-decision.ts';
import { undecidedRaised } from '../agenda/items.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { untouchedOngoing, untouchedQueued } from './touched.ts';
import type { MinutesGroup } from './view.ts';

/** Over those of which the same was decided. */
const groupLabels: Labels<MinutesGroup['kind']> = {
  received: 'Mottagna',
  queued: 'Köade',
  declined: 'Avböjda',
  answered: 'Besvarade konsultationer',
  'follow-up': 'Följs upp',
  parked: 'Vilande',
  closed: 'Avslutade',
  untouched: 'Togs inte upp',
  'carried-over': headings.goesOn,
};

/** What became of the cases, those of one decision together and in them those of which the same is told. */
export function minutesGroups(
  meeting: Meeting,
  team: Team,
  { inFull }: { readonly inFull: boolean },
): readonly MinutesGroup[] {
  const decided = (outcome: Outcome): readonly Told[] =>
    meeting.items.flatMap(({ reference, decision }) =>
      decision?.made.outcome === outcome
        ? [{ reference, text: decisionDetail(team, decision.made, { inFull }) }]
        : [],
    );
  const carried = undecidedRaised(meeting).map(({ reference }) => reference);
  const untouched = [
    ...untouchedOngoing(meeting).map((reference) => ({ reference })),
    ...untouchedQueued(meeting).map((reference) => ({ reference, text: headings.inQueue })),
  ].filter(({ reference }) => !carried.includes(reference));
  return [
    ...outcomes.map((outcome) => group(outcome, decided(outcome))),
    group('untouched', untouched),
    group(
      'carried-over',
      carried.map((reference) => ({ reference })),
    ),
  ].filter(({ count }) => count > 0);
}

/** `Mottagna 3 · Följs upp 8 · Avslutade 2`: the whole meeting in one line. */
export function minutesTotals(groups: readonly MinutesGroup[]): string {
  return groups.map(({ label, count }) => `${label} ${count}`).join(' · ');
}

interface Told {
  readonly reference: string;
  readonly text?: string | undefined;
}

/** By what is told, in the order it first comes; dates so come in the order of the agenda, which is by reference. */
function group(kind: MinutesGroup['kind'], told: readonly Told[]): MinutesGroup {
  const rows = Map.groupBy(told, ({ text }) => text);
  return {
    kind,
    label: groupLabels[kind],
    count: told.length,
    rows: [...rows].map(([text, of]) => ({
      ...(text === undefined ? {} : { text }),
      references: of.map(({ reference }) => reference),
    })),
  };
}
