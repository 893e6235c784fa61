import type { StarCase } from '../../../shared/cases/case.ts';
import { decideCase } from '../../../shared/cases/steps/decide.ts';
import type { CaseCommand } from '../../../shared/cases/forms/contract.ts';
import type { ItemDecision } from '../../../shared/cases/item-decision.ts';
import { raiseCase } from '../../../shared/cases/raise/raise.ts';
import { takeStep } from '../../../shared/cases/steps/steps.ts';
import { caseReferenceOf } from '../../../shared/cases/written-reference.ts';
import type { WithdrawalReason } from '../../../shared/codes/queue.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import {
  addDays,
  addMinutes,
  type Instant,
  type IsoDate,
  partsOf,
  zonedInstant,
} from '../../../shared/kernel/calendar.ts';
import type { CaseItem } from '../../../shared/meetings/on-agenda.ts';
import { closeMeeting } from '../../../shared/meetings/lead/close.ts';
import type { RaiseInput } from '../../../shared/cases/raise-input.ts';
import { decideItem } from '../../../shared/meetings/lead/hold.ts';
import { openMeeting } from '../../../shared/meetings/lead/opening.ts';
import { addItem, withoutItem } from '../../../shared/meetings/agenda/items.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { planMeeting } from '../../../shared/meetings/call/plan.ts';
import { markCalled } from '../../../shared/meetings/call/posted.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { answered, attended } from './attendance.ts';
import { type Chance, chanceOf } from './chance.ts';
import { demoRules } from './rules.ts';
import { contextAt, demoHolderOf, done } from './seats.ts';
import type { DemoTeam } from './teams.ts';

export type ScriptedRaise = Extract<RaiseInput, { type: 'new' | 'consultation' }>;

/** A step of a case; the case it is taken in fills in the rest. */
export type Step = CaseCommand extends infer Each
  ? Each extends CaseCommand
    ? Omit<Each, 'teamId' | 'reference'>
    : never
  : never;

/** What happens at one meeting: what is raised for it, and what the team decides about what lies on its table. */
export interface MeetingScript {
  readonly raise: readonly {
    readonly raise: ScriptedRaise;
    readonly memberId: string;
    /** Taken back two days later, before the meeting. */
    readonly withdrawn?: WithdrawalReason | undefined;
  }[];
  decide(starCase: StarCase, item: CaseItem): ItemDecision | undefined;
}

/** One team's history, played meeting by meeting through the same decisions that the running product makes. */
export class TeamChronicle {
  readonly team: Team;
  readonly chance: Chance;
  readonly meetings: Meeting[] = [];
  readonly deviations: Deviation[] = [];
  readonly #cases = new Map<string, StarCase>();
  readonly #lastNumber = new Map<number, number>();
  readonly #place: string;
  #ids = 0;

  constructor(team: Team, spec: DemoTeam) {
    this.team = team;
    this.chance = chanceOf(spec.code);
    this.#place = spec.place;
  }

  get cases(): readonly StarCase[] {
    return [...this.#cases.values()];
  }

  /** The last number of each year's references. */
  get lastNumbers(): readonly (readonly [year: number, last: number])[] {
    return [...this.#lastNumber];
  }

  withStatus(status: StarCase['state']): readonly StarCase[] {
    return this.cases.filter(({ state }) => state === status);
  }

  /** @param memberId whose doing it is; the samordnare's where nobody else is told */
  ctx(at: Instant, memberId = `${this.team.id}-coordinator`) {
    const actor = demoHolderOf(memberId);
    return contextAt(at, () => `${this.team.id}-${(this.#ids += 1)}`, actor);
  }

  caseOf(reference: string): StarCase {
    const starCase = this.#cases.get(reference);
    if (starCase === undefined) throw new Error(`the demo has no case ${reference}`);
    return starCase;
  }

  /** Something done in a case between the meetings, on a day at 16.30, when no meeting of that day is going on. */
  take(reference: string, step: Step, day: IsoDate): void {
    const command: CaseCommand = { ...step, teamId: this.team.id, reference };
    const ctx = this.ctx(zonedInstant(day, '16:30'), this.#doerOf(reference, step.verb));
    const around = { team: this.team, queued: [], offers: [], leads: true, seatIds: [] };
    this.#cases.set(reference, done(takeStep(this.caseOf(reference), command, around, ctx)));
  }

  /** Whoever has the case: its holder, or the one who raised it while nobody holds it. */
  #doerOf(reference: string, verb: Step['verb']): string | undefined {
    if (verb === 'decide-individual-coordinator') return undefined;
    const { current, raisedBy } = this.caseOf(reference);
    return current.status === 'ongoing' ? current.caseHolderId : raisedBy;
  }

  /** A meeting to come. */
  plan(date: IsoDate, at: Instant): Meeting {
    const meeting = this.#planned(date, at);
    this.meetings.push(meeting);
    return meeting;
  }

  /** A meeting that has been: called a week before, answered, held and closed. */
  hold(date: IsoDate, script: MeetingScript): void {
    const planned = this.#planned(date, zonedInstant(addDays(date, -28), '09:00'));
    const called = withoutPosts(
      markCalled(planned, historicPost(planned), demoRules, planned.noticeDue),
    );
    const asked = answered(called, this.team, this.chance, (minutes) =>
      this.ctx(addMinutes(called.noticeDue, minutes)),
    );
    const raised = this.#raise(asked, date, script);
    const start = zonedInstant(date, '13:00');
    const standing = { ongoing: this.withStatus('ongoing'), queued: this.withStatus('queued') };
    const open = done(openMeeting(raised, this.team, standing, this.ctx(start)));
    const there = attended(open, this.team, this.chance, this.ctx(addMinutes(start, 2)));
    const decided = this.#decide(there, start, script);
    const closing = closeMeeting(decided, false, this.ctx(addMinutes(start, 175)));
    this.meetings.push(done(closing).meeting);
  }

  #planned(date: IsoDate, at: Instant): Meeting {
    const plan = { date, start: '13:00', end: '16:00', place: this.#place, link };
    return done(planMeeting(this.team, plan, this.meetings, this.ctx(at)));
  }

  #raise(meeting: Meeting, date: IsoDate, { raise }: MeetingScript): Meeting {
    let on = meeting;
    raise.forEach((script, index) => {
      const at = zonedInstant(addDays(date, -5), `10:${10 + index}`);
      const ctx = this.ctx(at, script.memberId);
      const starCase = this.#raised(script.raise, script.memberId, meeting.id, ctx);
      const kind = starCase.type;
      const { id: reference, raisingParty, raisedBy } = starCase;
      on = done(addItem(on, { reference, kind, standing: false, raisedBy, raisingParty }, ctx));
      if (script.withdrawn === undefined) return;
      const day = addDays(date, -3);
      this.take(reference, { verb: 'withdraw-case', reason: script.withdrawn }, day);
      on = withoutItem(on, reference, this.ctx(zonedInstant(day, '16:30')));
    });
    return on;
  }

  #raised(
    raise: ScriptedRaise,
    memberId: string,
    meetingId: string,
    ctx: ReturnType<TeamChronicle['ctx']>,
  ): StarCase {
    const { year } = partsOf(ctx.today);
    const number = (this.#lastNumber.get(year) ?? 0) + 1;
    this.#lastNumber.set(year, number);
    const reference = caseReferenceOf(this.team.code, year, number);
    const member = this.team.members.find(({ id }) => id === memberId);
    if (member === undefined) throw new Error(`the demo's team has no seat ${memberId}`);
    const starCase = done(raiseCase(this.team, raise, { reference, member, meetingId }, ctx));
    this.#cases.set(reference, starCase);
    return starCase;
  }

  #decide(meeting: Meeting, start: Instant, script: MeetingScript): Meeting {
    let on = meeting;
    meeting.items.forEach((item, index) => {
      const starCase = this.#cases.get(item.reference);
      const decision = starCase && script.decide(starCase, item);
      if (starCase === undefined || decision === undefined) return;
      const ctx = this.ctx(addMinutes(start, 10 + index * 2));
      const where = { team: this.team, meetingId: meeting.id };
      this.#cases.set(item.reference, done(decideCase(starCase, decision, where, ctx)));
      on = done(decideItem(on, item.id, decision, ctx));
    });
    return on;
  }
}

const link = 'https://teams.microsoft.com/l/meetup-join/demo';

/** Never in a channel: the demo's kallelser before the first start were sent by e-mail. */
function withoutPosts(meeting: Meeting): Meeting {
  return { ...meeting, posts: {} };
}

function historicPost({ id, noticeDue }: Meeting) {
  return { channelId: 'demo', conversationId: 'demo', messageId: id, at: noticeDue };
}
