import { progressValues } from '../../../shared/cases/forms/follow-forms.ts';
import type { CaseState, StarCase } from '../../../shared/cases/case.ts';
import { possibleHolders } from '../../../shared/cases/carry/holder.ts';
import type { Measure } from '../../../shared/cases/case-parts.ts';
import type { TaskCode } from '../../../shared/codes/carrying.ts';
import { parkedCauses, progressDimensions } from '../../../shared/codes/following.ts';
import { waitingActions } from '../../../shared/codes/queue.ts';
import { addDays, daysBetween, type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import { type MemberFunction, partyOfFunction } from '../../../shared/codes/party.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { TeamChronicle } from './chronicle.ts';
import { courseOf, measureFrom, agreedPlan, progressAt } from './plans.ts';

type Ongoing = Extract<CaseState, { status: 'ongoing' }>;
interface Between {
  /** The meeting that has been, and the regular day of the one after it. */
  readonly day: IsoDate;
  readonly next: IsoDate;
}

/** A plan that says more is read by nobody. */
const mostInPlan = 6;

/** They support those who carry cases. */
const supporting: ReadonlySet<MemberFunction> = new Set(['coordinator', 'individual-coordinator']);

const takenOn: readonly [TaskCode, ...TaskCode[]] = [
  'contact-party',
  'follow-up-measure',
  'contact-individual',
];

/** What is done in a team's cases between its meetings, by chance of its own that is the same at every start. */
export class CaseWork {
  readonly #chronicle: TeamChronicle;
  readonly #chance: Chance;

  readonly #queueStays: boolean;

  /** @param queueStays nobody in the queue withdraws their consent */
  constructor(chronicle: TeamChronicle, { queueStays } = { queueStays: false }) {
    this.#chronicle = chronicle;
    this.#queueStays = queueStays;
    this.#chance = chanceOf(`${chronicle.team.code}-work`);
  }

  /** The ten days after a meeting; nothing while they are not over. */
  after(between: Between, today: IsoDate): void {
    if (addDays(between.day, 10) >= today) return;
    for (const { id } of this.#chronicle.withStatus('ongoing')) this.#carried(id, between);
    for (const starCase of this.#chronicle.withStatus('queued')) this.#waited(starCase, between);
    for (const starCase of this.#chronicle.withStatus('closed')) this.#ended(starCase, between);
  }

  #carried(reference: string, between: Between): void {
    const state = this.#ongoing(reference);
    const months = Math.floor(daysBetween(localDate(state.receivedAt), between.day) / 28);
    this.#reported(reference, state, between.day);
    if (state.plan === undefined) this.#planned(reference, between);
    else this.#measured(reference, state.plan.measures, months, between.day);
    if (months > 0 && months % 6 === 0) this.#stepped(reference, 'during', between.day);
    this.#parked(reference, between);
    this.#passedOn(reference, between);
  }

  /** What was planned begins and ends; every fourth month something else begins, unless enough is going on. */
  #measured(reference: string, measures: readonly Measure[], months: number, day: IsoDate): void {
    for (const { id, ...measure } of measures) {
      const now = courseOf(measure, day);
      const step = { verb: 'set-measure', measureId: id, measure: now } as const;
      if (now !== measure) this.#take(reference, step, addDays(day, 6));
    }
    const going = measures.filter(({ to }) => to === undefined || to > day);
    if (months % 4 !== 0 || going.length > 1 || measures.length >= mostInPlan) return;
    const measure = measureFrom(this.#chance, addDays(day, 5), measures);
    this.#take(reference, { verb: 'set-measure', measure }, addDays(day, 8));
  }

  /** Four of five are done; of the rest some could not be, and some are still to be told of. */
  #reported(reference: string, { tasks }: Ongoing, day: IsoDate): void {
    for (const { id, due, outcome } of tasks) {
      const drawn = this.#chance.next();
      if (outcome !== undefined || due > day || drawn > 0.94) continue;
      const told = drawn < 0.8 ? 'done' : drawn < 0.88 ? 'not-possible' : 'not-undertaken';
      const step = { verb: 'report-task', taskId: id, outcome: told } as const;
      this.#take(reference, step, addDays(day, 4));
    }
  }

  #planned(reference: string, { day, next }: Between): void {
    // Some planning meetings are put off a month.
    if (this.#chance.happens(0.2)) return;
    const starCase = this.#chronicle.caseOf(reference);
    const plan = agreedPlan(starCase, this.#chronicle.team, this.#chance, addDays(day, 7));
    this.#take(reference, { verb: 'make-plan', plan, nextFollowUp: next }, addDays(day, 8));
    this.#stepped(reference, 'start', day);
  }

  #stepped(reference: string, stage: 'start' | 'during', day: IsoDate): void {
    const { history } = this.#chronicle.caseOf(reference);
    const last = history.findLast((event) => event.type === 'progress-noted')?.progress.levels;
    const levels = progressAt(this.#chance, last, progressDimensions);
    this.#take(
      reference,
      { verb: 'note-progress', stage, ...progressValues(levels) },
      addDays(day, 9),
    );
  }

  #parked(reference: string, { day, next }: Between): void {
    const { parked } = this.#ongoing(reference);
    const at = addDays(day, 9);
    if (parked === undefined && this.#chance.happens(0.05)) {
      const cause = this.#chance.pick(parkedCauses);
      this.#take(reference, { verb: 'park-case', cause, on: next }, at);
    } else if (parked !== undefined && this.#chance.happens(0.35))
      this.#take(reference, { verb: 'resume-case', on: next }, at);
  }

  /** Seldom another carries it on; now and then somebody takes something on in it. */
  #passedOn(reference: string, { day, next }: Between): void {
    const { team } = this.#chronicle;
    const [first, ...others] = possibleHolders(team, addDays(day, 9)).filter(
      ({ function: of }) => partyOfFunction[of] !== 'fk' && !supporting.has(of),
    );
    if (first === undefined) return;
    const member = this.#chance.pick([first, ...others]);
    if (this.#chance.happens(0.02)) {
      const step = { verb: 'hand-over-case', caseHolderId: member.id, reason: 'workload' } as const;
      this.#take(reference, step, addDays(day, 9));
    }
    if (this.#chance.happens(0.15)) {
      const task = this.#chance.pick(takenOn);
      const step = { verb: 'take-on-task', memberId: member.id, task, due: next } as const;
      this.#take(reference, step, addDays(day, 9));
    }
  }

  /** The raising party says what it does meanwhile; now and then the individual does not want to wait longer. */
  #waited({ id, current }: StarCase, { day }: Between): void {
    if (this.#chance.happens(0.04) && !this.#queueStays) {
      this.#take(
        id,
        { verb: 'withdraw-consent', on: addDays(day, 6), sure: true },
        addDays(day, 6),
      );
      return;
    }
    const waitingAction = this.#chance.pick(waitingActions);
    const told = this.#chance.happens(0.6);
    // Whoever was queued at this very meeting has nothing to tell yet.
    if (told && current.status === 'queued' && localDate(current.since) < day)
      this.#take(id, { verb: 'note-waiting', waitingAction }, addDays(day, 7));
  }

  /** Half a year after a B1 closing the application has had its answer. */
  #ended({ id, current }: StarCase, { day }: Between): void {
    if (current.status !== 'closed' || current.lateOutcome !== undefined) return;
    const { reason } = current.closing;
    const since = daysBetween(localDate(current.at), day);
    if (reason !== 'b1-disability-pension-applied' || since < 180) return;
    const granted = this.#chance.happens(0.7);
    const step = {
      verb: 'note-late-outcome' as const,
      on: addDays(day, 5),
      pensionDecision: granted ? ('granted' as const) : ('refused' as const),
      livelihood: [granted ? ('disability-pension' as const) : ('sickness-benefit' as const)],
      occupation: 'none' as const,
    };
    this.#take(id, step, addDays(day, 5));
  }

  #ongoing(reference: string): Ongoing {
    const { current } = this.#chronicle.caseOf(reference);
    if (current.status !== 'ongoing') throw new Error(`the demo's ${reference} is not ongoing`);
    return current;
  }

  #take(reference: string, step: Parameters<TeamChronicle['take']>[1], day: IsoDate): void {
    this.#chronicle.take(reference, step, day);
  }
}
