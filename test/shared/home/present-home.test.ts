import { describe, expect, it } from 'vitest';
import { meetingPageFor } from '../../../shared/access/meeting-page.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import type { Role } from '../../../shared/access/role.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import { type Instant, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { without } from '../../../shared/kernel/without.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Offer } from '../../../shared/offers/offer.ts';
import { presentHome } from '../../../shared/home/present-home.ts';
import { aCase } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

const team = aTeam().withMember('individual-coordinator').whereFkMayRaise().build();
const called = () =>
  aMeeting(team)
    .calledOn('2026-12-01')
    .answered('ifo-officer', { status: 'coming', mode: 'digital' });
const received = (reference = 'BER-2026-001', day = '2026-11-10', holder = 'ifo-officer') =>
  aCase(reference, team)
    .raisedOn('2026-09-01')
    .receivedOn(day, holder)
    .did(day, { verb: 'book-follow-up', on: '2027-03-09' });
const queued = () => aCase('BER-2026-009', team).raisedOn('2026-10-01').queuedOn('2026-10-13');

interface Asked {
  readonly meeting?: Meeting;
  readonly offers?: readonly Offer[];
  readonly seat?: string;
  readonly roles?: readonly Role[];
  readonly now?: Instant;
}

function home(cases: readonly StarCase[], asked: Asked = {}) {
  const { seat = 'ifo-officer', roles = ['member'], meeting = called().build() } = asked;
  const page = meetingPageFor(roles);
  return presentHome({
    dueFigures: [],
    rules: builtInRules,
    team,
    account: `demo/${seat}`,
    roles,
    reader: { roles, seatIds: ownSeatIds(team, `demo/${seat}`, '2026-12-03', meeting) },
    meetings: [meeting],
    cases,
    offers: asked.offers ?? [],
    newDeviations: 0,
    meetingPages: page === undefined ? new Map() : new Map([[meeting.id, page]]),
    channel: { status: 'none' },
    now: asked.now ?? zonedInstant('2026-12-03', '09:00'),
  });
}
const tasksOf = (code: string, cases: readonly StarCase[], asked?: Asked) =>
  home(cases, asked).tasks.filter((task) => task.code === code);

function offer(change: Partial<Offer> = {}): Offer {
  return {
    kind: 'offer',
    id: 'o1',
    schemaVersion: 1,
    state: 'current',
    sort: '1',
    code: 'work-training',
    party: 'municipality',
    provider: 'Arbetsmarknadsenheten',
    about: '',
    teamIds: [],
    contact: 'labour-market-coordinator',
    confirmedOn: '2026-01-15',
    askedOn: '2026-11-30',
    history: [],
    ...change,
  };
}

describe('the cases one carries, on the first page', () => {
  const due = (reference: string) =>
    received(reference).did('2026-11-20', { verb: 'book-follow-up', on: '2026-12-08' }).build();

  it('are there when they are followed up at the next meeting, each a click away', () => {
    expect(tasksOf('prepare-case', [due('BER-2026-001')])).toEqual([
      {
        code: 'prepare-case',
        title: 'Förbered BER-2026-001 till mötet tis 8 dec kl. 13.00',
        text: 'Följs upp på mötet.',
        page: 'case',
        reference: 'BER-2026-001',
        urgent: false,
      },
    ]);
  });

  it('are there when something rings, and not when all is well', () => {
    expect(tasksOf('prepare-case', [received().build()])).toEqual([]);
    const silent = aCase('BER-2026-002', team).raisedOn('2026-06-01').receivedOn('2026-06-09');
    expect(tasksOf('prepare-case', [silent.build()])[0]?.text).toMatch(/uppföljning/);
  });

  it('are those of others on nobody else’s page, whoever may read them', () => {
    expect(tasksOf('prepare-case', [due('BER-2026-001')], { seat: 'employment-officer' })).toEqual(
      [],
    );
    expect(
      home([due('BER-2026-001')], { seat: 'chef', roles: ['office'] }).tasks,
    ).not.toContainEqual(expect.objectContaining({ page: 'case' }));
  });

  it('are told together when they are many', () => {
    const many = [1, 2, 3, 4, 5, 6].map((n) => due(`BER-2026-00${n}`));
    expect(tasksOf('prepare-case', many.slice(0, 5))).toHaveLength(5);
    expect(tasksOf('prepare-case', many)).toEqual([
      {
        code: 'prepare-case',
        title: '6 ärenden att förbereda',
        text: 'Förbered BER-2026-001, BER-2026-002, BER-2026-003, BER-2026-004, BER-2026-005 och BER-2026-006.',
        page: 'cases',
        urgent: false,
      },
    ]);
  });

  it('are only those FK raised or carries for FK, and the assigned ones for an individkoordinator', () => {
    const ofFk = aCase('BER-2026-020', team)
      .by('fk')
      .receivedOn('2026-11-10', 'fk-contact')
      .did('2026-11-10', { verb: 'book-follow-up', on: '2026-12-08' })
      .build();
    const given: StarCase = { ...due('BER-2026-021'), current: ofFk.current };
    const notOfFk = due('BER-2026-001');
    const fk = { seat: 'fk-contact', roles: ['fk-contact'] } as const;
    expect(
      tasksOf('prepare-case', [ofFk, given, notOfFk], fk).map(({ reference }) => reference),
    ).toEqual(['BER-2026-020', 'BER-2026-021']);
    const assigned = received('BER-2026-003')
      .did('2026-11-20', { verb: 'book-follow-up', on: '2026-12-08' })
      .did('2026-11-20', {
        verb: 'decide-individual-coordinator',
        memberId: 'individual-coordinator',
      })
      .build();
    const coordinator = {
      seat: 'individual-coordinator',
      roles: ['individual-coordinator'],
    } as const;
    expect(
      tasksOf('prepare-case', [assigned, due('BER-2026-001')], coordinator).map(
        ({ reference }) => reference,
      ),
    ).toEqual(['BER-2026-003']);
  });
});

describe('what one has taken on, on the first page', () => {
  const takes = (due: string) =>
    ({ verb: 'take-on-task', memberId: 'employment-officer', task: 'contact-party', due }) as const;
  const starCase = (due: string) => received().did('2026-11-11', takes(due)).build();
  const seat = { seat: 'employment-officer' };

  it('is urgent when it is overdue', () => {
    expect(tasksOf('case-task', [starCase('2026-12-01')], seat)).toMatchObject([
      {
        title: 'Kontakta en annan part: BER-2026-001',
        text: 'Skulle vara gjort tis 1 dec 2026. Säg om det är gjort, inte gick eller inte blev av.',
        page: 'case',
        reference: 'BER-2026-001',
        urgent: true,
      },
    ]);
  });

  it.each([
    ['today', '2026-12-03', true],
    ['by the next meeting', '2026-12-08', true],
    ['within the week', '2026-12-10', true],
    ['after that', '2026-12-11', false],
  ])('is there when it is due %s', (_when, due, shown) => {
    const tasks = tasksOf('case-task', [starCase(due)], seat);
    expect(tasks).toHaveLength(shown ? 1 : 0);
    expect(tasks.every(({ urgent }) => !urgent)).toBe(true);
  });

  it('is on nobody else’s page', () => {
    expect(
      tasksOf('case-task', [starCase('2026-12-01')], { seat: 'labour-market-coordinator' }),
    ).toEqual([]);
  });
});

describe('a case in the queue, on the first page', () => {
  it('asks those who answer for its wait when nothing is noted', () => {
    expect(tasksOf('waiting-note', [queued().build()])).toMatchObject([
      {
        title: 'Vad görs medan BER-2026-009 väntar?',
        page: 'case',
        reference: 'BER-2026-009',
      },
    ]);
    expect(tasksOf('waiting-note', [queued().build()], { seat: 'employment-officer' })).toEqual([]);
  });

  it('asks again when the kallelse is out, once for each meeting', () => {
    const noted = (day: string) =>
      queued().did(day, { verb: 'note-waiting', waitingAction: 'own-measure' }).build();
    const planned = aMeeting(team).build();
    expect(tasksOf('waiting-note', [noted('2026-11-20')])).toHaveLength(1);
    expect(tasksOf('waiting-note', [noted('2026-12-02')])).toEqual([]);
    expect(tasksOf('waiting-note', [noted('2026-11-20')], { meeting: planned })).toEqual([]);
  });
});

describe('one who cannot come', () => {
  const absent = () =>
    aMeeting(team).calledOn('2026-12-01').answered('ifo-officer', { status: 'absent' });

  it('is asked for word about the cases they carry, until it is left', () => {
    const cases = [received().build(), received('BER-2026-002').build()];
    expect(tasksOf('leave-word', cases, { meeting: absent().build() })).toMatchObject([
      {
        title: 'Lämna besked till mötet tis 8 dec kl. 13.00',
        text: 'Du är inte med. Säg vad mötet ska veta om BER-2026-001 och BER-2026-002.',
        page: 'meeting',
      },
    ]);
    const left = absent()
      .leftWord('ifo-officer', 'BER-2026-001', 'nothing-new')
      .leftWord('ifo-officer', 'BER-2026-002', 'wait-for-me');
    expect(tasksOf('leave-word', cases, { meeting: left.build() })).toEqual([]);
  });

  it('is the only one who is', () => {
    expect(tasksOf('leave-word', [received().build()])).toEqual([]);
  });
});

describe('offers to confirm', () => {
  it('are told to the party that was asked, counted', () => {
    const offers = [offer(), offer({ id: 'o2' }), offer({ id: 'o3', party: 'af' })];
    expect(tasksOf('confirm-offers', [], { offers })).toMatchObject([
      { title: '2 insatser att bekräfta i utbudskartan', page: 'offers' },
    ]);
    expect(tasksOf('confirm-offers', [], { offers, seat: 'employment-officer' })).toMatchObject([
      { title: '1 insats att bekräfta i utbudskartan' },
    ]);
  });

  it('are nothing to do before anybody has asked', () => {
    const unasked = without(offer(), 'askedOn');
    expect(tasksOf('confirm-offers', [], { offers: [unasked] })).toEqual([]);
  });
});

describe('the order of the first page', () => {
  it('puts what is urgent first, and says so when nothing waits', () => {
    const overdue = received()
      .did('2026-11-11', {
        verb: 'take-on-task',
        memberId: 'ifo-officer',
        task: 'report-back',
        due: '2026-11-20',
      })
      .build();
    const view = home([overdue, queued().build()]);
    expect(view.tasks[0]).toMatchObject({ code: 'case-task', urgent: true });
    const urgent = view.tasks.map((task) => task.urgent);
    expect(urgent).toEqual([...urgent].sort((a, b) => Number(b) - Number(a)));
    const held = called().opened().closed().build();
    const quiet = home([], { meeting: held, now: zonedInstant('2026-12-09', '09:00') });
    expect(quiet.tasks).toEqual([]);
    expect(quiet.nothingText).toBe('Inget väntar på dig. Inget möte är planerat just nu.');
  });
});

describe('the first page of whoever leads the team', () => {
  const leading = { seat: 'coordinator', roles: ['coordinator'] as const };
  const day = (date: string) => zonedInstant(date, '09:00');

  it('leads with what the cases of the whole team need, whoever carries them', () => {
    const silent = aCase('BER-2026-002', team).raisedOn('2026-08-03').receivedOn('2026-08-18');
    const { tasks } = home([silent.build(), queued().build()], leading);
    expect(tasks[0]).toEqual({
      code: 'case-alarms',
      title: '1 pågående ärende behöver ses över',
      text: '1 utan nästa uppföljning.',
      page: 'cases',
      filter: 'alarms',
      urgent: true,
    });
    expect(tasks.find(({ code }) => code === 'waiting-alarms')).toMatchObject({
      title: '1 köat ärende saknar uppgift om vad som görs',
      page: 'queue',
    });
    expect(tasksOf('case-alarms', [silent.build()])).toEqual([]);
  });

  it('says on the day of the meeting what is taken up, before it is opened', () => {
    const at = { ...leading, now: day('2026-12-08') };
    const standing = [received('BER-2026-001').build(), queued().build()];
    expect(tasksOf('open-meeting', standing, at)[0]?.text).toBe(
      '1 av 8 har svarat. 1 pågående och 1 köat tas upp. Inga nya står på dagordningen. Starta mötet när ni börjar.',
    );
    const meeting = called()
      .withItem({ reference: 'BER-2026-014' })
      .withItem({ reference: 'BER-2026-015', kind: 'consultation' })
      .build();
    expect(tasksOf('open-meeting', [], { ...at, meeting })[0]?.text).toContain(
      '1 nytt och 1 konsultation står på dagordningen.',
    );
  });

  it('does not say of a planned meeting when it is called to: that stands at the meeting, and is nothing to do', () => {
    const meeting = aMeeting(team).build();
    const { tasks } = home([], { ...leading, now: day('2026-11-20'), meeting });
    expect(tasks.filter(({ title, text }) => /Nästa möte|Kallelsen/.test(title + text))).toEqual(
      [],
    );
  });

  it('tells of a meeting that was never closed as such', () => {
    const at = { now: day('2026-12-10') };
    expect(tasksOf('close-meeting', [], { ...leading, ...at })).toHaveLength(1);
    const open = called().opened().build();
    expect(tasksOf('run-meeting', [], { ...leading, ...at, meeting: open })[0]?.title).toBe(
      'Mötet tis 8 dec kl. 13.00 är inte avslutat',
    );
    const unanswered = home([], { seat: 'employment-officer', ...at });
    expect(unanswered.tasks.map(({ code }) => code)).not.toContain('answer');
    expect(unanswered.nothingText).toBe('Inget väntar på dig. Inget möte är planerat just nu.');
  });
});
