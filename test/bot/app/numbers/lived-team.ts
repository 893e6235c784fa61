import fc from 'fast-check';
import type { CaseEvent, NewCase } from '../../../../shared/cases/case.ts';
import { stateOf } from '../../../../shared/cases/ended.ts';
import { stateAt, standing } from '../../../../shared/cases/history.ts';
import { sortOf } from '../../../../shared/cases/queue-order.ts';
import { genders } from '../../../../shared/codes/raising.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { reportDeviation } from '../../../../shared/deviations/report.ts';
import { endDeviation, forwardDeviation } from '../../../../shared/deviations/steps.ts';
import {
  addDays,
  type IsoDate,
  localDate,
  zonedInstant,
} from '../../../../shared/kernel/calendar.ts';
import { periodCode, tertialOf } from '../../../../shared/kernel/period.ts';
import { countOccasions } from '../../../../shared/tallies/count.ts';
import type { Tally } from '../../../../shared/tallies/tally.ts';
import type { App } from '../../../../bot/app/context/app.ts';
import type { StoredBody, Write } from '../../../../bot/app/ports.ts';
import { listAll, teamScope } from '../../../../bot/app/documents/stored.ts';
import { aClosing } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { anyCaseload } from '../../../shared/reports/caseload.ts';

export const team = aTeam().whereFkMayRaise().build();
export const scope = teamScope(team.id);

/** What somebody does to a team's history on a day; `nth` says which case, deviation or meeting. */
const deed = fc.record({
  what: fc.constantFrom(
    ...([
      'days-pass',
      'days-pass',
      'to-new-period',
      'registered',
      'registered',
      'brought-in',
    ] as const),
    ...(['corrected', 'mistake', 'late-outcome', 'undone', 'decision-corrected'] as const),
    ...(['closing-corrected', 'taken-away', 'met', 'met-late', 'minutes-corrected'] as const),
    ...(['deviation', 'deviation-step', 'tallied', 'tallied-late'] as const),
    ...(['seats-changed', 'seats-changed-before', 'purged'] as const),
  ),
  nth: fc.nat(40),
  days: fc.integer({ min: 1, max: 60 }),
  /** Which of two processes does it, and which looks after. */
  by: fc.nat(1),
  looks: fc.nat(1),
  /** Whether the background counts, which never is when nobody writes. */
  counted: fc.constantFrom(
    ...(['not', 'not', 'not', 'after', 'beside', 'by-both-beside'] as const),
  ),
  /** Which periods are looked at, if any: few at a time, since each is counted from scratch beside it. */
  at: fc.subarray([0, 1, 2, 3, 4, 5], { maxLength: 3 }),
});
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** A team's life: cases as they will have gone, and what is done, one thing after another. */
export const anyLife = fc.record({
  cases: anyCaseload(12, 500, 3),
  deeds: fc.array(deed, { minLength: 20, maxLength: 40, size: 'max' }),
});

const noon = (day: IsoDate) => zonedInstant(day, '12:00');

/** The case as it was when a day was over; undefined before it was raised. */
function until(starCase: NewCase, day: IsoDate): NewCase | undefined {
  const history = starCase.history.filter(({ at }) => localDate(at) <= day);
  return history.length === 0 ? undefined : withHistory(starCase, history);
}

function withHistory(starCase: NewCase, history: readonly CaseEvent[]): NewCase {
  const current = stateAt(history);
  const { raisedAt } = starCase;
  const so = { ...starCase, history: [...history], current, state: stateOf(current) };
  return { ...so, sort: sortOf({ history: [...history], raisedAt, current }) };
}

function then(starCase: NewCase, event: CaseEvent): NewCase {
  return withHistory(starCase, [...starCase.history, event]);
}

/** The parts of a deed that write; what there is to do it to is read first, as a use case does. */
export async function write(
  app: App,
  cases: readonly NewCase[],
  of: Deed,
  day: IsoDate,
): Promise<void> {
  const writes = await writesOf(app, cases, of, day);
  if (writes.length === 0) return;
  const { status } = await app.store.commit(scope, writes);
  if (status !== 'saved') throw new Error(`${of.what} was not saved: ${status}`);
}

async function writesOf(
  app: App,
  cases: readonly NewCase[],
  { what, nth, days }: Deed,
  day: IsoDate,
): Promise<readonly Write[]> {
  const stored = async <K extends 'case' | 'meeting' | 'deviation'>(kind: K) =>
    listAll(app.store, scope, { kind });
  const there = (await stored('case')).flatMap(({ body, etag }) =>
    body.type === 'new' ? [{ body, etag }] : [],
  );
  const one = there[nth % Math.max(there.length, 1)];
  const put = (body: StoredBody): readonly Write[] => [{ op: 'upsert', body }];
  const replace = (body: StoredBody | undefined): readonly Write[] =>
    one === undefined || body === undefined ? [] : [{ op: 'replace', body, etag: one.etag }];
  const happened = { at: noon(day), by: 'demo/coordinator', rules: '2026' };
  const now = one?.body;
  switch (what) {
    case 'registered':
      // What has happened since to most cases that nobody has corrected, and those that are new.
      return cases
        .filter((_, n) => (n + nth) % 4 > 0)
        .flatMap((starCase): readonly Write[] => {
          const known = there.find(({ body }) => body.id === starCase.id);
          const after = until(starCase, day);
          if (after === undefined) return [];
          if (known === undefined) return [{ op: 'create', body: after }];
          const isAsTold = startsAs(after.history, known.body.history);
          return isAsTold ? [{ op: 'replace', body: after, etag: known.etag }] : [];
        });
    case 'brought-in': {
      const brought = cases
        .filter(({ id }) => !there.some(({ body }) => body.id === id))
        .slice(0, 3)
        .flatMap((starCase) => until(starCase, day) ?? []);
      return brought.map((body) => ({ op: 'create', body }));
    }
    case 'corrected': {
      if (now === undefined) return [];
      const gender = genders[nth % genders.length] ?? 'woman';
      const after = then(now, { type: 'corrected', ...happened, fields: ['gender'] });
      const body: NewCase = { ...after, gender };
      return replace(body);
    }
    case 'mistake':
      if (now?.current.status === 'closed') {
        const closing = aClosing({ reason: 'registered-by-mistake' });
        return replace(then(now, { type: 'closing-corrected', ...happened, closing }));
      }
      return now?.current.status === 'raised' || now?.current.status === 'queued'
        ? replace(then(now, { type: 'withdrawn', ...happened, reason: 'registered-by-mistake' }))
        : [];
    case 'late-outcome': {
      const outcome = {
        on: day,
        livelihood: ['employment' as const],
        occupation: 'employment' as const,
      };
      return now?.current.status === 'closed'
        ? replace(then(now, { type: 'late-outcome-noted', ...happened, outcome }))
        : [];
    }
    case 'undone': {
      const last = now && standing(now.history).at(-1);
      return last === undefined || last.index === 0
        ? []
        : replace(then(now as NewCase, { type: 'undone', ...happened, undoes: last.index }));
    }
    case 'decision-corrected': {
      const index =
        now?.history.findIndex(({ type }) => type === 'received' || type === 'closed') ?? -1;
      const event = now?.history[index];
      if (now === undefined || event === undefined) return [];
      const decided = { type: 'queued' as const, at: event.at, by: event.by, rules: event.rules };
      return replace(
        then(now, {
          ...{ type: 'decision-corrected', ...happened, corrects: index },
          ...(nth % 2 === 0 && { decided }),
        }),
      );
    }
    case 'closing-corrected': {
      const closing = aClosing({ reason: 'a2-studies', livelihoodOut: ['study-support'] });
      return now?.current.status === 'closed'
        ? replace(then(now, { type: 'closing-corrected', ...happened, closing }))
        : [];
    }
    case 'taken-away':
      return one === undefined
        ? []
        : [{ op: 'remove', kind: 'case', id: one.body.id, etag: one.etag }];
    case 'met':
      return put(heldOn(addDays(day, -(days % 5))));
    case 'met-late':
      return put(heldOn(addDays(day, -days * 4)));
    case 'minutes-corrected': {
      const meetings = await stored('meeting');
      const met = meetings[nth % Math.max(meetings.length, 1)];
      if (met === undefined) return [];
      const body: Meeting = { ...met.body, attendance: { 'ifo-officer': 'absent' } };
      return [{ op: 'replace', body, etag: met.etag }];
    }
    case 'deviation': {
      const input = { category: 'consent' as const, text: '' };
      return put(value(reportDeviation(team, input, aContext(noon(day)))));
    }
    case 'deviation-step': {
      const open = (await stored('deviation')).filter(({ body }) => body.state !== 'solved');
      const [known] = open;
      if (known === undefined) return [];
      const { body, etag } = known;
      const after =
        body.state === 'reported'
          ? forwardDeviation(body, aContext(noon(day)))
          : endDeviation(body, 'solved', aContext(noon(day)));
      return [{ op: 'replace', body: value(after), etag }];
    }
    case 'tallied':
      return put(await tallied(app, day, nth, day));
    case 'tallied-late':
      return put(await tallied(app, addDays(day, -150), nth, day));
    case 'days-pass':
    case 'to-new-period':
    case 'seats-changed':
    case 'seats-changed-before':
    case 'purged':
      return [];
  }
}

function startsAs(history: readonly CaseEvent[], before: readonly CaseEvent[]): boolean {
  return JSON.stringify(history.slice(0, before.length)) === JSON.stringify(before);
}

function heldOn(day: IsoDate) {
  return aMeeting(team)
    .withId(`met-${day}`)
    .on(day)
    .called()
    .opened()
    .attended('ifo-officer', 'physical')
    .closed()
    .build();
}

async function tallied(app: App, of: IsoDate, occasions: number, day: IsoDate): Promise<Tally> {
  const tertial = periodCode(tertialOf(of));
  const known = (await app.store.read(scope, 'tally', tertial))?.body as Tally | undefined;
  return value(countOccasions(known, { teamId: team.id, tertial }, occasions, aContext(noon(day))));
}
