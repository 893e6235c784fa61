import type { PlanInput } from '../../shared/cases/case-parts.ts';
import type { Closing, NewCase, StarCase } from '../../shared/cases/case.ts';
import { closingWithoutOutcome } from '../../shared/cases/ended.ts';
import { closingRules } from '../../shared/cases/forms/closing-rules.ts';
import { correctCaseDecision } from '../../shared/cases/steps/correct-decision.ts';
import { decideCase, undoCaseDecision } from '../../shared/cases/steps/decide.ts';
import type { CaseCommand } from '../../shared/cases/forms/contract.ts';
import type { ItemDecision } from '../../shared/cases/item-decision.ts';
import { raiseCase } from '../../shared/cases/raise/raise.ts';
import type { CaseAround } from '../../shared/cases/around.ts';
import { takeStep } from '../../shared/cases/steps/steps.ts';
import { outcomelessReasons } from '../../shared/codes/closing.ts';
import type { WithdrawalReason } from '../../shared/codes/queue.ts';
import type { Livelihood } from '../../shared/codes/livelihood.ts';
import { planPoints } from '../../shared/codes/planning.ts';
import {
  type AgeBand,
  criteria,
  type Gender,
  type PriorityGroup,
  type ProcessLevel,
  type Referrer,
} from '../../shared/codes/raising.ts';
import { addDays, type IsoDate, zonedInstant } from '../../shared/kernel/calendar.ts';
import type { RaiseInput } from '../../shared/cases/raise-input.ts';
import type { MemberFunction } from '../../shared/codes/party.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aContext } from './context.ts';
import { value } from './meeting.ts';
import { aTeam } from './team.ts';

export type RaiseNew = Extract<RaiseInput, { type: 'new' }>;

/** What IFO's handläggare fills in about a woman of 30–64 on försörjningsstöd, consent signed on the day given. */
export function aRaise(change: Partial<RaiseNew> = {}): RaiseNew {
  return {
    type: 'new',
    referrer: 'ifo',
    referrers: [],
    consent: { form: 'star', signedOn: '2020-01-02', ownWords: true, livesInMunicipality: true },
    gender: 'woman',
    ageBand: '30-64',
    livelihoodIn: ['social-assistance'],
    criteria: [...criteria],
    ...change,
  };
}

/** A step of a case as a test names it; the case it is taken in fills in the rest. */
export type Step = CaseCommand extends infer Each
  ? Each extends CaseCommand
    ? Omit<Each, 'teamId' | 'reference'>
    : never
  : never;

/** The command that takes the step in that case. */
export function commandOf({ teamId, id }: StarCase, step: Step): CaseCommand {
  return { ...step, teamId, reference: id };
}

/** A meeting is planned on whatever day a test books a follow-up. */
function daysIn(booking: Step | ItemDecision): string[] {
  const { on, nextFollowUp } = { on: undefined, nextFollowUp: undefined, ...booking };
  return [on, nextFollowUp].filter((day) => typeof day === 'string');
}

/** What a step may look at: the team, an empty queue and an empty utbudskarta, as the samordnare sees it. */
export function aRound(change: Partial<CaseAround> = {}): CaseAround {
  return {
    team: aTeam().whereFkMayRaise().build(),
    queued: [],
    offers: [],
    leads: true,
    seatIds: [],
    ...change,
  };
}

/** A plan made at a flerpartsmöte with the individual, 5/5, with a work trial that begins a week later. */
export function aPlanInput(heldOn: IsoDate, change: Partial<PlanInput> = {}): PlanInput {
  return {
    form: 'multi-party-meeting',
    actors: { fk: 'absent', healthCare: true, socialServices: false },
    heldOn,
    individualTookPart: true,
    points: [...planPoints],
    measures: [{ code: 'work-trial', provider: 'af', from: addDays(heldOn, 7) }],
    ...change,
  };
}

/** How a case ends in A1: with a job and a plan. */
export function aClosing(change: Partial<Closing> = {}): Closing {
  const { reason = 'a1-employment' } = change;
  const stops = outcomelessReasons.find((one) => one === reason);
  if (stops !== undefined) return { ...closingWithoutOutcome(stops), ...change };
  return {
    reason: 'a1-employment',
    planAgreed: true,
    livelihoodOut: ['employment'],
    occupationOut: 'employment',
    result: 'sustainable-plan',
    takingOver: 'none',
    nnsOffered: true,
    ...(reason.startsWith('b') ? { planAgreed: false, result: 'neither' } : {}),
    ...closingRules[reason].follows,
    ...change,
  };
}

/** A case of `aTeam()` with the history the test tells, made by the real decisions; each day is noon in Sweden. */
export function aCase(reference = 'BER-2026-001', team: Team = aTeam().whereFkMayRaise().build()) {
  return new CaseBuilder(reference, team);
}

export class CaseBuilder {
  private readonly reference: string;
  private readonly team: Team;
  private about: RaiseNew = aRaise();
  private seat: MemberFunction = 'ifo-officer';
  private day: IsoDate = '2026-09-01';
  private latest: IsoDate = '';
  private readonly steps: ((starCase: StarCase) => StarCase)[] = [];

  constructor(reference: string, team: Team) {
    this.reference = reference;
    this.team = team;
  }

  raisedOn(day: IsoDate): this {
    this.day = day;
    return this;
  }

  by(referrer: Referrer, ...referrers: Referrer[]): this {
    this.seat = referrer === 'fk' ? 'fk-contact' : 'ifo-officer';
    return this.with({ referrer, referrers });
  }

  aboutA(gender: Gender, ageBand: AgeBand = '30-64'): this {
    return this.with({ gender, ageBand });
  }

  on(...livelihoodIn: Livelihood[]): this {
    return this.with({ livelihoodIn });
  }

  prioritised(...groups: PriorityGroup[]): this {
    return this.with({
      priorityGroups: groups,
      ...(groups.includes('young') ? { ageBand: '16-29' as const } : {}),
    });
  }

  atLevel(processLevel: ProcessLevel): this {
    return this.with({ processLevel });
  }

  queuedOn(day: IsoDate): this {
    return this.decidedOn(day, { outcome: 'queued' });
  }

  receivedOn(day: IsoDate, caseHolderId = 'ifo-officer'): this {
    const overrideReason = 'Känd sedan tidigare';
    return this.decidedOn(day, { outcome: 'received', caseHolderId, overrideReason });
  }

  declinedOn(day: IsoDate): this {
    return this.decidedOn(day, { outcome: 'declined', criterion: 'combined-needs' });
  }

  followedUpOn(day: IsoDate, next: IsoDate): this {
    return this.decidedOn(day, { outcome: 'follow-up', on: next });
  }

  closedOn(day: IsoDate, closing: Partial<Closing> = {}): this {
    return this.decidedOn(day, { outcome: 'closed', closing: aClosing(closing) });
  }

  parkedOn(day: IsoDate, until: IsoDate): this {
    return this.decidedOn(day, { outcome: 'parked', cause: 'investigation', on: until });
  }

  withdrawnOn(day: IsoDate, reason: WithdrawalReason = 'solved-otherwise'): this {
    return this.did(day, { verb: 'withdraw-case', reason });
  }

  withoutConsentOn(day: IsoDate): this {
    return this.did(day, { verb: 'withdraw-consent', on: day, sure: true });
  }

  /** Anything that can be done to it between the meetings, by the samordnare unless another is named. */
  did(day: IsoDate, step: Step, actor?: string): this {
    return this.step(day, (starCase) =>
      value(
        takeStep(
          starCase,
          commandOf(starCase, step),
          aRound({ team: this.team, leads: actor === undefined, meetingDays: daysIn(step) }),
          aContext(noon(day), actor),
        ),
      ),
    );
  }

  undoneOn(day: IsoDate): this {
    return this.step(day, (starCase) =>
      value(undoCaseDecision(starCase, { meetingId: day }, aContext(noon(day)))),
    );
  }

  build(): NewCase {
    const member = this.team.members.find(({ id }) => id === this.seat);
    if (member === undefined) throw new Error(`no seat ${this.seat}`);
    const place = { reference: this.reference, member, meetingId: this.day };
    const raised = value(raiseCase(this.team, this.about, place, aContext(noon(this.day))));
    const starCase = this.steps.reduce((so, step) => step(so), raised);
    if (starCase.type !== 'new') throw new Error('not a new case');
    return starCase;
  }

  /** The meeting of a day has the day as its id. */
  decidedOn(day: IsoDate, decision: ItemDecision): this {
    return this.step(day, (starCase) =>
      value(
        decideCase(
          starCase,
          decision,
          { team: this.team, meetingId: day, meetingDays: daysIn(decision) },
          aContext(noon(day)),
        ),
      ),
    );
  }

  /** The minutes of the meeting of a day, put right on another; that meeting was over at four. */
  correctedOn(day: IsoDate, meetingId: IsoDate, decision: ItemDecision | 'none'): this {
    return this.step(day, (starCase) =>
      value(
        correctCaseDecision(
          starCase,
          decision,
          correctedAt(this.team, meetingId, decision),
          aContext(noon(day)),
        ),
      ),
    );
  }

  private with(change: Partial<RaiseNew>): this {
    this.about = { ...this.about, ...change };
    return this;
  }

  /** A history in which something comes before what it came after would be told of nobody. */
  private step(day: IsoDate, step: (starCase: StarCase) => StarCase): this {
    if (day < this.latest) throw new Error(`${this.reference}: ${day} after ${this.latest}`);
    this.latest = day;
    this.steps.push(step);
    return this;
  }
}

/** So many that were closed in the beginning of 2026, half of them to work and half to nothing. */
export function halfToWork(count: number): readonly NewCase[] {
  return Array.from({ length: count }, (_, n) =>
    aCase(`BER-2025-${100 + n}`)
      .raisedOn('2025-09-01')
      .receivedOn('2025-09-08')
      .closedOn(
        '2026-02-10',
        n < count / 2 ? {} : { reason: 'b3-personal', planAgreed: false, occupationOut: 'none' },
      )
      .build(),
  );
}

export function correctedAt(team: Team, meetingId: IsoDate, decision: ItemDecision | 'none') {
  return {
    team,
    meetingId,
    closedAt: zonedInstant(meetingId, '16:00'),
    meetingDays: decision === 'none' ? [] : daysIn(decision),
  };
}

function noon(day: IsoDate) {
  return zonedInstant(day, '12:00');
}
