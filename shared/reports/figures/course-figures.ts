import { formatNumber, inSentence } from '../../text/format.ts';
import { headings } from '../../text/headings.ts';
import type { StarCase } from '../../cases/case.ts';
import type { CaseStatus } from '../../codes/case.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { localDate } from '../../kernel/calendar.ts';
import { isWithin } from '../../kernel/within.ts';
import type { Basis } from '../counting/basis.ts';
import type { CaseCourse } from '../counting/case-course.ts';
import { count, share } from '../counting/describe.ts';
import type { Table } from '../counting/row.ts';

/** Of what holds at the end of the period rather than happens within it. */
export const asOfLastDay =
  'Läget gäller periodens sista dag, eller i dag om perioden pågår. Beslut som har ångrats räknas inte.';

/** Of those that ended with something to tell of. */
export const ofClosed =
  'Ärenden som avslutats under perioden, utan dem där samtycket återkallats och utan felregistrerade.';

/** Of those raised, received and ongoing in the period. */
export const ofRaised = 'Ärenden som aktualiserats under perioden.';
export const ofParticipants = 'Ärenden som är mottagna och har pågått någon dag under perioden.';

const course: Table = {
  code: 'course',
  group: 'flow',
  title: 'Beslut under perioden och läget vid dess slut',
  definition: `${asOfLastDay} Deltagare: ${inSentence(ofParticipants)} Felregistrerade ärenden räknas ingenstans. Ett ärende där samtycket har återkallats räknas bara bland de avslutade, för sig, och ingår inte i någon andel eller uppdelning.`,
};

/** What the goals of the yearly plan are held against, in a table of their own. */
export const goals: Table = {
  code: 'goals',
  group: 'goals',
  title: headings.goalsOfPlan,
  definition: `Andelarna jämförs oavrundat med målet. Deltagare: ${inSentence(ofParticipants)} Till arbete eller studier räknar arbete, subventionerad anställning och studier vid avslut, av alla avslutade. De som det inte är känt om, av ärenden inlästa från tidigare, räknas inte med i andelarna. Målet om Arbetsförmedlingens insatser räknar det som Arbetsförmedlingen tar över; en kommunal insats räknas inte. Antalet deltagare är målet för hela länet: här står teamets del av det, från årets början.`,
};

/** Cases to which it happened in the period; the day it did is read from the history. */
function during(day: (one: CaseCourse) => IsoDate | undefined) {
  return ({ courses, counted }: Basis) =>
    courses.filter((one) => {
      const on = day(one);
      return on !== undefined && isWithin(on, counted);
    });
}

/** Cases that stand so when the period ends. */
function atEnd(status: CaseStatus) {
  return ({ courses }: Basis) => courses.filter(({ state }) => state.status === status);
}

export const raised = count({
  code: 'raised',
  ofCases: true,
  table: course,
  label: 'Aktualiserade',
  class: 'flow-total',
  items: during(({ raisedOn }) => raisedOn),
});

export const received = count({
  code: 'received',
  ofCases: true,
  table: course,
  label: 'Mottagna',
  class: 'flow-total',
  items: during(({ receivedOn }) => receivedOn),
});

export const declined = count({
  code: 'declined',
  ofCases: true,
  table: course,
  label: 'Avböjda',
  class: 'flow-total',
  items: during((one) => one.declined?.on),
});

/** Taken back by the raiser before the team received it. */
export const withdrawn = count({
  code: 'withdrawn',
  ofCases: true,
  table: course,
  label: 'Återtagna',
  class: 'team-only',
  items: during((one) => one.withdrawn?.on),
});

export const closed = count({
  code: 'closed',
  ofCases: true,
  table: course,
  label: 'Avslutade',
  class: 'flow-total',
  items: ({ courses, counted }) =>
    courses.flatMap((one) =>
      one.closed !== undefined && isWithin(one.closed.on, counted)
        ? [{ ...one, closed: one.closed }]
        : [],
    ),
});

export const queued = count({
  code: 'queued',
  ofCases: true,
  table: course,
  label: headings.inQueue,
  class: 'flow-total',
  items: atEnd('queued'),
});

export const ongoing = count({
  code: 'ongoing',
  ofCases: true,
  table: course,
  label: 'Pågående',
  class: 'flow-total',
  items: atEnd('ongoing'),
});

/** Whoever was ongoing on any day of the period: those closed in it and those ongoing when it ends. */
export const participants = count({
  code: 'participants',
  ofCases: true,
  table: course,
  label: 'Deltagare',
  class: 'flow-total',
  items: (basis) => [...ongoing.items(basis), ...closed.items(basis)],
});

/** The same of the calendar year so far: ongoing when it began or received since, both of which are flow totals. */
export const participantsOfYear = count({
  code: 'participants-of-year',
  ofCases: true,
  table: goals,
  label: ({ plan }) =>
    plan?.goals['m6-participants-county'] === undefined
      ? 'Deltagare sedan årets början'
      : `Deltagare sedan årets början (målet för länet: minst ${formatNumber(plan.goals['m6-participants-county'])})`,
  class: 'flow-total',
  items: ({ courses, counted }) =>
    courses.filter(
      (one) =>
        one.receivedOn !== undefined && (one.closed?.on ?? counted.to) >= newYear(counted.to),
    ),
});

/** Ended with the consent, before or after the case was received. */
const consentWithdrawn = count({
  code: 'consent-withdrawn',
  table: course,
  label: 'Samtycket återkallat (räknas bara här)',
  class: 'split',
  items: ({ withoutConsent, counted }) =>
    withoutConsent.filter(({ withoutConsentOn = '' }) => isWithin(withoutConsentOn, counted)),
});

/** From raised to closed, and where the cases stand. */
export const courseFigures = [
  raised,
  share(raised, {
    code: 'raised-again',
    table: course,
    label: 'Varav aktualiserade på nytt, efter ett tidigare ärende, där det är känt',
    class: 'split',
    is: ({ starCase: { previous, imported } }) => {
      if (previous !== undefined) return true;
      // No file tells it.
      return imported === undefined ? false : undefined;
    },
  }),
  count({
    code: 'consultations',
    table: course,
    label: 'Konsultationer',
    class: 'flow-total',
    items: ({ cases, counted }): readonly StarCase[] =>
      cases.filter(
        ({ type, raisedAt }) => type === 'consultation' && isWithin(localDate(raisedAt), counted),
      ),
  }),
  received,
  declined,
  withdrawn,
  count({
    code: 'follow-ups',
    table: course,
    label: 'Bokade uppföljningar',
    class: 'split',
    items: ({ courses, counted }) =>
      courses.flatMap(({ followUpsOn }) => followUpsOn).filter((day) => isWithin(day, counted)),
  }),
  closed,
  consentWithdrawn,
  /** What is left of it outside would be those without consent. */
  count({
    code: 'ended',
    table: course,
    label: 'Alla avslutade, med dem där samtycket återkallats',
    class: 'team-only',
    items: (basis) => [...closed.items(basis), ...consentWithdrawn.items(basis)],
  }),
  /** Raised and waiting for its first decision. */
  count({
    code: 'waiting',
    ofCases: true,
    table: course,
    label: 'Väntar på sitt första möte',
    class: 'team-only',
    items: atEnd('raised'),
  }),
  queued,
  ongoing,
  participants,
  count({
    code: 'participants-from-before',
    table: course,
    label: 'Deltagare från tidigare år',
    class: 'flow-total',
    unlisted: true,
    items: (basis) =>
      participantsOfYear
        .items(basis)
        .filter(({ receivedOn = '' }) => receivedOn < newYear(basis.counted.to)),
  }),
] as const;

function newYear(day: IsoDate): IsoDate {
  return `${day.slice(0, 4)}-01-01`;
}
