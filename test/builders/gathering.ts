import type { GatheringKind } from '../../shared/codes/gathering.ts';
import { addGatheringTopic, answerGathering } from '../../shared/gatherings/answer.ts';
import { askPeople } from '../../shared/gatherings/around.ts';
import type {
  Gathering,
  GatheringChoice,
  GatheringPlace,
} from '../../shared/gatherings/gathering.ts';
import {
  closeGathering,
  decideGathering,
  holdGathering,
  openGathering,
} from '../../shared/gatherings/hold.ts';
import { planGathering } from '../../shared/gatherings/plan.ts';
import { markGatheringCalled } from '../../shared/gatherings/posted.ts';
import type { FormValues } from '../../shared/forms/form.ts';
import type { gatheringDecisionForm } from '../../shared/gatherings/forms.ts';
import { addDays, type Instant, type IsoDate, zonedInstant } from '../../shared/kernel/calendar.ts';
import type { Refusal } from '../../shared/commands/refusals.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { managerAccount } from './app.ts';
import { aContext, coordinatorAccount } from './context.ts';
import { aPost } from './meeting.ts';
import { builtInRules } from './rules.ts';

/** A gathering brought to where a test wants it by the real decisions: planned eight weeks ahead, opened and closed on its day. */
export function aGathering(
  what: GatheringKind,
  place: GatheringPlace,
  date: IsoDate,
  id: string,
): GatheringBuilder {
  return new GatheringBuilder(what, place, date, id);
}

class GatheringBuilder {
  private gathering: Gathering;
  private readonly date: IsoDate;

  constructor(what: GatheringKind, place: GatheringPlace, date: IsoDate, id: string) {
    this.date = date;
    const planned = zonedInstant(addDays(date, -56), '09:00');
    const plan = { date, start: '13:00', end: '15:00', place: 'Kommunhuset' };
    this.gathering = {
      ...done(planGathering({ what, ...place }, plan, aContext(planned, managerAccount))),
      id,
    };
  }

  called(): this {
    const at = this.gathering.noticeDue;
    const post = { ...aPost(at), channelId: '19:styr@thread.tacv2' };
    this.gathering = markGatheringCalled(this.gathering, post, builtInRules, at);
    return this;
  }

  answered(seatId: string, choice: GatheringChoice, by = managerAccount): this {
    return this.did(-3, by, (one, ctx) => answerGathering(one, seatId, choice, ctx));
  }

  withTopic(text: string, by = managerAccount): this {
    return this.did(-3, by, (one, ctx) => {
      const added = addGatheringTopic(one, { text }, ctx);
      return added.ok ? { ok: true, value: added.value.gathering } : added;
    });
  }

  asked(by = managerAccount): this {
    return this.did(-3, by, (one, ctx) => askPeople(one, 'municipality', ctx));
  }

  opened(by = managerAccount): this {
    return this.did(0, by, (one, ctx) => openGathering(one, undefined, ctx));
  }

  decided(
    said: FormValues<typeof gatheringDecisionForm>,
    { by = coordinatorAccount, asSecretary = true } = {},
  ): this {
    return this.did(0, by, (one, ctx) => {
      const decided = decideGathering(one, said, { asSecretary }, ctx);
      return decided.ok ? { ok: true, value: decided.value.gathering } : decided;
    });
  }

  closed(waited: readonly string[] = []): this {
    return this.did(0, managerAccount, (one, ctx) => closeGathering(one, waited, ctx));
  }

  held(came?: number): this {
    return this.did(0, coordinatorAccount, (one, ctx) => holdGathering(one, came, ctx));
  }

  build(): Gathering {
    return this.gathering;
  }

  /** Ids that were made are fixed, so that a test can name them. */
  withIds(): this {
    const { topics, decisions } = this.gathering;
    this.gathering = {
      ...this.gathering,
      topics: topics.map((one, n) => ({ ...one, id: `topic-${n}` })),
      decisions: decisions.map((one, n) => ({ ...one, id: `decision-${n}` })),
    };
    return this;
  }

  private did(
    days: number,
    by: string,
    step: (one: Gathering, ctx: ReturnType<typeof aContext>) => Result<Gathering, Refusal>,
  ): this {
    const at: Instant = zonedInstant(addDays(this.date, days), '12:00');
    this.gathering = done(step(this.gathering, aContext(at, by)));
    return this;
  }
}

function done(result: Result<Gathering, Refusal>): Gathering {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Something under way of every kind at a styrgrupp and a team of its, a day in December. */
export function gatheringsAround(
  { steeringGroupId, teamId }: { readonly steeringGroupId: string; readonly teamId: string },
  today: IsoDate = '2026-12-07',
) {
  const steering = (days: number, id: string) =>
    aGathering('steering-meeting', { steeringGroupId }, addDays(today, days), id);
  const anchoring: ['municipality'] = ['municipality'];
  const said = {
    text: 'Varje part utser en ersättare senast i januari.',
    owner: 'all' as const,
    due: addDays(today, 60),
    ...{ anchoring, anchorUntil: addDays(today, 30) },
  };
  return {
    called: steering(8, 'g-called').called().withTopic('Rutin för samtycke').withIds().build(),
    asked: steering(36, 'g-asked').asked().build(),
    open: steering(0, 'g-open').called().opened().decided(said).withIds().build(),
    tomorrow: steering(1, 'g-tomorrow').called().build(),
    closed: steering(-27, 'g-closed')
      .called()
      .withTopic('Rutin för samtycke')
      .answered('r4', { status: 'coming', mode: 'on-site' })
      .opened()
      .decided({ ...said, due: addDays(today, 30) })
      .closed(['STAR Berg: samordnare saknas och behöver utses'])
      .withIds()
      .build(),
    occasion: aGathering(
      'information-occasion',
      { teamId },
      addDays(today, -6),
      'g-occasion',
    ).build(),
    planningDay: aGathering('planning-day', { teamId }, addDays(today, 9), 'g-planning').build(),
  };
}
