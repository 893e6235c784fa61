import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { isCalledTo } from '../../../shared/codes/gathering.ts';
import { partyOfFunction } from '../../../shared/codes/party.ts';
import {
  addGatheringTopic,
  answerGathering,
  removeGatheringTopic,
} from '../../../shared/gatherings/answer.ts';
import { acknowledge, askPeople, tellRepresentative } from '../../../shared/gatherings/around.ts';
import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import {
  decidesHere,
  type Deed,
  mayAtGathering,
} from '../../../shared/gatherings/gathering-access.ts';
import {
  anchorGatheringDecision,
  attendGathering,
  closeGathering,
  confirmGatheringDecision,
  decideGathering,
  holdGathering,
  openGathering,
} from '../../../shared/gatherings/hold.ts';
import { cancelGathering, changeGathering } from '../../../shared/gatherings/plan.ts';
import { partiesOf } from '../../../shared/gatherings/present.ts';
import { calledSeats } from '../../../shared/gatherings/seats.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { seatsOf } from '../../../shared/teams/seats.ts';
import { ask, type Handler } from '../commands/handler.ts';
import type { App } from '../context/app.ts';
import { replacing } from '../documents/stored.ts';
import type { Job } from '../jobs/job.ts';
import { gatheringJob } from '../jobs/jobs.ts';
import { redrawnAt } from '../jobs/redraw.ts';
import {
  type GatheringAtHand,
  gatheringFor,
  gatheringScope,
  informedTeams,
  ownSeats,
} from './gathering-at-hand.ts';
import { waitsFor } from './waits.ts';

type AtGathering = Extract<CommandOf<Verb>, { readonly gatheringId: string }>;
interface Decided {
  readonly gathering: Gathering;
  readonly ids?: Readonly<Record<string, string>>;
}

/** Load, ask, decide, say what to save; the kallelse is redrawn where it stands, and what others are to hear is told. */
function gatheringHandler<C extends AtGathering>(
  deed: Deed,
  decide: (
    at: GatheringAtHand,
    command: C,
    ctx: RuledContext,
    app: App,
  ) => Promise<Result<Decided, Refusal>> | Result<Decided, Refusal>,
  told: (after: Gathering, at: GatheringAtHand, ctx: RuledContext) => readonly Job[] = () => [],
): Handler<C> {
  return {
    place: (command) => ({
      scope: gatheringScope(command),
      queue: `gathering/${command.gatheringId}`,
    }),
    async decide(app, command, ctx) {
      const found = await gatheringFor(app, command, ctx, deed);
      if (!found.ok) return found;
      const decided = await decide(found.value, command, ctx, app);
      if (!decided.ok) return decided;
      const { gathering: after, ids = {} } = decided.value;
      const before = found.value.gathering;
      const writes = replacing(before, after);
      const jobs =
        writes.length === 0 ? [] : [...redraw(after, ctx), ...told(after, found.value, ctx)];
      return ok({ writes: [...writes, ...jobs.map(ask)], ids, subjects: [after.id] });
    },
  };
}

function redraw(after: Gathering, ctx: RuledContext): readonly Job[] {
  if (after.posts.notice === undefined) return [];
  const due = redrawnAt(
    after.history.map(({ at }) => at),
    ctx.now,
  );
  return [gatheringJob(after, { of: 'redraw' }, ctx.now, due)];
}

/** Moved or cancelled, it is told where the kallelse went out; before that the kallelse is due another day. */
function toldOfChange(after: Gathering, _at: GatheringAtHand, ctx: RuledContext): readonly Job[] {
  if (!isCalledTo(after.what)) return [];
  if (after.posts.notice !== undefined)
    return [
      gatheringJob(after, { of: 'news', event: after.history.length - 1 }, ctx.now),
      gatheringJob(after, { of: 'reminder' }, ctx.now, after.reminderDue),
    ];
  return after.current.status === 'planned'
    ? [
        gatheringJob(after, { of: 'notice' }, ctx.now, after.noticeDue),
        gatheringJob(after, { of: 'reminder' }, ctx.now, after.reminderDue),
      ]
    : [];
}

const only = (result: Result<Gathering, Refusal>): Result<Decided, Refusal> =>
  result.ok ? ok({ gathering: result.value }) : result;

export const changeGatheringHandler = gatheringHandler<CommandOf<'change-gathering'>>(
  'plan',
  ({ gathering }, command, ctx) =>
    only(changeGathering(gathering.body, command.plan, ctx, command)),
  toldOfChange,
);

export const cancelGatheringHandler = gatheringHandler<CommandOf<'cancel-gathering'>>(
  'plan',
  ({ gathering }, { reason }, ctx) => only(cancelGathering(gathering.body, reason, ctx)),
  toldOfChange,
);

const answering = (deed: 'answer' | 'read') =>
  gatheringHandler<CommandOf<'answer-gathering'>>(
    deed,
    ({ gathering, around, roles }, { choice, seatId, confirmed }, ctx) => {
      const { body } = gathering;
      const seats = calledSeats(body, around);
      const own = ownSeats(seats, ctx);
      const answered = seatId ?? own[0];
      if (answered === undefined || !seats.some(({ id }) => id === answered))
        return err({ code: 'no-seat' });
      if (!own.includes(answered)) {
        const verdict = mayAtGathering(roles, body.what, 'answer-for-others');
        if (!verdict.allowed) return err({ code: 'denied', reason: verdict.reason });
      }
      return only(answerGathering(body, answered, choice, ctx, { confirmed }));
    },
  );
const answeringOwn = answering('answer');
const answeringAny = answering('read');

/** One's own seat, or another's where one writes down what its holder said. */
export const answerGatheringHandler: Handler<CommandOf<'answer-gathering'>> = {
  place: (command) => answeringOwn.place(command),
  decide: (app, command, ctx) =>
    (command.seatId === undefined ? answeringOwn : answeringAny).decide(app, command, ctx),
};

export const addGatheringTopicHandler = gatheringHandler<CommandOf<'add-gathering-topic'>>(
  'propose',
  ({ gathering }, command, ctx) => {
    const added = addGatheringTopic(gathering.body, command, ctx);
    if (!added.ok) return added;
    return ok({ gathering: added.value.gathering, ids: { topicId: added.value.topicId } });
  },
);

/** One's own, or any of it where one runs the meeting. */
export const removeGatheringTopicHandler = gatheringHandler<CommandOf<'remove-gathering-topic'>>(
  'propose',
  ({ gathering, roles }, { topicId }, ctx) => {
    const topic = gathering.body.topics.find(({ id }) => id === topicId);
    const mayRun = mayAtGathering(roles, gathering.body.what, 'run');
    if (topic !== undefined && topic.by !== ctx.actor && !mayRun.allowed)
      return err({ code: 'denied', reason: mayRun.reason });
    return only(removeGatheringTopic(gathering.body, topicId, ctx));
  },
);

export const openGatheringHandler = gatheringHandler<CommandOf<'open-gathering'>>(
  'run',
  ({ gathering, around }, _command, ctx) => {
    const own = ownSeats(calledSeats(gathering.body, around), ctx);
    return only(openGathering(gathering.body, own[0], ctx));
  },
);

export const attendGatheringHandler = gatheringHandler<CommandOf<'attend-gathering'>>(
  'run',
  ({ gathering, around }, { seatId, attendance }, ctx) =>
    calledSeats(gathering.body, around).some(({ id }) => id === seatId)
      ? only(attendGathering(gathering.body, seatId, attendance, ctx))
      : err({ code: 'no-seat' }),
);

export const decideGatheringHandler = gatheringHandler<CommandOf<'decide-gathering'>>(
  'run',
  ({ gathering, roles }, command, ctx) => {
    const asSecretary = !decidesHere(roles, gathering.body.what);
    const decided = decideGathering(gathering.body, command, { asSecretary }, ctx);
    if (!decided.ok) return decided;
    const { decisionId } = decided.value;
    return ok({ gathering: decided.value.gathering, ids: { decisionId } });
  },
);

export const confirmDecisionHandler = gatheringHandler<CommandOf<'confirm-gathering-decision'>>(
  'confirm',
  ({ gathering }, { decisionId }, ctx) =>
    only(confirmGatheringDecision(gathering.body, decisionId, ctx)),
);

export const anchorDecisionHandler = gatheringHandler<CommandOf<'anchor-gathering-decision'>>(
  'anchor',
  ({ gathering, around }, { decisionId }, ctx) => {
    const parties = partiesOf({ gathering: gathering.body, ...around, ...ctx });
    return only(anchorGatheringDecision(gathering.body, decisionId, parties, ctx));
  },
);

/** What was decided goes to those who were called and to the teams it is about. */
export const closeGatheringHandler = gatheringHandler<CommandOf<'close-gathering'>>(
  'run',
  async ({ gathering, around }, _command, ctx, app) =>
    only(
      closeGathering(gathering.body, await waitsFor(app, around, gathering.body, ctx.today), ctx),
    ),
  (after, { around }, ctx) => [
    gatheringJob(after, { of: 'minutes' }, ctx.now),
    ...informedTeams(around, after).map((toTeamId) =>
      gatheringJob(after, { of: 'minutes', toTeamId }, ctx.now),
    ),
  ],
);

export const holdGatheringHandler = gatheringHandler<CommandOf<'hold-gathering'>>(
  'run',
  ({ gathering }, { came }, ctx) => only(holdGathering(gathering.body, came, ctx)),
);

export const acknowledgeGatheringHandler = gatheringHandler<CommandOf<'acknowledge-gathering'>>(
  'acknowledge',
  ({ gathering, around }, { informedTeamId }, ctx) => {
    const team = around.teams.find(({ id }) => id === informedTeamId);
    const isOurs = team !== undefined && seatsOf(team, ctx.actor, ctx.today).length > 0;
    if (!isOurs || !informedTeams(around, gathering.body).includes(informedTeamId))
      return err({ code: 'not-informed' });
    return only(acknowledge(gathering.body, informedTeamId, ctx));
  },
);

export const askPeopleHandler = gatheringHandler<CommandOf<'ask-gathering-people'>>(
  'ask-people',
  ({ gathering, around }, _command, ctx) => {
    const [party] = partiesOf({ gathering: gathering.body, ...around, ...ctx });
    if (party === undefined) return err({ code: 'no-seat' });
    return only(askPeople(gathering.body, party, ctx));
  },
);

export const tellGatheringHandler = gatheringHandler<CommandOf<'tell-gathering'>>(
  'tell',
  ({ gathering, around }, command, ctx) => {
    const team = around.teams.find(({ id }) => id === command.fromTeamId);
    if (team === undefined || !informedTeams(around, gathering.body).includes(team.id))
      return err({ code: 'not-informed' });
    const parties = seatsOf(team, ctx.actor, ctx.today).map(
      (seat) => partyOfFunction[seat.function],
    );
    const asked = gathering.body.asked.find(({ party }) => parties.includes(party));
    if (asked === undefined) return err({ code: 'not-your-party' });
    return only(tellRepresentative(gathering.body, asked.party, command, ctx));
  },
);
