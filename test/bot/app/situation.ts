import { aSubmittedReport } from '../../builders/period-report.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { DeviationEvent } from '../../../shared/deviations/deviation.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Federation, Regrouping } from '../../../shared/federation/federation.ts';
import {
  aChannel,
  aFederation,
  anAppWithTeam,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { gatheringsAround } from '../../builders/gathering.ts';
import { withAppointed } from '../../builders/appointing.ts';
import { aCase, aPlanInput } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aContact, aTeamContact } from '../../builders/contact.ts';
import { anExample, aLiftedExample, aRevision, aWorkGroup } from '../../builders/county-work.ts';
import { aFeedOf } from '../../builders/calendar.ts';
import { anEntered } from '../../builders/entered.ts';
import { anImportRecord } from '../../builders/imports.ts';
import { aRetention } from '../../builders/retention.ts';
import { aRuleDraft } from '../../builders/rules.ts';
import { aDocument, aWithdrawnDocument } from '../../builders/document.ts';
import { aMilestone, aReachedMilestone } from '../../builders/milestone.ts';
import { anAskedRuling, aRuling } from '../../builders/ruling.ts';
import {
  aBoardQuestion,
  anUnansweredQuestion,
  aSettledQuestion,
  aTakenBackAnswer,
} from '../../builders/board.ts';
import { aTeam } from '../../builders/team.ts';
import { af, coach, coordinatorAccount } from './people.ts';

export const team = aTeam()
  .whereFkMayRaise()
  // Leaves in a year: who comes next can be chosen.
  .ended('coordinator', '2027-12-31')
  .withMember('individual-coordinator', { account: coach })
  .build();
const otherTeam = aTeam()
  .named('STAR Åre', 'ARE')
  .without('coordinator')
  .withMember('coordinator', { account: 'demo/other-coordinator' })
  .withoutChannel()
  .build();

/** Of the same styrgrupp, with nobody in it; a samordnare has been chosen. */
const chosenFor = withAppointed({
  ...aTeam().named('STAR Strömsund', 'STR').withoutChannel().build(),
  members: [],
});

export interface Places {
  readonly called: Meeting;
  readonly open: Meeting;
  readonly tomorrow: Meeting;
  /** Over, with a case that was followed up and one nobody decided about, and a topic. */
  readonly closed: Meeting;
  readonly topicId: string;
  /** To FK, on the meeting that is called. */
  readonly questionId: string;
  /** The IFO-handläggare's, in the ongoing case. */
  readonly taskId: string;
  /** Index of the arbetsförmedlare's last step in the ongoing case. */
  readonly lastStep: number;
}

/** Cases the IFO-handläggare wrote in; the ongoing ones are carried by AF and have an individkoordinator. */
export const caseIds = {
  onAgenda: 'BER-2026-001',
  raised: 'BER-2026-011',
  queued: 'BER-2026-012',
  queuedLast: 'BER-2026-013',
  ongoing: 'BER-2026-014',
  parked: 'BER-2026-015',
  closed: 'BER-2026-016',
} as const;

type OfferContent = Omit<CommandOf<'add-offer'>, 'verb' | 'teamId'>;

export const offerOfAf: OfferContent = {
  code: 'work-trial',
  party: 'af',
  provider: 'Arbetsförmedlingen i Östersund',
  teamIds: [],
  contact: 'employment-officer',
};

function ongoing(reference: string) {
  return aCase(reference, team)
    .raisedOn('2026-09-01')
    .receivedOn('2026-09-08', 'employment-officer')
    .did('2026-09-08', {
      verb: 'decide-individual-coordinator',
      memberId: 'individual-coordinator',
    })
    .did('2026-10-01', {
      verb: 'make-plan',
      plan: aPlanInput('2026-10-01'),
      nextFollowUp: '2027-01-12',
    });
}

const inOngoing = ongoing(caseIds.ongoing)
  .did('2026-11-10', {
    verb: 'take-on-task',
    memberId: 'ifo-officer',
    task: 'contact-individual',
    due: '2026-12-20',
  })
  .did('2026-12-01', { verb: 'book-follow-up', on: '2027-01-19' }, af)
  .build();

const cases = [
  aCase(caseIds.onAgenda, team).build(),
  aCase(caseIds.raised, team).raisedOn('2026-11-20').build(),
  aCase(caseIds.queued, team).by('af').raisedOn('2026-09-01').queuedOn('2026-09-08').build(),
  aCase(caseIds.queuedLast, team).raisedOn('2026-09-02').queuedOn('2026-09-08').build(),
  inOngoing,
  ongoing(caseIds.parked)
    .did('2026-11-10', { verb: 'park-case', cause: 'decision', on: '2027-02-09' })
    .build(),
  ongoing(caseIds.closed).closedOn('2026-11-10').build(),
];

const seats = ['coordinator', 'employment-officer', 'ifo-officer', 'individual-coordinator'];
const called = [...seats, 'fk-contact']
  .reduce(
    (meeting, seat) => meeting.answered(seat, { status: 'absent' }),
    aMeeting(team).withId('called').on('2026-12-15').called(),
  )
  .withTopic('learning', 'Nytt om komvux', 'employment-officer')
  .withTopic('fk-slot', 'Hur räknas karens?', 'employment-officer')
  .build();
const open = aMeeting(team)
  .withId('open')
  .on('2026-12-07')
  .called()
  .withItem({ reference: caseIds.onAgenda })
  .withTopic('learning', 'Nytt om studiestöd')
  .withTopic('learning', 'Nytt om arbetsträning')
  .opened()
  .settled('Nytt om arbetsträning', { outcome: 'done' })
  .build();
const tomorrow = aMeeting(team)
  .withId('tomorrow')
  .called()
  .answered('coordinator', { status: 'absent' })
  .build();

const inSeries = { ...aMeeting(team).withId('s1-1').on('2027-03-10').build(), seriesId: 's1' };
const closed = aMeeting(team)
  .withId('closed')
  .on('2026-11-10')
  .called()
  .withTopic('learning', 'Nytt om praktik')
  .opened({ ongoing: [inOngoing] })
  .closed()
  .build();

/** The seventh of December: a meeting is open, one is tomorrow, and one is called to which nobody can come. */
export async function situation(): Promise<{ readonly app: TestApp; readonly places: Places }> {
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-12-07T09:00:00.000Z');
  await app.given('federation', aFederationWithComing());
  await app.given('federation', aContact(), aTeamContact());
  await app.given('federation', aMilestone(), aReachedMilestone('reached'));
  await app.given('federation', anExample(), aWorkGroup(), aRevision());
  await app.given('team:berg', aLiftedExample());
  await app.given(
    'federation',
    otherTeam,
    chosenFor,
    aChannel('19:new@thread.tacv2'),
    fksChannel,
    offer,
    aRuleDraft,
  );
  await app.given('federation', anAskedRuling('asked'), aRuling('held'));
  await app.given('federation', aDocument('document'), aWithdrawnDocument('withdrawn'));
  await app.given(
    'federation',
    ...[aBoardQuestion('question'), aSettledQuestion('settled')],
    ...[anUnansweredQuestion('unanswered'), aTakenBackAnswer('taken-back')],
  );
  await app.given(
    'federation',
    aRetention('registered', 'ended-cases', 24),
    await aFeedOf(coordinatorAccount),
    anEntered({ what: 'costs', values: { year: 2024, staff: 500_000, other: 40_000 } }),
    anEntered(
      { what: 'capital', values: { year: 2024, capital: 900_000, fees: 5_000_000 } },
      { place: 'county' },
    ),
  );
  const { occasion, planningDay, ...ofGroup } = gatheringsAround({
    steeringGroupId: 'berg-are',
    teamId: 'berg',
  });
  await app.given('federation', ...Object.values(ofGroup));
  await app.given('team:berg', occasion, planningDay);
  await app.given(
    'team:berg',
    called,
    open,
    tomorrow,
    closed,
    inSeries,
    ...cases,
    anImportRecord('aaaaaaaaaaaa'),
    aSubmittedReport(),
    deviation('d1'),
    deviation('d2', 'forwarded'),
    deviation('d3', 'forwarded', 'lifted'),
    deviation('d4', 'forwarded', 'action-set'),
  );
  const { current, history } = inOngoing;
  const task = current.status === 'ongoing' ? current.tasks.at(-1) : undefined;
  return {
    app,
    places: {
      called,
      open,
      tomorrow,
      closed,
      topicId: called.topics[0]?.id ?? '',
      questionId: called.topics[1]?.id ?? '',
      taskId: task?.id ?? '',
      lastStep: history.length - 1,
    },
  };
}

/** The styrgrupp's team goes to a new one from the new year. */
function aFederationWithComing(): Federation {
  const coming: Regrouping = {
    id: 'regrouping-2027',
    from: '2027-06-01',
    at: '2026-11-01T09:00:00.000Z',
    by: officeAccount,
    ...{ madeGroups: ['norr'], endedGroups: [], madeRoles: [], teamIds: ['are'] },
    before: { links: [], roles: [] },
  };
  const federation = aFederation();
  const norr = { id: 'norr', name: 'Styrgrupp Jämtland', from: coming.from };
  return {
    ...federation,
    steeringGroups: [...federation.steeringGroups, norr],
    teamSteering: [
      ...federation.teamSteering,
      { teamId: 'are', steeringGroupId: norr.id, from: coming.from },
      { teamId: 'str', steeringGroupId: 'berg-are', from: '2020-01-01' },
    ],
    regroupings: [coming],
  };
}

const fksChannel = aChannel('19:fk@thread.tacv2', { type: 'fk', teamIds: ['berg'] });

/** Confirmed so long ago that its party can be asked about it. */
const offer = {
  kind: 'offer',
  id: 'o1',
  schemaVersion: 1,
  state: 'current',
  sort: '0 arbetsprövning',
  ...offerOfAf,
  about: '',
  confirmedOn: '2025-01-15',
  history: [{ type: 'added', at: '2025-01-15T08:00:00.000Z', by: af }],
};

/** As the first version of the program stored it: then the samordnare alone took each step. */
function deviation(id: string, ...steps: readonly DeviationEvent['type'][]) {
  const at = '2026-12-01T08:00:00.000Z';
  const action = { text: 'Rutin tas fram', owner: 'all', due: '2027-01-31' };
  const taken = steps.map((type) => ({
    ...{ type, at, by: coordinatorAccount },
    ...(type === 'action-set' && { action }),
  }));
  const states = { forwarded: 'with-steering', lifted: 'with-county', 'action-set': 'in-action' };
  const last = steps.at(-1);
  return {
    kind: 'deviation',
    id,
    schemaVersion: 1,
    state: last !== undefined && last in states ? states[last as keyof typeof states] : 'reported',
    sort: at,
    teamId: 'berg',
    category: 'staffing',
    text: '',
    reportedOn: '2026-12-01',
    ...(steps.includes('action-set') && { action }),
    history: [{ type: 'reported', at, by: af }, ...taken],
  };
}
