import { describe, expect, it } from 'vitest';
import { casesCard } from '../../../../bot/teams/cards/asked/cases.ts';
import { queueCard } from '../../../../bot/teams/cards/asked/queue.ts';
import { caseCard } from '../../../../bot/teams/cards/case/case.ts';
import { renderMessage } from '../../../../bot/teams/connector/render-message.ts';
import { closing, type StarCase } from '../../../../shared/cases/case.ts';
import { caseGroups } from '../../../../shared/cases/forms/case-forms.ts';
import { presentCases } from '../../../../shared/cases/page/present-cases.ts';
import { presentQueue } from '../../../../shared/cases/page/present-queue.ts';
import { presentMeeting } from '../../../../shared/meetings/lead/present-meeting.ts';
import { presentMinutes } from '../../../../shared/meetings/minutes/present-minutes.ts';
import { presentBefore } from '../../../../shared/meetings/lists/present-before.ts';
import { presentNotice } from '../../../../shared/meetings/call/present-notice.ts';
import type { aClosing } from '../../../builders/case.ts';
import { aCase, aPlanInput, type CaseBuilder } from '../../../builders/case.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { team, viewOf } from '../sample-cases.ts';

const today = '2026-12-08';

/** What is told of the individual, twice over: nothing is alike, while reference, state and days are. */
interface Told {
  readonly raised: (builder: CaseBuilder) => CaseBuilder;
  readonly note: Parameters<CaseBuilder['did']>[1];
  readonly plan: Parameters<typeof aPlanInput>[1];
  readonly level: 1 | 5;
  readonly cause: 'investigation' | 'other-livelihood';
  readonly criterion: 'combined-needs' | 'neither-works-nor-studies';
  readonly closing: Parameters<typeof aClosing>[0];
}

const one: Told = {
  raised: (builder) =>
    builder.aboutA('woman', '16-29').on('social-assistance').atLevel(1).by('ifo'),
  note: { verb: 'note-waiting', waitingAction: 'care', text: 'Väntar på tid i januari' },
  plan: {
    form: 'sip',
    actors: { fk: 'absent', healthCare: true, socialServices: true },
    individualTookPart: true,
    measures: [{ code: 'treatment', provider: 'region', from: '2026-11-01' }],
  },
  level: 1,
  cause: 'investigation',
  criterion: 'combined-needs',
  closing: {
    reason: 'b1-disability-pension-applied',
    livelihoodOut: ['sickness-benefit'],
    occupationOut: 'none',
    result: 'sustainable-plan',
    takingOver: 'fk',
  },
};
const other: Told = {
  raised: (builder) => builder.aboutA('man', '30-64').on('study-support').atLevel(3).by('ame'),
  note: { verb: 'note-waiting', waitingAction: 'own-measure' },
  plan: {
    form: 'multi-party-meeting',
    actors: { fk: 'absent', healthCare: true, socialServices: false },
    individualTookPart: false,
    points: [],
    measures: [{ code: 'debt-counselling', provider: 'municipality', from: '2026-11-01' }],
  },
  level: 5,
  cause: 'other-livelihood',
  criterion: 'neither-works-nor-studies',
  closing: { reason: 'b3-personal', personalReason: 'moved', result: 'in-measure' },
};

/** FK is pointed at, which has reasons of its own to be suggested or not. */
const sick: Told = {
  ...other,
  raised: (builder) => builder.aboutA('woman', '30-64').on('sickness-benefit').atLevel(2).by('ame'),
  closing: { reason: 'a1-employment' },
};

const states: Readonly<Record<string, (told: Told) => StarCase>> = {
  raised: (told) => begun(told).did('2026-10-07', told.note).build(),
  queued: (told) => begun(told).queuedOn('2026-10-13').did('2026-10-14', told.note).build(),
  declined: (told) =>
    begun(told).decidedOn('2026-10-13', { outcome: 'declined', criterion: told.criterion }).build(),
  ongoing: (told) => worked(told).build(),
  parked: (told) =>
    worked(told)
      .decidedOn('2026-11-20', { outcome: 'parked', cause: told.cause, on: '2027-02-09' })
      .build(),
  closed: (told) => worked(told).closedOn('2026-11-20', told.closing).build(),
};

function begun({ raised }: Told): CaseBuilder {
  return raised(aCase('BER-2026-003', team).raisedOn('2026-10-06'));
}

function worked(told: Told): CaseBuilder {
  const { level } = told;
  return begun(told)
    .receivedOn('2026-10-13')
    .did('2026-11-02', {
      verb: 'make-plan',
      plan: aPlanInput('2026-11-01', told.plan),
      nextFollowUp: '2026-12-08',
    })
    .did('2026-11-03', {
      verb: 'note-progress',
      stage: 'start',
      workingAbility: level,
      occupation: level,
      livelihood: level,
      functionalImpairment: level,
    });
}

/** Ids are counted through a run, and say nothing. */
function plain(card: unknown): unknown {
  return JSON.parse(
    JSON.stringify(card).replaceAll(/(id-\d+|[0-9a-f]{8}-[0-9a-f-]{27})(\.\d+)?/g, 'id'),
  );
}

/** Everything of a case that is posted in the team's channel, by who asks and what is opened. */
function inChannel(starCase: StarCase): Readonly<Record<string, unknown>> {
  const spec = { once: 'once', today };
  const is = (state: string) => (starCase.state === state ? [starCase] : []);
  const cases = { queued: is('queued'), ongoing: is('ongoing') };
  const asker = {
    account: 'demo/coordinator',
    roles: ['coordinator'],
    seatIds: ['coordinator'],
  } as const;
  const at = { team, rules: builtInRules, today };
  const meeting = aMeeting(team).called().withItem({ reference: starCase.id }).build();
  const posted = (message: Parameters<typeof renderMessage>[0]) => renderMessage(message, 'once');
  return {
    ...Object.fromEntries(
      caseGroups.map((group) => [
        `case ${group}`,
        caseCard({ ...spec, view: viewOf(starCase), group }),
      ]),
    ),
    decides: caseCard({
      ...spec,
      view: viewOf(starCase),
      group: 'decide',
      meeting: openMeetingWith(starCase),
    }),
    said: caseCard({ ...spec, view: viewOf(starCase), said: 'Sparat.' }),
    cases: casesCard({
      view: presentCases({
        ...at,
        cases: [starCase],
        asker,
        moreEnded: false,
        nextMeetingDate: today,
      }),
    }),
    queue: queueCard({ view: presentQueue(team, cases, builtInRules, today) }),
    notice: posted({
      type: 'notice',
      view: presentNotice(meeting, team, builtInRules, cases.ongoing, today),
    }),
    before: posted({
      type: 'before',
      view: presentBefore({
        ...at,
        meeting,
        cases: [starCase],
        ownSeatIds: [],
        seats: 'all',
        inChannel: true,
      }),
      notice: presentNotice(meeting, team, builtInRules, cases.ongoing, today),
    }),
    minutes: posted({
      type: 'minutes',
      view: presentMinutes({
        meeting: closedWith(starCase),
        team,
        cases: [starCase],
        deviations: [],
        rules: builtInRules,
      }),
    }),
  };
}

/** For the one who leads it and decides about the case on its card. */
function openMeetingWith(starCase: StarCase) {
  const is = (state: string) => (starCase.state === state ? [starCase] : []);
  const called = aMeeting(team).called();
  const listed = starCase.state === 'raised' ? called.withItem({ reference: starCase.id }) : called;
  return presentMeeting({
    meeting: listed.opened({ ongoing: is('ongoing'), queued: is('queued') }).build(),
    team,
    cases: [starCase],
    deviations: [],
    roles: ['coordinator'],
    ownSeatIds: ['coordinator'],
    ongoing: is('ongoing'),
    queued: is('queued').length,
    rules: builtInRules,
    today,
    now: '2026-12-08T12:00:00.000Z',
  });
}

/** The meeting that decided what the case's last decision says. */
function closedWith(starCase: StarCase) {
  const { current } = starCase;
  const held = aMeeting(team)
    .called()
    .opened({ ongoing: [], queued: [starCase] });
  if (current.status === 'closed')
    return aMeeting(team)
      .called()
      .opened({ ongoing: [starCase], queued: [] })
      .decided(starCase.id, { outcome: 'closed', closing: closing.parse(current.closing) })
      .build();
  if (current.status === 'declined')
    return held.decided(starCase.id, { outcome: 'declined', criterion: current.criterion }).build();
  return held.build();
}

describe('what stands in a channel of a case', () => {
  it.each(Object.keys(states))('is its reference and state, whoever it is about: %s', (state) => {
    const [first, ...others] = [one, other, sick].flatMap((told) => states[state]?.(told) ?? []);
    if (first === undefined || others.length < 2) throw new Error('no such state');
    for (const another of others) {
      expect(first).not.toEqual(another);
      expect(plain(inChannel(first))).toEqual(plain(inChannel(another)));
    }
  });
});
