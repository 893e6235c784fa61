import type { StarCase } from '../../shared/cases/case.ts';
import type { ItemDecision } from '../../shared/cases/item-decision.ts';
import type { TopicPart } from '../../shared/codes/agenda.ts';
import type {
  Attendance,
  cancelReasons,
  CaseWord,
  RoomVerdict,
} from '../../shared/codes/meeting.ts';
import { type Instant, type IsoDate, zonedInstant } from '../../shared/kernel/calendar.ts';
import type { Refusal } from '../../shared/commands/refusals.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { CaseItem } from '../../shared/meetings/on-agenda.ts';
import { answerNotice } from '../../shared/meetings/call/answer.ts';
import { closeMeeting } from '../../shared/meetings/lead/close.ts';
import { decideItem, setAttendance } from '../../shared/meetings/lead/hold.ts';
import { noteRest } from '../../shared/meetings/held/note-rest.ts';
import { openMeeting } from '../../shared/meetings/lead/opening.ts';
import { addItem } from '../../shared/meetings/agenda/items.ts';
import type { AnswerChoice, Meeting, MeetingPlan, PostRef } from '../../shared/meetings/meeting.ts';
import { cancelMeeting, changeMeeting, planMeeting } from '../../shared/meetings/call/plan.ts';
import { markCalled } from '../../shared/meetings/call/posted.ts';
import { moveNow } from '../../shared/meetings/now/move-now.ts';
import { judgeRoom, type RoomCounts } from '../../shared/meetings/lead/room.ts';
import { addTopic } from '../../shared/meetings/agenda/topics.ts';
import { settleTopic, type TopicSettled } from '../../shared/meetings/agenda/settle.ts';
import { leaveWord } from '../../shared/meetings/call/words.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aContext } from './context.ts';
import { aTeam } from './team.ts';
import { builtInRules } from './rules.ts';

/** Tuesday 8 December 2026, 13.00–16.00, with room and link. */
export const aPlan: MeetingPlan = {
  date: '2026-12-08',
  start: '13:00',
  end: '16:00',
  place: 'Kommunhuset, Svenstavik',
  link: 'https://teams.microsoft.com/l/meetup-join/berg',
};

export function aPost(at: Instant): PostRef {
  return {
    channelId: '19:berg@thread.tacv2',
    conversationId: '19:berg@thread.tacv2;messageid=1',
    messageId: '1',
    at,
  };
}

/**
 * A meeting of `aTeam()` brought to where a test wants it by the real decisions, each on its usual day: planned the
 * December before, answered soon after the kallelse is due, opened and closed on its day.
 */
export function aMeeting(team: Team = aTeam().build()): MeetingBuilder {
  return new MeetingBuilder(team);
}

class MeetingBuilder {
  private plan = aPlan;
  private id: string | undefined;
  private now: Instant | undefined;
  private readonly steps: ((meeting: Meeting) => Meeting)[] = [];
  private readonly team: Team;

  constructor(team: Team) {
    this.team = team;
  }

  withId(id: string): this {
    this.id = id;
    return this;
  }

  on(date: IsoDate): this {
    return this.planned({ date });
  }

  /** Other than `aPlan`; `undefined` takes a part away. */
  planned(other: { [Part in keyof MeetingPlan]?: MeetingPlan[Part] | undefined }): this {
    this.plan = { ...this.plan, ...other } as MeetingPlan;
    return this;
  }

  plannedAt(now: Instant): this {
    this.now = now;
    return this;
  }

  /** The kallelse went out on that day, at 08.00 unless told. */
  calledOn(date: IsoDate, time = '08:00'): this {
    const at = zonedInstant(date, time);
    return this.step((meeting) => markCalled(meeting, aPost(at), builtInRules, at));
  }

  /** The kallelse went out when it was due. */
  called(): this {
    return this.step((meeting) =>
      markCalled(meeting, aPost(meeting.noticeDue), builtInRules, meeting.noticeDue),
    );
  }

  changedTo(plan: Partial<MeetingPlan>, at?: Instant): this {
    return this.step((meeting) =>
      value(
        changeMeeting(meeting, { ...meeting.plan, ...plan }, [], aContext(at ?? before(meeting))),
      ),
    );
  }

  answered(memberId: string, choice: AnswerChoice): this {
    return this.step((meeting) =>
      value(answerNotice(meeting, this.team, memberId, choice, aContext(before(meeting)))),
    );
  }

  withTopic(part: TopicPart, text: string, by = 'coordinator'): this {
    return this.step((meeting) =>
      value(addTopic(meeting, by, part, text, aContext(before(meeting)))),
    );
  }

  settled(text: string, settled: TopicSettled): this {
    return this.step((meeting) => {
      const topic = meeting.topics.find((candidate) => candidate.text === text);
      return value(settleTopic(meeting, topic?.id ?? text, settled, aContext(during(meeting))));
    });
  }

  withItem(item: Partial<CaseItem> & { reference: string }): this {
    const { kind = 'new', standing = false, raisingParty = 'municipality' } = item;
    const { raisedBy, referrer } = item;
    return this.step((meeting) =>
      value(
        addItem(
          meeting,
          {
            reference: item.reference,
            kind,
            standing,
            raisingParty,
            ...(raisedBy === undefined ? {} : { raisedBy }),
            ...(referrer === undefined ? {} : { referrer }),
          },
          aContext(before(meeting)),
        ),
      ),
    );
  }

  opened(standing: { ongoing?: readonly StarCase[]; queued?: readonly StarCase[] } = {}): this {
    const { ongoing = [], queued = [] } = standing;
    return this.step((meeting) =>
      value(openMeeting(meeting, this.team, { ongoing, queued }, aContext(during(meeting)))),
    );
  }

  attended(memberId: string, attendance: Attendance): this {
    return this.step((meeting) =>
      value(setAttendance(meeting, this.team, memberId, attendance, aContext(during(meeting)))),
    );
  }

  /** Whoever nothing was noted of is there. */
  restNoted(): this {
    return this.step((meeting) =>
      value(noteRest(meeting, this.team, 'physical', aContext(during(meeting)))),
    );
  }

  /** Who leads has taken that case up. */
  atCase(reference: string): this {
    return this.step((meeting) => {
      const itemId = meeting.items.find((item) => item.reference === reference)?.id ?? reference;
      const place = { of: 'item', itemId } as const;
      return value(moveNow(meeting, this.team, place, aContext(during(meeting))));
    });
  }

  decided(reference: string, decision: ItemDecision): this {
    return this.step((meeting) => {
      const item = meeting.items.find((candidate) => candidate.reference === reference);
      return value(decideItem(meeting, item?.id ?? reference, decision, aContext(during(meeting))));
    });
  }

  /** Word about a case; one that is not on the agenda is ongoing. */
  leftWord(memberId: string, reference: string, word: CaseWord | 'none'): this {
    return this.step((meeting) => {
      const at = meeting.current.status === 'open' ? during(meeting) : before(meeting);
      const standing = [{ id: reference }];
      return value(
        leaveWord(meeting, this.team, memberId, reference, word, aContext(at), standing),
      );
    });
  }

  judged(verdict: RoomVerdict, counts: RoomCounts): this {
    return this.step((meeting) =>
      value(judgeRoom(meeting, verdict, counts, aContext(during(meeting)))),
    );
  }

  closed(carryOver = true): this {
    return this.step(
      (meeting) => value(closeMeeting(meeting, carryOver, aContext(during(meeting)))).meeting,
    );
  }

  cancelled(reason: (typeof cancelReasons)[number] = 'illness'): this {
    return this.step((meeting) => value(cancelMeeting(meeting, reason, aContext(before(meeting)))));
  }

  build(): Meeting {
    const now =
      this.now ?? zonedInstant(`${Number(this.plan.date.slice(0, 4)) - 1}-12-01`, '09:00');
    const meeting = value(planMeeting(this.team, this.plan, [], aContext(now)));
    return this.steps.reduce(
      (so, step) => step(so),
      this.id === undefined ? meeting : { ...meeting, id: this.id },
    );
  }

  private step(step: (meeting: Meeting) => Meeting): this {
    this.steps.push(step);
    return this;
  }
}

/** The value of what must not be refused. */
export function value<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** While answers and proposals come in: soon after the kallelse is due. */
function before(meeting: Meeting): Instant {
  const { noticeDue } = meeting;
  return new Date(Date.parse(noticeDue) + 3_600_000).toISOString();
}

function during(meeting: Meeting): Instant {
  return zonedInstant(meeting.plan.date, meeting.plan.start);
}
