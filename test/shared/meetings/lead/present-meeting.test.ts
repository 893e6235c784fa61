import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../shared/access/role.ts';
import type { Deviation } from '../../../../shared/deviations/deviation.ts';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import {
  type MeetingFacts,
  presentMeeting,
} from '../../../../shared/meetings/lead/present-meeting.ts';
import { presentMinutes } from '../../../../shared/meetings/minutes/present-minutes.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { ongoingCase, queuedCase, raisedCase } from '../star-cases.ts';
import { builtInRules } from '../../../builders/rules.ts';

const team = aTeam().build();
const called = () => aMeeting(team).withId('december').calledOn('2026-12-01');

function seenBy(roles: readonly Role[], other: Partial<MeetingFacts> = {}): MeetingView {
  return presentMeeting({
    rules: builtInRules,
    meeting: called().build(),
    team,
    cases: [],
    deviations: [],
    roles,
    ownSeatIds: roles.includes('coordinator') ? ['coordinator'] : ['ifo-officer'],
    ongoing: [],
    queued: 0,
    today: '2026-12-08',
    now: '2026-12-08T11:30:00.000Z',
    ...other,
  });
}

const itemsOf = (view: MeetingView) => view.agenda.flatMap(({ items }) => items);

function deviation(other: Partial<Deviation>): Deviation {
  return {
    kind: 'deviation',
    id: 'd1',
    schemaVersion: 5,
    state: 'reported',
    sort: '2026-12-08T14:00:00.000Z',
    teamId: 'berg',
    issue: 'deviation',
    category: 'staffing',
    text: '',
    alsoTouches: [],
    structural: false,
    managerAsked: false,
    reportedOn: '2026-12-08',
    meetingId: 'december',
    history: [],
    ...other,
  };
}

describe('what the asker may do', () => {
  const before = { planned: aMeeting(team).build(), called: called().build() };
  const open = called().opened().build();
  const closed = called().opened().closed().build();
  const nothing = {
    answer: false,
    answerForOthers: false,
    propose: false,
    raise: false,
    plan: false,
    run: false,
    correct: false,
  };
  const everything = {
    answer: true,
    answerForOthers: true,
    propose: true,
    raise: true,
    plan: true,
    run: true,
    correct: false,
  };

  it.each(Object.entries(before))(
    'as a coordinator of a %s meeting is everything',
    (_, meeting) => {
      expect(seenBy(['coordinator'], { meeting }).can).toEqual(everything);
    },
  );

  it('as a coordinator while it is held is to lead it', () => {
    expect(seenBy(['coordinator'], { meeting: open }).can).toEqual({
      ...everything,
      answer: false,
      answerForOthers: false,
      plan: false,
    });
  });

  it('as a member is to answer, propose and raise', () => {
    expect(seenBy(['member']).can).toEqual({
      ...nothing,
      answer: true,
      propose: true,
      raise: true,
    });
    expect(seenBy(['member'], { meeting: open }).can).toEqual({
      ...nothing,
      propose: true,
      raise: true,
    });
  });

  it('is nothing once it is over, but to put its minutes right for who leads the team', () => {
    const cancelled = called().cancelled().build();
    expect(seenBy(['coordinator'], { meeting: cancelled }).can).toEqual(nothing);
    expect(seenBy(['member'], { meeting: closed }).can).toEqual(nothing);
    for (const role of ['coordinator', 'unled-member'] as const)
      expect(seenBy([role], { meeting: closed }).can).toEqual({ ...nothing, correct: true });
  });

  it('is not to answer without a seat', () => {
    expect(seenBy(['coordinator'], { ownSeatIds: [] }).can.answer).toBe(false);
  });

  it('marks one’s own seat among the answers', () => {
    const own = seenBy(['member']).answers.filter((row) => row.own);
    expect(own.map(({ memberId }) => memberId)).toEqual(['ifo-officer']);
  });
});

describe('the agenda of the one who leads', () => {
  const cases = [
    ongoingCase('BER-2026-001', '2027-01-12'),
    ongoingCase('BER-2026-002'),
    queuedCase('BER-2026-009', { since: zonedInstant('2026-10-27', '13:00') }),
    raisedCase('BER-2026-014'),
  ];
  const meeting = called()
    .withItem({ reference: 'BER-2026-014' })
    .withItem({ reference: 'BER-2026-015', kind: 'consultation' })
    .opened({ ongoing: cases.slice(0, 2), queued: cases.slice(2, 3) })
    .decided('BER-2026-014', { outcome: 'received', caseHolderId: 'ifo-officer' })
    .build();
  const view = seenBy(['coordinator'], { meeting, cases });
  const item = (reference: string) => itemsOf(view).find((row) => row.reference === reference);

  it('notes where each case stands', () => {
    expect(itemsOf(view).map(({ reference, note }) => [reference, note])).toEqual([
      ['BER-2026-001', 'Ärendebärare: Handläggare IFO (kommunen). Uppföljning tis 12 jan 2027'],
      ['BER-2026-002', 'Ärendebärare: Handläggare IFO (kommunen). Ingen uppföljning bokad'],
      ['BER-2026-014', undefined],
      ['BER-2026-009', 'Väntat 91 dagar, varav 42 i kö'],
      ['BER-2026-015', undefined],
    ]);
  });

  it('offers the outcomes of each kind, until one is chosen, which can be undone', () => {
    expect(item('BER-2026-001')?.outcomes).toEqual(['follow-up', 'parked', 'closed']);
    expect(item('BER-2026-009')?.outcomes).toEqual(['received', 'queued', 'declined']);
    expect(item('BER-2026-014')).toMatchObject({
      outcomes: [],
      decision: {
        outcome: 'received',
        text: 'Mottaget, ärendebärare: Handläggare IFO (kommunen)',
        canUndo: true,
      },
    });
  });

  it('suggests the ärendebärare from the livelihood', () => {
    expect(item('BER-2026-009')?.suggestedHolderId).toBe('ifo-officer');
    expect(item('BER-2026-015')).not.toHaveProperty('suggestedHolderId');
  });

  it('tells how far it has come, and what would go on to the next meeting', () => {
    expect(view.progressText).toBe('1 av 5 ärenden klara');
    expect(view.undecided).toBe(1);
  });

  it('offers nothing to decide to the other members, nor before it opens', () => {
    const member = itemsOf(seenBy(['member'], { meeting, cases }));
    expect(member.every(({ outcomes }) => outcomes.length === 0)).toBe(true);
    expect(member.find(({ decision }) => decision)?.decision?.canUndo).toBe(false);
    const early = called().withItem({ reference: 'BER-2026-014' }).build();
    expect(itemsOf(seenBy(['coordinator'], { meeting: early }))[0]?.outcomes).toEqual([]);
  });

  it('tells the reason of a closed case to those who read case rows', () => {
    const closing = {
      reason: 'a1-employment',
      planAgreed: true,
      livelihoodOut: [],
      occupationOut: 'employment',
      result: 'sustainable-plan',
      takingOver: 'none',
      nnsOffered: true,
    } as const;
    const withClosed = called()
      .opened({ ongoing: cases.slice(0, 1) })
      .decided('BER-2026-001', { outcome: 'closed', closing: { ...closing, livelihoodOut: [] } })
      .build();
    const [row] = itemsOf(seenBy(['coordinator'], { meeting: withClosed, cases }));
    expect(row?.decision?.text).toBe(
      'Avslutat: Arbete överenskommet eller påbörjat · Plan som individen är med på: Ja · Sysselsättning vid avslut: Arbete · Resultat: Hållbar plan · Tar över: Ingen part · NNS-enkäten erbjuden: Ja',
    );
  });
});

describe('topics', () => {
  const meeting = called()
    .withTopic('learning', 'Min punkt', 'ifo-officer')
    .withTopic('learning', 'Någon annans', 'employment-officer')
    .build();
  const removable = (view: MeetingView) =>
    view.agenda.flatMap(({ topics }) => topics.map(({ canRemove }) => canRemove));

  it('can be removed by the one who proposed them and by the coordinator, until it is over', () => {
    expect(removable(seenBy(['member'], { meeting }))).toEqual([true, false]);
    expect(removable(seenBy(['coordinator'], { meeting }))).toEqual([true, true]);
    const cancelled = called().withTopic('learning', 'Min', 'ifo-officer').cancelled().build();
    expect(removable(seenBy(['member'], { meeting: cancelled }))).toEqual([false]);
  });
});

describe('the meeting itself', () => {
  it('lists attendance by function, open seats as not given', () => {
    const meeting = called().opened().attended('ifo-officer', 'digital').build();
    const rows = seenBy(['coordinator'], { meeting }).attendance;
    expect(rows).toHaveLength(7);
    expect(rows.find(({ memberId }) => memberId === 'ifo-officer')).toEqual({
      memberId: 'ifo-officer',
      label: 'Handläggare IFO (kommunen)',
      value: 'digital',
      text: 'Digitalt',
    });
    expect(rows.find(({ memberId }) => memberId === 'employment-officer')).toEqual({
      memberId: 'employment-officer',
      label: 'Arbetsförmedlare (AF)',
      text: 'Inte angivet',
    });
  });

  it('offers every seat as ärendebärare with its party', () => {
    expect(seenBy(['coordinator']).holders).toContainEqual({
      value: 'employment-officer',
      label: 'Arbetsförmedlare (AF)',
      party: 'af',
    });
  });

  it('shows the deviations reported at it, and books follow-ups for the next meeting', () => {
    const next = aMeeting(team).on('2027-01-12').build();
    const view = seenBy(['coordinator'], {
      nextMeeting: next,
      deviations: [
        deviation({}),
        deviation({ id: 'd2', category: 'consent', text: 'Blanketten saknades' }),
        deviation({ id: 'd3', meetingId: 'another' }),
      ],
    });
    expect(view.deviations).toEqual([
      { id: 'd1', text: 'Bemanning' },
      { id: 'd2', text: 'Samtycke: Blanketten saknades' },
    ]);
    expect(view.nextMeetingDate).toBe('2027-01-12');
  });

  it('warns those who plan, and only them, of what is unusual', () => {
    const meeting = called().planned({ end: '15:30', link: undefined }).build();
    expect(seenBy(['coordinator'], { meeting }).head.warning).toBe(
      'Länk saknas. Det ska alltid gå att delta digitalt: lägg till en länk till Teams-mötet. Mötet är 2 timmar och 30 minuter utan lunch. Enligt överenskommelsen ska det vara minst 3 timmar.',
    );
    expect(seenBy(['member'], { meeting }).head.warning).toBe(
      'Länken för dig som deltar digitalt kommer senare.',
    );
  });

  it('counts lunch out of its length', () => {
    const lunch = { from: '12:00', to: '13:00' };
    const warning = (start: string) =>
      seenBy(['coordinator'], { meeting: called().planned({ start, lunch }).build() }).head.warning;
    expect(warning('12:00')).toBeUndefined();
    expect(warning('11:59')).toBeUndefined();
    const short = called().planned({ start: '12:00', end: '15:59', lunch }).build();
    expect(seenBy(['coordinator'], { meeting: short }).head.warning).toContain(
      'Mötet är 2 timmar och 59 minuter utan lunch.',
    );
  });

  it('warns of a day off', () => {
    const meeting = aMeeting(team).on('2027-01-06').build();
    expect(seenBy(['coordinator'], { meeting }).head.warning).toBe('Mötet ligger på en helgdag.');
  });

  it('has its minutes once it is closed', () => {
    expect(seenBy(['member'])).not.toHaveProperty('minutes');
    const meeting = called().opened().closed().build();
    expect(seenBy(['member'], { meeting }).minutes?.head.status).toBe('closed');
  });

  it('tells in its minutes what was stored at a closing, which the channel is not told', () => {
    const closing = {
      reason: 'b3-personal',
      personalReason: 'moved',
      planAgreed: false,
      livelihoodOut: ['social-assistance'],
      occupationOut: 'none',
      result: 'sustainable-plan',
      takingOver: 'region',
      nnsOffered: true,
    } as const;
    const meeting = called()
      .opened({ ongoing: [ongoingCase('BER-2026-003')] })
      .decided('BER-2026-003', {
        outcome: 'closed',
        closing: { ...closing, livelihoodOut: [...closing.livelihoodOut] },
      })
      .closed()
      .build();
    const told = /Resultat: Hållbar plan · Tar över: Region .* · NNS-enkäten erbjuden: Ja/;
    expect(seenBy(['member'], { meeting }).minutes?.groups[0]?.rows[0]?.text).toMatch(told);
    const posted = presentMinutes({
      meeting,
      team,
      cases: [],
      deviations: [],
      rules: builtInRules,
    });
    expect(posted.groups).toEqual([
      {
        kind: 'closed',
        label: 'Avslutade',
        count: 1,
        rows: [{ references: ['BER-2026-003'] }],
      },
    ]);
  });

  it('offers the reasons and the criteria of the rules of its date', () => {
    const { rules } = seenBy(['coordinator']);
    expect(rules.closingReasons).toHaveLength(9);
    expect(rules.criteria).toHaveLength(6);
  });
});
