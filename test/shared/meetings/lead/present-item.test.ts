import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../shared/access/role.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import type { TaskOutcome } from '../../../../shared/codes/carrying.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { presentMeeting } from '../../../../shared/meetings/lead/present-meeting.ts';
import { presentNotice } from '../../../../shared/meetings/call/present-notice.ts';
import { aCase } from '../../../builders/case.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { builtInRules } from '../../../builders/rules.ts';

const team = aTeam().withMember('individual-coordinator').whereFkMayRaise().build();
/** The case builder gives the meeting of a day the day as its id. */
const december = () => aMeeting(team).withId('2026-12-08').calledOn('2026-12-01');
const received = () => aCase('BER-2026-001', team).raisedOn('2026-09-01').receivedOn('2026-10-13');

function view(
  meeting: Meeting,
  cases: readonly StarCase[],
  { roles = ['coordinator'] as readonly Role[], own = ['coordinator'], of = team } = {},
) {
  return presentMeeting({
    rules: builtInRules,
    meeting,
    team: of,
    cases,
    deviations: [],
    roles,
    ownSeatIds: own,
    ongoing: cases.filter(({ state }) => state === 'ongoing'),
    queued: 0,
    today: '2026-12-08',
    now: '2026-12-08T12:30:00.000Z',
  });
}
const itemOf = (shown: ReturnType<typeof view>, reference = 'BER-2026-001') =>
  shown.agenda.flatMap(({ items }) => items).find((item) => item.reference === reference);

function itemWith(starCase: StarCase, roles?: readonly Role[], own?: string[]) {
  const meeting = december()
    .opened({ ongoing: [starCase] })
    .build();
  return itemOf(
    view(meeting, [starCase], { ...(roles && { roles }), ...(own && { own }) }),
    starCase.id,
  );
}

describe('a case on the agenda, to those who may read it', () => {
  it('names its ärendebärare, and what was decided about an individkoordinator', () => {
    const bare = itemWith(received().build());
    expect(bare?.holderId).toBe('ifo-officer');
    expect(bare).not.toHaveProperty('individualCoordinatorText');
    const given = received().did('2026-10-13', {
      verb: 'decide-individual-coordinator',
      memberId: 'individual-coordinator',
    });
    expect(itemWith(given.build())).toMatchObject({
      individualCoordinatorId: 'individual-coordinator',
      individualCoordinatorText: 'Individkoordinator (kommunen)',
    });
    const none = received().did('2026-10-13', {
      verb: 'decide-individual-coordinator',
      memberId: 'none',
    });
    expect(itemWith(none.build())?.individualCoordinatorText).toBe('Ingen individkoordinator');
  });

  it('shows its alarms as sentences, and none when all is well', () => {
    expect(itemWith(received().build())?.alarms).toEqual([
      expect.stringMatching(/^Ingen uppföljning är bokad/),
    ]);
    const booked = received().did('2026-11-01', { verb: 'book-follow-up', on: '2027-01-12' });
    expect(itemWith(booked.build())).not.toHaveProperty('alarms');
  });

  it('shows word from those who are not there, by function', () => {
    const starCase = received().build();
    const meeting = december()
      .answered('rehab-coordinator-psychiatry', { status: 'absent' })
      .leftWord('rehab-coordinator-psychiatry', 'BER-2026-001', 'suggests-follow-up')
      .opened({ ongoing: [starCase] })
      .build();
    expect(itemOf(view(meeting, [starCase]))?.words).toEqual([
      {
        memberId: 'rehab-coordinator-psychiatry',
        word: 'suggests-follow-up',
        text: 'Rehabkoordinator psykiatri (regionen): Föreslår ny uppföljning',
      },
    ]);
  });

  it('is not told of in the channel: no word, task, alarm, holder or cause stands in the kallelse', () => {
    const starCase = received().build();
    const meeting = december()
      .answered('ifo-officer', { status: 'absent' })
      .leftWord('ifo-officer', 'BER-2026-001', 'suggests-closing')
      .opened({ ongoing: [starCase] })
      .decided('BER-2026-001', { outcome: 'parked', cause: 'investigation', on: '2027-03-09' })
      .build();
    const inChannel = itemOf({
      ...view(meeting, []),
      ...presentNotice(meeting, team, builtInRules, [starCase]),
    });
    expect(Object.keys(inChannel ?? {}).sort()).toEqual(
      ['decision', 'itemId', 'kind', 'kindText', 'outcomes', 'raisedByText', 'reference'].sort(),
    );
    expect(inChannel?.decision?.text).toBe('Vilande, återupptas tis 9 mars 2027');
    expect(itemOf(view(meeting, [starCase]))?.decision?.text).toBe(
      'Vilande: väntar på en utredning, återupptas tis 9 mars 2027',
    );
  });

  it('tells the first follow-up of a received case', () => {
    const raised = aCase('BER-2026-014', team).raisedOn('2026-12-01').build();
    const meeting = december()
      .withItem({ reference: 'BER-2026-014' })
      .opened()
      .decided('BER-2026-014', {
        outcome: 'received',
        caseHolderId: 'ifo-officer',
        nextFollowUp: '2027-01-12',
      })
      .build();
    expect(itemOf(view(meeting, [raised]), 'BER-2026-014')?.decision?.text).toBe(
      'Mottaget, ärendebärare: Handläggare IFO (kommunen), första uppföljning tis 12 jan 2027',
    );
  });
});

describe('what was taken on in a case', () => {
  const takes = (due: string) =>
    ({
      verb: 'take-on-task',
      memberId: 'employment-officer',
      task: 'contact-party',
      due,
    }) as const;
  const reported = (starCase: StarCase, code: TaskOutcome, on: string): StarCase => {
    const { current } = starCase;
    if (current.status !== 'ongoing') throw new Error('not ongoing');
    const outcome = { code, at: `${on}T09:00:00.000Z` };
    return {
      ...starCase,
      current: { ...current, tasks: current.tasks.map((task) => ({ ...task, outcome })) },
    };
  };

  it('comes back at the meeting while it is not done, what is due first first', () => {
    const starCase = received().did('2026-11-03', takes('2026-11-05')).build();
    const tasks = itemWith(starCase)?.tasks ?? [];
    expect(tasks).toHaveLength(5);
    expect(tasks[0]).toMatchObject({
      text: 'Kontakta en annan part',
      memberText: 'Arbetsförmedlare (AF)',
      dueText: 'Senast tors 5 nov 2026',
      overdue: true,
    });
  });

  it.each([
    ['done', 'Gjort'],
    ['not-possible', 'Gick inte'],
    ['not-undertaken', 'Inte gjort än'],
  ] as const)('and reported as %s is told as that, apart from the others', (outcome, text) => {
    const done = reported(received().build(), outcome, '2026-11-21');
    expect(itemWith(done)?.tasks?.at(-1)).toMatchObject({
      outcome,
      outcomeText: text,
      canReport: false,
      overdue: false,
    });
  });

  it('is not told again once a meeting has heard of it', () => {
    const followedUp = received().followedUpOn('2026-11-10', '2026-12-08').build();
    const heard = (on: string) => itemWith(reported(followedUp, 'done', on))?.tasks ?? [];
    expect(heard('2026-11-09')).toEqual([]);
    expect(heard('2026-11-11')).toHaveLength(4);
  });

  it('can be reported by the one who took it on; by the ärendebärare and the coordinator whoever did', () => {
    const starCase = received().did('2026-11-03', takes('2026-11-20')).build();
    const reportable = (roles: readonly Role[], own: string[]) =>
      (itemWith(starCase, roles, own)?.tasks ?? [])
        .filter(({ canReport }) => canReport)
        .map(({ memberText }) => memberText);
    expect(reportable(['coordinator'], ['coordinator'])).toHaveLength(5);
    expect(reportable(['member'], ['ifo-officer'])).toHaveLength(5);
    expect(reportable(['member'], ['employment-officer'])).toEqual(['Arbetsförmedlare (AF)']);
    expect(reportable(['member'], ['labour-market-coordinator'])).toEqual([]);
  });
});

describe('who may leave word', () => {
  const meeting = december()
    .answered('ifo-officer', { status: 'absent' })
    .answered('employment-officer', { status: 'deputy', deputyId: 'employment-officer-deputy' })
    .answered('labour-market-coordinator', { status: 'coming', mode: 'on-site' })
    .build();
  const seats = (roles: readonly Role[], own: string[]) =>
    view(meeting, [], { roles, own }).wordSeats.map(({ value }) => value);

  it('is a seat that is not to be there, for itself', () => {
    expect(seats(['member'], ['ifo-officer'])).toEqual(['ifo-officer']);
    expect(seats(['member'], ['labour-market-coordinator'])).toEqual([]);
  });

  it('is the coordinator for every one of them, who may have been told', () => {
    expect(seats(['coordinator'], ['coordinator'])).toEqual(['employment-officer', 'ifo-officer']);
  });

  it('is nobody once the meeting is over', () => {
    const over = december().answered('ifo-officer', { status: 'absent' }).opened().closed().build();
    expect(view(over, []).wordSeats).toEqual([]);
  });
});

describe('what the team decides on', () => {
  const raised = () => aCase('BER-2026-014', team).raisedOn('2026-12-01');

  it('is one line: livelihood, age, the groups, what is not met and that it is not talked over', () => {
    const starCase = { ...raised().on('sickness-benefit').build(), talkedOver: false };
    const unmet = starCase.criteria.filter((one) => one !== 'neither-works-nor-studies');
    const again = {
      ...starCase,
      criteria: unmet,
      priorityGroups: ['sickness-benefit' as const, 'young' as const],
      previous: 'BER-2025-003',
    };
    expect(briefOf(again)).toBe(
      'Sjukpenning/rehabiliteringspenning · 30–64 år · prioriterade grupper: Sjukpenning och unga (16–29 år) · saknar: Varken arbetar eller studerar · tidigare ärende BER-2025-003 · inte avstämt med den egna verksamhetens teammedlem',
    );
  });

  it('has nothing to add where everything is met and talked over', () => {
    const starCase = { ...raised().on('social-assistance').build(), talkedOver: true };
    expect(briefOf(starCase)).toBe(
      'Försörjningsstöd · 30–64 år · prioriterad grupp: Försörjningsstöd',
    );
  });

  it('is not said of a case that has been received, nor in the channel', () => {
    expect(briefOf(received().build())).toBeUndefined();
    const meeting = december().withItem({ reference: 'BER-2026-014' }).build();
    const inChannel = presentNotice(meeting, team, builtInRules).agenda.flatMap(
      ({ items }) => items,
    );
    expect(inChannel.map(({ brief }) => brief)).toEqual([undefined]);
  });

  function briefOf(starCase: StarCase): string | undefined {
    const meeting = december().withItem({ reference: starCase.id }).build();
    return itemOf(view(meeting, [starCase]), starCase.id)?.brief;
  }
});

function idOf({ items }: Meeting, reference: string): string {
  return items.find((item) => item.reference === reference)?.id ?? '';
}

describe('before a meeting is closed', () => {
  const seats = aTeam().build();
  const closing = () => aMeeting(seats).withId('2026-12-08').calledOn('2026-12-01');
  const left = (meeting: Meeting, roles: readonly Role[] = ['coordinator']) =>
    view(meeting, ongoing, { roles, own: ['coordinator', 'labour-market-coordinator'], of: seats })
      .ending;
  const ongoing = [
    received().build(),
    aCase('BER-2026-002', team).receivedOn('2026-10-13').build(),
  ];
  const open = closing()
    .answered('ifo-officer', { status: 'coming', mode: 'on-site' })
    .answered('rehab-coordinator-psychiatry', { status: 'absent' })
    .answered('employment-officer', { status: 'coming', mode: 'digital' })
    .withItem({ reference: 'BER-2026-014' })
    .opened({ ongoing })
    .decided('BER-2026-002', { outcome: 'follow-up', on: '2027-01-12' })
    .build();

  it('it counts the ongoing cases not touched, what goes on, whose attendance is missing, one’s own too, and the open verdict', () => {
    expect(left(open)).toEqual([
      {
        kind: 'ongoing',
        text: '1 pågående ärende har inte tagits upp',
        note: 'Varje pågående ärende ska stämmas av på varje möte.',
        rows: [{ label: 'BER-2026-001', at: { of: 'item', itemId: idOf(open, 'BER-2026-001') } }],
      },
      {
        kind: 'raised',
        text: '1 ärende har inget beslut',
        note: 'Går vidare till nästa möte.',
        rows: [{ label: 'BER-2026-014', at: { of: 'item', itemId: idOf(open, 'BER-2026-014') } }],
      },
      {
        kind: 'attendance',
        text: 'Närvaro saknas för 2 i teamet',
        note: 'Den som saknar uppgift räknas som frånvarande.',
        rows: [
          {
            label: 'Rehabkoordinator primärvård (regionen)',
            at: { of: 'seat', memberId: 'rehab-coordinator-primary-care' },
          },
          {
            label: 'Arbetskonsulent AME (kommunen)',
            note: 'Du själv',
            at: { of: 'seat', memberId: 'labour-market-coordinator' },
          },
        ],
      },
      {
        kind: 'room',
        text: 'Ni har inte svarat på om det finns plats för fler ärenden',
        rows: [{ label: 'Svara', at: { of: 'room' } }],
      },
    ]);
  });

  it('it says of an ongoing case when the team had promised itself to follow it up', () => {
    const due = aCase('BER-2026-003', team)
      .receivedOn('2026-10-13')
      .followedUpOn('2026-11-10', '2026-12-01')
      .build();
    const held = closing()
      .opened({ ongoing: [due] })
      .build();
    const [untouched] = view(held, [due], { roles: ['coordinator'], of: seats }).ending;
    expect(untouched?.rows).toMatchObject([
      { label: 'BER-2026-003', note: 'Skulle följas upp tis 1 dec' },
    ]);
  });

  it('it names the queued cases nobody spoke of, and not those left in the queue', () => {
    const queued = ['BER-2026-008', 'BER-2026-009'].map((reference) =>
      aCase(reference, team).raisedOn('2026-10-01').queuedOn('2026-10-13').build(),
    );
    const held = closing().opened({ queued }).decided('BER-2026-008', { outcome: 'queued' });
    expect(left(held.build())).toContainEqual(
      expect.objectContaining({
        text: '1 köat ärende har inte tagits upp',
        rows: [expect.objectContaining({ label: 'BER-2026-009' })],
      }),
    );
  });

  it('it says nothing to those who do not close it, nor before it is open', () => {
    expect(left(open, ['member'])).toEqual([]);
    expect(left(closing().build())).toEqual([]);
  });

  it('it has nothing to say when everything is done; FK is missed by nobody', () => {
    const others = ['rehab-coordinator-primary-care', 'labour-market-coordinator'] as const;
    const everyone = others.reduce(
      (meeting, seat) => meeting.attended(seat, 'digital'),
      closing()
        .answered('ifo-officer', { status: 'coming', mode: 'on-site' })
        .answered('rehab-coordinator-psychiatry', { status: 'absent' })
        .answered('employment-officer', { status: 'coming', mode: 'digital' })
        .opened(),
    );
    expect(left(everyone.judged('room', { ongoing: 0, queued: 0 }).build())).toEqual([]);
  });
});
