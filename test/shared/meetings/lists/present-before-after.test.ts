import { describe, expect, it } from 'vitest';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { presentAfter } from '../../../../shared/meetings/lists/present-after.ts';
import { presentBefore } from '../../../../shared/meetings/lists/present-before.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { aCase } from '../../../builders/case.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { builtInRules } from '../../../builders/rules.ts';

const team = aTeam().withMember('individual-coordinator').whereFkMayRaise().build();
const called = () => aMeeting(team).withId('2026-12-08').calledOn('2026-12-01');
const received = (reference = 'BER-2026-001', day = '2026-11-10') =>
  aCase(reference, team).raisedOn('2026-09-01').receivedOn(day);
const queued = (reference = 'BER-2026-009') =>
  aCase(reference, team).raisedOn('2026-10-01').queuedOn('2026-10-13');

interface Asked {
  readonly meeting?: Meeting;
  readonly own?: readonly string[];
  readonly seats?: 'own' | 'all';
  readonly inChannel?: boolean;
}

function before(cases: readonly StarCase[], asked: Asked = {}) {
  const {
    meeting = called().build(),
    own = ['ifo-officer'],
    seats = 'own',
    inChannel = false,
  } = asked;
  const today = '2026-12-03';
  return presentBefore({
    rules: builtInRules,
    meeting,
    team,
    cases,
    ownSeatIds: own,
    seats,
    inChannel,
    today,
  });
}
const ownSeat = (cases: readonly StarCase[], more?: Asked) => before(cases, more).seats[0];

describe('the list before a meeting', () => {
  it('tells a seat what each case it carries needs, the pressing first', () => {
    const due = received('BER-2026-003').did('2026-11-11', {
      verb: 'book-follow-up',
      on: '2026-12-08',
    });
    const later = received('BER-2026-002').did('2026-11-11', {
      verb: 'book-follow-up',
      on: '2027-01-12',
    });
    expect(ownSeat([later.build(), due.build()])?.cases).toEqual([
      { reference: 'BER-2026-003', text: 'Följs upp på mötet.' },
      { reference: 'BER-2026-002', text: 'Nästa uppföljning tis 12 jan 2027.' },
    ]);
  });

  it('says of a parked case when it is taken up, and never what it waits for', () => {
    const parked = received().parkedOn('2026-11-12', '2027-03-09').build();
    const dueNow = received('BER-2026-002').parkedOn('2026-11-12', '2026-12-08').build();
    expect(ownSeat([parked, dueNow])?.cases).toEqual([
      { reference: 'BER-2026-002', text: 'Vilande, tas upp på mötet.' },
      { reference: 'BER-2026-001', text: 'Vilande, återupptas tis 9 mars 2027.' },
    ]);
    expect(JSON.stringify(before([parked, dueNow], { seats: 'all' }))).not.toContain('utredning');
  });

  it('has the cases of an individkoordinator too, and what the seat has put on the agenda', () => {
    const assigned = received().did('2026-11-11', {
      verb: 'decide-individual-coordinator',
      memberId: 'individual-coordinator',
    });
    const coordinators = ownSeat([assigned.build()], { own: ['individual-coordinator'] });
    expect(coordinators?.cases.map(({ reference }) => reference)).toEqual(['BER-2026-001']);
    const meeting = called()
      .withItem({ reference: 'BER-2026-014', raisedBy: 'ifo-officer' })
      .build();
    expect(ownSeat([aCase('BER-2026-014', team).build()], { meeting })?.cases).toEqual([
      { reference: 'BER-2026-014', text: 'Anmält till mötet. Förbered en kort dragning.' },
    ]);
  });

  it('asks the one who raised a queued case what is done meanwhile, telling the code to nobody else', () => {
    const noted = queued()
      .did('2026-11-03', { verb: 'note-waiting', waitingAction: 'care' })
      .build();
    expect(ownSeat([queued().build()])?.waiting).toEqual([
      {
        reference: 'BER-2026-009',
        text: 'Det är inte angivet vad som görs under väntetiden.',
      },
    ]);
    expect(ownSeat([noted])?.waiting[0]?.text).toBe(
      'Vård eller behandling pågår, noterat tis 3 nov 2026. Stämmer det fortfarande?',
    );
    const ownInChannel = ownSeat([noted], { inChannel: true })?.waiting[0]?.text;
    expect(ownInChannel).toBe('Noterat tis 3 nov 2026. Stämmer det fortfarande?');
    const channel = before([noted], { own: [], seats: 'all', inChannel: true });
    const seat = channel.seats.find(({ memberId }) => memberId === 'ifo-officer');
    expect(seat?.waiting[0]?.text).toBe('Noterat tis 3 nov 2026. Stämmer det fortfarande?');
    expect(channel.seats.filter(({ waiting }) => waiting.length > 0)).toHaveLength(1);
  });

  it('asks the service when the coordinator wrote the case in, and whoever is left when it has gone', () => {
    const writtenIn = { ...queued().build(), raisedBy: 'coordinator' };
    const asked = (of: typeof team) =>
      presentBefore({
        rules: builtInRules,
        meeting: called().build(),
        team: of,
        cases: [writtenIn],
        ownSeatIds: [],
        seats: 'all',
        inChannel: true,
        today: '2026-12-03',
      }).seats.flatMap(({ memberId, waiting }) => (waiting.length > 0 ? [memberId] : []));
    expect(asked(team)).toEqual(['ifo-officer']);
    expect(asked(aTeam().without('ifo-officer').build())).toEqual(['coordinator']);
    expect(asked(aTeam().without('ifo-officer', 'coordinator').build())).toEqual([
      'labour-market-coordinator',
    ]);
  });

  it('has what the seat has taken on and not reported', () => {
    const { tasks } = ownSeat([received().build()]) ?? { tasks: [] };
    expect(tasks).toHaveLength(4);
    expect(
      tasks.every(
        ({ canReport, memberText }) => canReport && memberText === 'Handläggare IFO (kommunen)',
      ),
    ).toBe(true);
  });

  it('reminds a seat that has not answered, and opens the door to word for one who cannot come', () => {
    expect(ownSeat([received().build()])).toMatchObject({
      answerText: 'Inte svarat på kallelsen',
      canLeaveWord: false,
    });
    const meeting = called()
      .answered('ifo-officer', { status: 'absent' })
      .leftWord('ifo-officer', 'BER-2026-001', 'nothing-new')
      .build();
    const seat = ownSeat([received().build()], { meeting });
    expect(seat).toMatchObject({ canLeaveWord: true });
    expect(seat).not.toHaveProperty('answerText');
    expect(seat?.cases[0]).toMatchObject({ reference: 'BER-2026-001', word: 'nothing-new' });
    expect(ownSeat([received().build()], { meeting, own: [], seats: 'all' })?.canLeaveWord).toBe(
      false,
    );
  });

  it('shows FK the general questions and only the cases FK raised or carries', () => {
    const meeting = called().withTopic('fk-slot', 'Hur lång är handläggningstiden?').build();
    const ofFk = aCase('BER-2026-020', team)
      .by('fk')
      .receivedOn('2026-11-10', 'fk-contact')
      .build();
    const given: StarCase = {
      ...received().build(),
      id: 'BER-2026-021',
      current: { ...ofFk.current },
    };
    const seat = ownSeat([ofFk, given, received().build()], { meeting, own: ['fk-contact'] });
    expect(seat?.questions).toEqual(['Hur lång är handläggningstiden?']);
    expect(seat?.cases.map(({ reference }) => reference)).toEqual(['BER-2026-020', 'BER-2026-021']);
  });

  it('leaves out seats with nothing to see to, and says so when nobody has', () => {
    const everyone = team.members
      .filter(({ role }) => role === 'member')
      .reduce(
        (meeting, { id }) => meeting.answered(id, { status: 'coming', mode: 'digital' }),
        called(),
      );
    const nothing = before([], { meeting: everyone.build(), seats: 'all' });
    expect(nothing.seats).toEqual([]);
    expect(nothing.emptyText).toBe('Alla har svarat, och inget behöver förberedas inför mötet.');
    expect(before([], { meeting: everyone.build() }).emptyText).toBe(
      'Inget väntar på dig inför mötet.',
    );
  });

  it('shows others nothing of a seat that is not theirs', () => {
    expect(before([received().build()], { own: ['employment-officer'] }).seats[0]?.cases).toEqual(
      [],
    );
    expect(before([], { own: [] }).seats).toEqual([]);
  });
});

describe('the list after a meeting', () => {
  const open = (cases: readonly StarCase[]) => called().opened({ ongoing: cases });
  const after = (meeting: Meeting, cases: readonly StarCase[], own: string[] = []) =>
    presentAfter({
      meeting,
      team,
      cases,
      ownSeatIds: own,
      seats: own.length === 0 ? 'all' : 'own',
      today: '2026-12-09',
    });

  it('tells each seat what it took on at that meeting, with the day, and nothing older', () => {
    const task = { verb: 'take-on-task', task: 'contact-individual', due: '2026-12-20' } as const;
    const starCase = received()
      .did('2026-11-12', { ...task, memberId: 'employment-officer' })
      .did('2026-12-08', { ...task, memberId: 'employment-officer', meetingId: '2026-12-08' })
      .build();
    const meeting = open([starCase]).closed().build();
    expect(after(meeting, [starCase]).seats).toMatchObject([
      {
        memberId: 'employment-officer',
        tasks: [
          { text: 'Kontakta individen', dueText: 'Senast sön 20 dec 2026', canReport: false },
        ],
        followUps: [],
      },
    ]);
    const own = after(meeting, [starCase], ['employment-officer']);
    expect(own.seats[0]).toMatchObject({ own: true, tasks: [{ canReport: true }] });
  });

  it('tells a new ärendebärare what is theirs from now on', () => {
    const starCase = received('BER-2026-014', '2026-12-08').build();
    const meeting = called()
      .withItem({ reference: 'BER-2026-014' })
      .opened()
      .decided('BER-2026-014', { outcome: 'received', caseHolderId: 'ifo-officer' })
      .closed()
      .build();
    expect(after(meeting, [starCase]).seats).toMatchObject([
      {
        memberId: 'ifo-officer',
        tasks: [{}, {}, {}, {}],
        followUps: [{ reference: 'BER-2026-014', text: 'Ingen uppföljning är bokad än' }],
      },
    ]);
  });

  it('tells when the cases taken up are followed up, and no others', () => {
    const followed = received().followedUpOn('2026-12-08', '2027-01-12').build();
    const parked = received('BER-2026-002').parkedOn('2026-12-08', '2027-03-09').build();
    const untouched = received('BER-2026-003').build();
    const cases = [followed, parked, untouched];
    const meeting = open(cases)
      .decided('BER-2026-001', { outcome: 'follow-up', on: '2027-01-12' })
      .decided('BER-2026-002', { outcome: 'parked', cause: 'decision', on: '2027-03-09' })
      .closed()
      .build();
    expect(after(meeting, cases).seats[0]?.followUps).toEqual([
      { reference: 'BER-2026-001', text: 'Nästa uppföljning tis 12 jan 2027' },
      { reference: 'BER-2026-002', text: 'Vilande, återupptas tis 9 mars 2027' },
    ]);
  });

  it('says so when nobody took anything on', () => {
    const view = after(open([]).closed().build(), []);
    expect(view.seats).toEqual([]);
    expect(view.emptyText).toBe('Ingen tog på sig något nytt på mötet.');
  });
});
