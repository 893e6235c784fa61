import type { StarCase } from '../../../shared/cases/case.ts';
import type { ItemDecision } from '../../../shared/cases/item-decision.ts';
import type { Livelihood } from '../../../shared/codes/livelihood.ts';
import { withdrawalReasons } from '../../../shared/codes/queue.ts';
import { criteria, processLevels, type Referrer } from '../../../shared/codes/raising.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  type Instant,
  type IsoDate,
  localDate,
  zonedInstant,
} from '../../../shared/kernel/calendar.ts';
import type { CaseItem } from '../../../shared/meetings/on-agenda.ts';
import { holderOf, seatOf } from './berg.ts';
import { CaseWork } from './case-work.ts';
import { type Chance, chanceOf } from './chance.ts';
import { closingBy } from './closings.ts';
import { type MeetingScript, type ScriptedRaise, TeamChronicle } from './chronicle.ts';
import { daysHeld } from './dates.ts';
import { seatedTeam } from './seats.ts';
import type { DemoTeam } from './teams.ts';

/** How far back a made-up history goes, and how soon its cases end. */
interface Pace {
  readonly monthsBack: number;
  /** Months after which a case may be closed, and the share of them that each meeting closes. */
  readonly closes: { readonly after: number; readonly share: number };
}

const demoPace: Pace = { monthsBack: 26, closes: { after: 4, share: 0.12 } };

/** A team whose years are made up, by chance that is the same at every start. */
export function madeUpChronicle(spec: DemoTeam, now: Instant, pace = demoPace): TeamChronicle {
  const today = localDate(now);
  const first = addMonths(`${today.slice(0, 7)}-01`, -pace.monthsBack);
  const since = zonedInstant(addDays(first, -14), '09:00');
  const chronicle = new TeamChronicle(seatedTeam(spec, since, addDays(today, -40)), spec);
  const work = new CaseWork(chronicle);
  const extra = chanceOf(`${spec.code}-extra`);
  for (const { day, next } of daysHeld(spec, first, today)) {
    chronicle.hold(day, scriptOf({ chronicle, extra, spec, pace }, day, next));
    work.after({ day, next }, today);
  }
  return chronicle;
}

type Chances = Readonly<Record<'chance' | 'extra', Chance>>;

interface MadeUp {
  readonly chronicle: TeamChronicle;
  /** For what was told of later than the rest, so that the rest stays as it was. */
  readonly extra: Chance;
  readonly spec: DemoTeam;
  readonly pace: Pace;
}

function scriptOf(
  { chronicle, extra, spec, pace }: MadeUp,
  day: IsoDate,
  next: IsoDate,
): MeetingScript {
  const { chance, team } = chronicle;
  const most = spec.targetRange?.max ?? 12;
  let ongoing = chronicle.withStatus('ongoing').length;
  return {
    raise: raisedFor(spec, { chance, extra }, day).map((raise) => ({
      raise,
      memberId: `${team.id}-${raise.type === 'new' ? seatOf[raise.referrer] : 'ifo-officer'}`,
      withdrawn: extra.happens(0.04) ? extra.pick(withdrawalReasons) : undefined,
    })),
    decide: (starCase, item) => {
      if (item.kind === 'consultation') return { outcome: 'answered' };
      if (item.kind === 'follow-up') {
        const decision = followed(starCase, { chance, ...pace.closes }, day, next);
        if (decision.outcome === 'closed') ongoing -= 1;
        return decision;
      }
      const decision = received(chronicle, starCase, item, day, ongoing < most);
      if (decision.outcome === 'received') ongoing += 1;
      return decision;
    },
  };
}

function received(
  { chance, team }: TeamChronicle,
  starCase: StarCase,
  item: CaseItem,
  day: IsoDate,
  hasRoom: boolean,
): ItemDecision {
  if (item.kind === 'new' && chance.happens(0.08))
    return { outcome: 'declined', criterion: 'other-planning-insufficient' };
  // Some wait although there is room: their own authority has something to finish first.
  if (!hasRoom || chance.happens(0.18)) return { outcome: 'queued' };
  return { outcome: 'received', caseHolderId: holderOf(starCase, team, day) };
}

function followed(
  starCase: StarCase,
  { chance, after, share }: Pace['closes'] & { readonly chance: Chance },
  day: IsoDate,
  next: IsoDate,
): ItemDecision {
  const since = starCase.current.status === 'ongoing' ? starCase.current.receivedAt : undefined;
  const months = since === undefined ? 0 : daysBetween(localDate(since), day) / 30;
  return months > after && chance.happens(share)
    ? { outcome: 'closed', closing: closingBy(chance) }
    : { outcome: 'follow-up', on: next };
}

function raisedFor(spec: DemoTeam, by: Chances, day: IsoDate): readonly ScriptedRaise[] {
  const { chance } = by;
  const whole = Math.floor(spec.raisedAMonth);
  const count = whole + (chance.happens(spec.raisedAMonth - whole) ? 1 : 0);
  const consultations = chance.happens(0.4) ? [{ type: 'consultation' as const }] : [];
  return [...Array.from({ length: count }, () => newCase(spec, by, day)), ...consultations];
}

function newCase(
  { fkMayRaise }: DemoTeam,
  { chance, extra }: Chances,
  day: IsoDate,
): ScriptedRaise {
  const drawn = chance.pick(referrers);
  const referrer = drawn === 'fk' && !fkMayRaise ? 'af' : drawn;
  const livelihood = chance.pick(livelihoodsIn);
  const ageBand = chance.happens(0.4) ? ('16-29' as const) : ('30-64' as const);
  return {
    type: 'new',
    referrer,
    referrers: referrer === 'several' ? ['ifo', 'af'] : [],
    consent: {
      form: referrer === 'fk' ? 'fk' : 'star',
      signedOn: addDays(day, -12),
      ownWords: true,
      livesInMunicipality: true,
    },
    gender: chance.happens(0.52) ? 'woman' : chance.happens(0.96) ? 'man' : 'other',
    ageBand,
    livelihoodIn: [livelihood],
    criteria: [...criteria],
    ...(extra.happens(0.7) ? { processLevel: extra.pick(processLevels) } : {}),
    talkedOver: extra.happens(0.8),
  };
}

const referrers: readonly [Referrer, ...Referrer[]] = [
  ...(['ifo', 'ifo', 'ifo', 'af', 'af', 'ame', 'ame'] as const),
  ...(['psychiatry', 'psychiatry', 'primary-care', 'fk', 'several', 'self'] as const),
];

const livelihoodsIn: readonly [Livelihood, ...Livelihood[]] = [
  ...(['social-assistance', 'social-assistance', 'social-assistance', 'sickness-benefit'] as const),
  ...(['sickness-benefit', 'activity-compensation', 'activity-support'] as const),
  ...(['establishment-benefit', 'unemployment-insurance', 'no-public-support'] as const),
];
