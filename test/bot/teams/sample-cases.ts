import type { CaseCardSpec } from '../../../bot/teams/cards/case/spec.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { ItemDecision } from '../../../shared/cases/item-decision.ts';
import type { CaseAsker, CaseFacts } from '../../../shared/cases/page/case-facts.ts';
import type { CasesView, CaseView } from '../../../shared/cases/page/view.ts';
import { presentCase } from '../../../shared/cases/page/present-case.ts';
import { presentCases } from '../../../shared/cases/page/present-cases.ts';
import { measureCodes } from '../../../shared/codes/measures.ts';
import { zonedInstant } from '../../../shared/kernel/calendar.ts';
import { presentMeeting } from '../../../shared/meetings/lead/present-meeting.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { aCase, aPlanInput, type CaseBuilder } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { anOffer } from '../../builders/offer.ts';
import { aTeam } from '../../builders/team.ts';
import { aRaised } from '../../shared/cases/walk.ts';
import { builtInRules } from '../../builders/rules.ts';

const today = '2026-12-08';
export const team = aTeam()
  .whereFkMayRaise()
  .withMember('individual-coordinator')
  .aimingAt(8, 12)
  .build();

const coordinator: CaseAsker = {
  account: 'demo/coordinator',
  roles: ['coordinator'],
  seatIds: ['coordinator'],
};
export const ifo: CaseAsker = {
  account: 'demo/ifo-officer',
  roles: ['member'],
  seatIds: ['ifo-officer'],
};
const psychiatry: CaseAsker = {
  account: 'demo/rehab-coordinator-psychiatry',
  roles: ['member'],
  seatIds: ['rehab-coordinator-psychiatry'],
};

const raised = () => aCase('BER-2026-014', team).raisedOn('2026-11-24');
export const queued = aCase('BER-2026-011', team)
  .raisedOn('2026-09-08')
  .prioritised('young')
  .queuedOn('2026-10-13')
  .did('2026-11-10', {
    verb: 'note-waiting',
    waitingAction: 'own-measure',
    text: 'Arbetsträning två dagar i veckan',
  })
  .build();
const alsoQueued = aCase('BER-2026-012', team)
  .by('af')
  .raisedOn('2026-10-06')
  .queuedOn('2026-11-10');
export const received = aCase('BER-2026-008', team).raisedOn('2026-10-06').receivedOn('2026-11-10');

export function planned(): CaseBuilder {
  return aCase('BER-2026-003', team)
    .raisedOn('2026-02-10')
    .receivedOn('2026-03-10')
    .did('2026-04-14', {
      verb: 'make-plan',
      plan: aPlanInput('2026-04-13', {
        form: 'sip',
        actors: { fk: 'takes-part', healthCare: true, socialServices: true },
      }),
      nextFollowUp: '2026-12-08',
    })
    .did('2026-05-05', {
      verb: 'set-measure',
      measure: {
        code: 'outpatient-social-care',
        provider: 'municipality',
        from: '2026-05-04',
        startedOn: '2026-05-04',
      },
    })
    .did('2026-09-08', {
      verb: 'note-progress',
      stage: 'during',
      workingAbility: 2,
      occupation: 3,
      livelihood: 1,
      functionalImpairment: 4,
    })
    .did('2026-11-10', {
      verb: 'take-on-task',
      memberId: 'ifo-officer',
      task: 'contact-party',
      due: '2026-12-04',
    });
}
const parked = planned().parkedOn('2026-11-10', '2027-02-09').build();
const closed = planned()
  .closedOn('2026-11-10', {
    reason: 'b1-disability-pension-applied',
    planAgreed: false,
    livelihoodOut: ['sickness-benefit'],
    occupationOut: 'none',
    result: 'neither',
  })
  .build();

/** As the asker sees it on 8 December. */
export function viewOf(
  starCase: StarCase,
  asker: CaseAsker = coordinator,
  change: Partial<CaseFacts> = {},
): CaseView {
  return presentCase({
    rules: builtInRules,
    team,
    starCase,
    asker,
    offers: [
      anOffer(),
      anOffer({ id: 'offer-2', code: 'work-trial', party: 'af', provider: 'AF Östersund' }),
    ],
    queued: [queued, alsoQueued.build()],
    meeting: undefined,
    nextMeetingDate: '2027-01-12',
    raisedAgainAs: undefined,
    now: zonedInstant(today, '13:30'),
    ...change,
  });
}

/** A case on the agenda of a meeting that has opened, as its coordinator leads it. */
export function atMeeting(
  starCase: StarCase,
  kind: 'new' | 'queued' | 'follow-up' | 'consultation',
  decided?: ItemDecision,
): Pick<CaseCardSpec, 'view'> & { readonly meeting: MeetingView } {
  const standing = {
    ongoing: kind === 'follow-up' ? [starCase] : [],
    queued: kind === 'queued' ? [starCase] : [],
  };
  const called = aMeeting(team).called();
  const onAgenda = kind === 'new' || kind === 'consultation';
  const opened = (
    onAgenda ? called.withItem({ reference: starCase.id, kind, raisedBy: 'ifo-officer' }) : called
  ).opened(standing);
  const meeting = (decided === undefined ? opened : opened.decided(starCase.id, decided)).build();
  const nextMeeting = aMeeting(team).on('2027-01-12').build();
  return {
    view: viewOf(starCase, coordinator, decided === undefined ? { meeting } : {}),
    meeting: presentMeeting({
      rules: builtInRules,
      meeting,
      team,
      cases: [starCase],
      deviations: [],
      roles: ['coordinator'],
      ownSeatIds: ['coordinator'],
      ongoing: standing.ongoing,
      queued: standing.queued.length,
      nextMeeting,
      now: '2026-12-08T12:30:00.000Z',
      today,
    }),
  };
}

/** 40 offers with the longest names, 60 cases in the queue, 20 seats, every task and measure there is. */
function huge(): CaseView {
  const seats = Array.from({ length: 14 }, (_, nth) => `kommunen-${nth + 1}`);
  const large = seats
    .reduce((so, id) => so.withMember('adult-education', { id }), aTeam().whereFkMayRaise())
    .build();
  const full = measureCodes.slice(0, 14).reduce(
    (so, code) =>
      so.did('2026-11-10', {
        verb: 'set-measure',
        measure: { code, provider: 'region', from: '2026-05-04', startedOn: '2026-05-04' },
      }),
    planned(),
  );
  const busy = Array.from({ length: 20 }).reduce<CaseBuilder>(
    (so) =>
      so.did('2026-11-10', {
        verb: 'take-on-task',
        memberId: 'employment-officer',
        task: 'invite-actors',
        due: '2026-12-04',
      }),
    full,
  );
  return viewOf(busy.build(), coordinator, {
    team: large,
    offers: Array.from({ length: 40 }, (_, nth) =>
      anOffer({ id: `offer-${nth}`, provider: `${nth} ${'Räksmörgås '.repeat(7)}`.slice(0, 80) }),
    ),
    queued: Array.from({ length: 60 }, (_, nth) =>
      aCase(`BER-2026-${200 + nth}`, team)
        .queuedOn('2026-10-13')
        .build(),
    ),
  });
}

export const sampleCases: Readonly<
  Record<string, Pick<CaseCardSpec, 'view' | 'meeting' | 'said' | 'group'>>
> = {
  raised: { view: viewOf(raised().build()) },
  'raised-by-me': { view: viewOf(raised().build(), ifo) },
  'raised-read-only': { view: viewOf(raised().build(), psychiatry) },
  'raised-correct': { view: viewOf(raised().build(), ifo), group: 'more' },
  'raised-at-meeting': atMeeting(raised().build(), 'new'),
  'just-decided': {
    ...atMeeting(raised().build(), 'new', { outcome: 'queued' }),
    said: 'Beslutet är sparat.',
  },
  queued: { view: viewOf(queued) },
  'queued-at-meeting': atMeeting(queued, 'queued'),
  'consultation-at-meeting': atMeeting(aRaised('consultation'), 'consultation'),
  received: { view: viewOf(received.build()) },
  'received-more': { view: viewOf(received.build()), group: 'more' },
  planned: { view: viewOf(planned().build(), ifo) },
  'planned-plan': { view: viewOf(planned().build(), ifo), group: 'plan' },
  'planned-more': { view: viewOf(planned().build()), group: 'more' },
  'planned-at-meeting': atMeeting(planned().build(), 'follow-up'),
  'planned-done': {
    view: viewOf(planned().build(), ifo),
    said: 'Uppgiften är tillagd.',
    group: 'follow',
  },
  parked: { view: viewOf(parked, ifo) },
  closed: { view: viewOf(closed, ifo) },
  'closed-more': { view: viewOf(closed), group: 'more' },
  'without-consent': { view: viewOf(planned().withoutConsentOn('2026-12-01').build(), ifo) },
  withdrawn: { view: viewOf(raised().withdrawnOn('2026-12-01').build(), ifo) },
  declined: { view: viewOf(raised().declinedOn('2026-12-01').build(), ifo) },
  'huge-follow': { view: huge() },
  'huge-plan': { view: huge(), group: 'plan' },
  'huge-more': { view: huge(), group: 'more' },
};

export function casesView(asker: CaseAsker = ifo): CasesView {
  return presentCases({
    rules: builtInRules,
    team,
    cases: [
      raised().build(),
      queued,
      alsoQueued.build(),
      received.build(),
      planned().build(),
      closed,
    ],
    moreEnded: false,
    asker,
    nextMeetingDate: today,
    today: '2026-12-01',
  });
}
