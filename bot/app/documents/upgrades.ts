import type { CaseEvent, CaseState, StarCase } from '../../../shared/cases/case.ts';
import { stateOf } from '../../../shared/cases/ended.ts';
import { sortOf } from '../../../shared/cases/queue-order.ts';
import { type GroupFacts, suggestedGroups } from '../../../shared/cases/raise/groups.ts';
import { type PriorityGroup, priorityGroups } from '../../../shared/codes/raising.ts';
import { stateAt } from '../../../shared/cases/history.ts';
import { openDeviationStatuses } from '../../../shared/codes/deviation.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import { ruleBookOf, ruleSetOn } from '../../../shared/rules/rule-book.ts';

type Fields = Readonly<Record<string, unknown>>;
type Upgrades = Readonly<Record<number, (body: Fields) => Fields>>;

/** What is new may be there or not: a version of its own, so that no older program reads it and leaves that out. */
const unchanged = (body: Fields): Fields => body;

/**
 * Version 6: a case may have been read in afterwards, and less is known of it then.
 *
 * Version 5: a decision may have been corrected.
 *
 * Version 4: an ended case is listed by when it ended. As which it was raised again stands in another document: see
 * `cases-anew.ts`.
 *
 * Version 3: a case is in any number of priority groups, and none of them is a place in the queue; and the tasks that
 * prepared a plan have an end of their own.
 *
 * Version 2: every event names the rule set it was judged by, a received case the tasks of its holder, and the state is
 * folded anew. What does not fit after that is refused by the schema, so the casts lose nothing.
 */
export const caseUpgrades: Upgrades = {
  1: (body) => {
    // From before rules were documents: what the program had built in is what it was judged by.
    const rules = ruleSetOn(ruleBookOf([]), localDate(String(body['raisedAt']))).code;
    const history = (body['history'] as readonly Fields[]).map((event) => ({
      ...event,
      rules,
      ...(event['type'] === 'decision-undone' ? { type: 'undone' } : {}),
      ...(event['type'] === 'received' ? { tasks: [] } : {}),
    }));
    return {
      ...body,
      history,
      current: stateAt(history as unknown as readonly CaseEvent[]),
      ...(body['type'] === 'new' ? { talkedOver: false } : {}),
    };
  },
  2: ({ priorityGroup, ...body }) => ({
    ...body,
    ...(body['type'] === 'new' ? { priorityGroups: groupsWith(priorityGroup, body) } : {}),
    // Folded anew: what a plan takes the place of is not told as done.
    current: stateAt(body['history'] as readonly CaseEvent[]),
  }),
  3: (body) => ({
    ...body,
    state: stateOf(body['current'] as CaseState),
    sort: sortOf(body as unknown as StarCase),
  }),
  4: unchanged,
  5: unchanged,
};

/** One could be said; whoever said one is in the others too that livelihood and age point at (handbook §3). */
function groupsWith(said: unknown, body: Fields): readonly PriorityGroup[] {
  if (said === undefined) return [];
  const suggested = suggestedGroups(body as unknown as GroupFacts, priorityGroups);
  return priorityGroups.filter((group) => group === said || suggested.includes(group));
}

/**
 * Version 4: where FK's own kallelse stands.
 *
 * Version 3: where the meeting is, an opening that was undone, corrections, and who was noted in one press.
 *
 * Version 2: word per case from those who could not be there.
 */
export const meetingUpgrades: Upgrades = {
  1: (body) => ({ ...body, words: {} }),
  2: unchanged,
  3: unchanged,
};

/**
 * Version 5: who of the styrgrupper does not want reminders in private.
 *
 * Version 4: Länsam may have a channel.
 *
 * Version 3: who sits in Länsam may do so for a party.
 *
 * Version 2: steering groups have a first and a last day, and changes of them are kept.
 */
export const federationUpgrades: Upgrades = {
  1: unchanged,
  2: unchanged,
  3: unchanged,
  4: unchanged,
};

/**
 * Version 5: where its cards stand in Länsam's channel.
 *
 * Version 4: a styrgrupp may take something up with Länsam itself.
 *
 * Version 3: who decided, for whom. Until then the samordnare wrote down what the styrgrupp had decided; what still is under way
 * waits for it to confirm that, and what has ended has.
 *
 * Version 2: what it touches, and the road on to Länsam.
 */
export const deviationUpgrades: Upgrades = {
  1: (body) => ({
    ...body,
    issue: 'deviation',
    alsoTouches: [],
    structural: false,
    managerAsked: false,
  }),
  2: (body) => ({
    ...body,
    history: (body['history'] as readonly Fields[]).map((event) =>
      event['type'] === 'reported'
        ? event
        : {
            ...event,
            as: { role: 'coordinator' },
            ...(decidedBefore.some((type) => type === event['type']) && isOpen(body)
              ? { asSecretary: true }
              : {}),
          },
    ),
  }),
  3: unchanged,
  4: unchanged,
};

/** What the samordnare wrote down for the styrgrupp. */
const decidedBefore = ['action-set', 'lifted'] as const;
const isOpen = ({ state }: Fields): boolean =>
  openDeviationStatuses.some((status) => status === state);

/**
 * Version 3: of years, costs and posts too.
 *
 * Version 2: of meetings too.
 */
export const importUpgrades: Upgrades = {
  1: (body) => ({ ...body, what: 'cases' }),
  2: unchanged,
};

/** Version 2: each deviation by its id. What was counted before holds no longer, whatever had been written by then. */
export const rollUpUpgrades: Upgrades = {
  1: (body) => ({
    ...body,
    by: '',
    rollUp: { ...(body['rollUp'] as Fields), deviations: [] },
  }),
};

/**
 * Version 3: which tables of a chapter say nothing.
 *
 * Version 2: a report may be the styrgrupp's or the county's too; before, each was a team's and was called by its period.
 */
export const reportUpgrades: Upgrades = {
  1: ({ teamId, ...body }) => ({ ...body, subject: { type: 'team', teamId }, period: body['id'] }),
  2: unchanged,
};

/** Version 2: answers have an id, by which they are changed and taken back. */
export const boardUpgrades: Upgrades = {
  1: (body) => ({
    ...body,
    answers: (body['answers'] as readonly Fields[]).map((answer, n) => ({
      ...answer,
      id: `answer-${n + 1}`,
    })),
  }),
};

/**
 * Version 14: the cards of joint meetings are drawn anew when groups are.
 *
 * Version 13: who answers for a decision is reminded of it.
 *
 * Version 12: FK's channel is told that it is not a team's any more.
 *
 * Version 11: what is overdue in the year is reminded of.
 *
 * Version 10: numbers are counted in the background.
 *
 * Version 9: Länsam's card is drawn anew.
 *
 * Version 8: what FK's own channel is told.
 *
 * Version 7: what Länsam sends to all teams.
 *
 * Version 6: Länsam is told of what is lifted to it, and has its channel.
 *
 * Version 5: what is told of a report may be of the styrgrupp's or the county's.
 *
 * Version 4: others than the team are told of a deviation; what a gathering tells; that a question waits for a ruling, and its answer.
 *
 * Version 3: who enters the year's figures is reminded of them too.
 *
 * Version 2: the reminder goes out with the lists before the meeting.
 */
export const jobUpgrades: Upgrades = {
  1: (body) => ({ ...body, ...(body['type'] === 'remind' ? { type: 'post-before' } : {}) }),
  2: unchanged,
  3: unchanged,
  4: ({ teamId, ...body }) =>
    body['type'] === 'tell-report'
      ? { ...body, subject: { type: 'team', teamId } }
      : { ...body, ...(teamId !== undefined && { teamId }) },
  5: unchanged,
  6: unchanged,
  7: unchanged,
  8: unchanged,
  9: unchanged,
  10: unchanged,
  11: unchanged,
  12: unchanged,
  13: unchanged,
};

/**
 * Version 6: it may be a group chat, and FK's can be let go.
 *
 * Version 5: it may be FK's.
 *
 * Version 4: it may serve Länsam.
 *
 * Version 3: whether those in it are reached in private.
 *
 * Version 2: no answer of Teams ends a channel. One that an answer had ended is in doubt, and due to be tried; `Allmänt` was
 * said of any channel whose name Teams had not told.
 */
export const channelUpgrades: Upgrades = {
  1: (body) => ({
    ...body,
    name: body['name'] === 'Allmänt' ? '' : body['name'],
    connection: upgradedConnection(body['connection'] as Fields),
  }),
  2: unchanged,
  3: unchanged,
  4: unchanged,
  5: unchanged,
};

function upgradedConnection({ status, since, reason }: Fields): Fields {
  if (status === 'active') return { status: 'working', since };
  if (reason === 'removed') return { status: 'removed', since };
  return { status: 'doubtful', since, reason, tries: 1, next: since };
}

/**
 * Version 5: the samordnare that its styrgrupp has chosen.
 *
 * Version 4: the themes of FK's hour, decided by nobody before.
 *
 * Version 3: who does not want to be reminded in private.
 *
 * Version 2: settings are dated. What a team had decided had always held, since nothing said from when; before the first
 * day the first holds.
 */
export const teamUpgrades: Upgrades = {
  1: (body) => {
    const settings = (body['settings'] ?? {}) as Fields;
    const history = (body['history'] as readonly Fields[]).map((event) =>
      event['type'] === 'settings-changed'
        ? { ...event, from: localDate(String(event['at'])), settings: [] }
        : event,
    );
    const from = localDate(String(history[0]?.['at']));
    const dated = (name: string) => [{ from, value: settings[name] ?? null }];
    return {
      ...body,
      history,
      settings: {
        targetRange: dated('targetRange'),
        breakPeriods: dated('breakPeriods'),
        fkMayRaise: dated('fkMayRaise'),
        // Decided by nobody before it could be: on, as the agreement of 2025 has it.
        fkWorksWithCases: [{ from, value: true }],
        intakePaused: dated('intakePaused'),
      },
    };
  },
  2: unchanged,
  3: unchanged,
  4: unchanged,
};
