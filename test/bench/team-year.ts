import type { RaiseInput } from '../../shared/cases/raise-input.ts';
import type { StarCase } from '../../shared/cases/case.ts';
import type { ItemDecision } from '../../shared/cases/item-decision.ts';
import { livelihoods } from '../../shared/codes/livelihood.ts';
import { criteria } from '../../shared/codes/raising.ts';
import { addDays, type IsoDate, zonedInstant } from '../../shared/kernel/calendar.ts';
import { isWorkday } from '../../shared/kernel/holidays.ts';
import { type Chance, chanceOf } from '../../bot/local/demo/chance.ts';
import { closingBy } from '../../bot/local/demo/closings.ts';
import type { PlayedTeam } from './played-team.ts';
import { workBetween } from './team-work.ts';

/** How a team works: 3 500 meetings and 33 000 participants a year in 300 teams (handbook §10), and what is declined besides. */
export interface Pace {
  readonly weeksBetween: 2 | 4;
  readonly raisedAtMeeting: number;
}
export const usualPace: Pace = { weeksBetween: 4, raisedAtMeeting: 10 };
/** As many cases at twice the meetings. */
export const briskPace: Pace = { weeksBetween: 2, raisedAtMeeting: 5 };
const consultationsEvery = 3;
const mostOngoing = 18;

const seats = [
  'employment-officer',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
  'ifo-officer',
  'labour-market-coordinator',
] as const;
const everyone = ['coordinator', ...seats, 'fk-contact'] as const;
const ofReferrer = { 'ifo-officer': 'ifo', 'employment-officer': 'af' } as const;

/** Tuesdays of 2026 that are workdays, July excepted, and the first of the year after, which is not held. */
function daysOf({ weeksBetween }: Pace): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = '2026-01-20'; day < '2027-01-20'; day = addDays(day, 7 * weeksBetween))
    if (isWorkday(day) && !day.startsWith('2026-07')) days.push(day);
  return days;
}

interface Met {
  readonly id: string;
  readonly day: IsoDate;
  readonly next: IsoDate;
}

/** A year of a team, meeting by meeting. */
export async function playYear(played: PlayedTeam, pace: Pace): Promise<void> {
  const days = daysOf(pace);
  const chance = chanceOf('a year of a team');
  const ids: string[] = [];
  for (const date of days) {
    const plan = { date, start: '13:00', end: '16:00', place: 'Kommunhuset', link };
    const teamId = played.team.id;
    const made = await played.send('coordinator', { verb: 'plan-meeting', teamId, plan });
    ids.push(made['meetingId'] ?? '');
  }
  for (const [n, day] of days.entries()) {
    const next = days[n + 1];
    const id = ids[n];
    if (next === undefined || id === undefined) break;
    const met: Met = { id, day, next };
    const raised = pace.raisedAtMeeting;
    await before(played, met, chance, { raised, asks: n % consultationsEvery === 0 });
    await held(played, met, chance);
    await workBetween(played, met, chance);
  }
}

const link = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting%40thread.v2/0';

/** The week before: cases are raised, the kallelse is answered, and the pages of the day are opened. */
async function before(
  played: PlayedTeam,
  met: Met,
  chance: Chance,
  { raised, asks }: { readonly raised: number; readonly asks: boolean },
): Promise<void> {
  await played.until(zonedInstant(addDays(met.day, -6), '10:10'));
  for (let n = 0; n < raised; n += 1) {
    played.pass(17);
    const seat = chance.pick(seats);
    await raise(played, seat, met.id, newCase(chance, seat, met.day));
  }
  if (asks) await raise(played, 'ifo-officer', met.id, { type: 'consultation' });
  const texts = { part: 'learning', text: 'Ny vägledning om samordnad rehabilitering' } as const;
  await played.press('ifo-officer', await played.meeting(met.id), 'add-topic', texts);
  const question = { part: 'fk-slot', text: 'Vad gäller vid återinsjuknande' } as const;
  await played.press('employment-officer', await played.meeting(met.id), 'add-topic', question);
  for (const [n, seat] of everyone.entries()) {
    await played.until(zonedInstant(addDays(met.day, -5), `09:${10 + n * 5}`));
    await played.press(seat, await played.meeting(met.id), 'answer-notice', answer(chance));
    if (!chance.happens(0.2)) continue;
    await played.until(zonedInstant(addDays(met.day, -3), `15:${10 + n * 5}`));
    await played.press(seat, await played.meeting(met.id), 'answer-notice', answer(chance));
  }
  await played.until(zonedInstant(addDays(met.day, -1), '10:00'));
  for (const seat of seats) {
    await played.open(seat, '/home');
    await played.open(seat, '/meetings/:meetingId/before', { meetingId: met.id });
    for (const starCase of (await played.cases('ongoing')).slice(0, 3))
      await played.open(seat, '/cases/:reference', { reference: starCase.id });
  }
}

function answer(chance: Chance): object {
  const drawn = chance.next();
  if (drawn < 0.1) return { choice: 'absent', word: 'Krock med annat möte' };
  return { choice: drawn < 0.4 ? 'digital' : 'on-site' };
}

async function raise(played: PlayedTeam, seat: string, meetingId: string, input: RaiseInput) {
  const teamId = played.team.id;
  await played.send(seat, { verb: 'raise-case', teamId, meetingId, raise: input });
}

function newCase(chance: Chance, seat: (typeof seats)[number], day: IsoDate): RaiseInput {
  const referrer =
    seat in ofReferrer ? ofReferrer[seat as keyof typeof ofReferrer] : 'primary-care';
  return {
    type: 'new',
    referrer,
    referrers: [],
    consent: {
      form: 'star',
      signedOn: addDays(day, -12),
      ownWords: true,
      livesInMunicipality: true,
    },
    gender: chance.happens(0.5) ? 'woman' : 'man',
    ageBand: chance.happens(0.4) ? '16-29' : '30-64',
    livelihoodIn: [chance.pick(livelihoods)],
    criteria: [...criteria],
    processLevel: 2,
    talkedOver: true,
  };
}

/** Three hours with the meeting open on everybody's screen, and the case that is talked of on some. */
async function held(played: PlayedTeam, met: Met, chance: Chance): Promise<void> {
  const at = { teamId: played.team.id, meetingId: met.id };
  await played.until(zonedInstant(met.day, '12:55'));
  await screens(played, met);
  await played.send('coordinator', { verb: 'open-meeting', early: true, ...at });
  for (const memberId of seats.slice(0, 3)) {
    const attendance = chance.happens(0.8) ? 'physical' : 'digital';
    await played.send('coordinator', { verb: 'set-attendance', ...at, memberId, attendance });
  }
  const { items, topics } = await played.meeting(met.id);
  let hour = '13';
  for (const item of items) {
    played.pass(Math.min(8, 150 / items.length));
    const now = played.app.clock.now().slice(11, 13);
    if (now !== hour) await screens(played, met);
    hour = now;
    await played.open('coordinator', '/cases/:reference', { reference: item.reference });
    await played.open(chance.pick(seats), '/cases/:reference', { reference: item.reference });
    const decision = await decided(played, await played.caseOf(item.reference), met, chance);
    if (decision === undefined) continue;
    await played.send('coordinator', { verb: 'decide-item', ...at, itemId: item.id, decision });
  }
  for (const { id: topicId } of topics) {
    const settled = { verb: 'settle-topic', ...at, topicId, outcome: 'done' } as const;
    await played.send('coordinator', settled);
  }
  await played.send('coordinator', { verb: 'judge-room', ...at, verdict: 'room' });
  await played.send('coordinator', { verb: 'close-meeting', ...at, carryOver: true });
}

async function screens(played: PlayedTeam, met: Met): Promise<void> {
  for (const seat of ['coordinator', ...seats])
    await played.open(seat, '/meetings/:meetingId', { meetingId: met.id });
}

async function decided(
  played: PlayedTeam,
  starCase: StarCase,
  { next }: Met,
  chance: Chance,
): Promise<ItemDecision | undefined> {
  if (starCase.type === 'consultation') return { outcome: 'answered' };
  const ongoing = await played.cases('ongoing');
  const { status } = starCase.current;
  if (status === 'ongoing')
    return ongoing.length >= mostOngoing - 4 && chance.happens(0.4)
      ? { outcome: 'closed', closing: closingBy(chance) }
      : { outcome: 'follow-up', on: next };
  if (status !== 'raised' && status !== 'queued') return undefined;
  if (chance.happens(0.1)) return { outcome: 'declined', criterion: 'combined-needs' };
  if (ongoing.length >= mostOngoing) return { outcome: 'queued' };
  return {
    outcome: 'received',
    caseHolderId: chance.pick(seats),
    overrideReason: 'Känd sedan tidigare',
    nextFollowUp: next,
  };
}
