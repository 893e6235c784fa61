import { describe, expect, it } from 'vitest';
import { agendaParts } from '../../../../shared/codes/agenda.ts';
import {
  presentCancellation,
  presentChange,
  presentReminder,
} from '../../../../shared/meetings/call/present-changes.ts';
import { presentNotice } from '../../../../shared/meetings/call/present-notice.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { ongoingCase } from '../star-cases.ts';
import { builtInRules } from '../../../builders/rules.ts';

const team = aTeam().build();
const called = () => aMeeting(team).calledOn('2026-12-01');

describe('the head of the kallelse', () => {
  it('says when, where and how long in Swedish', () => {
    const meeting = called()
      .planned({ start: '09:00', lunch: { from: '12:00', to: '13:00' } })
      .build();
    expect(presentNotice(meeting, team, builtInRules).head).toMatchObject({
      teamName: 'STAR Berg',
      title: 'STAR-möte tis 8 dec 2026',
      when: 'tis 8 dec 2026 kl. 09.00–16.00',
      place: 'Kommunhuset, Svenstavik',
      link: 'https://teams.microsoft.com/l/meetup-join/berg',
      lunch: 'Lunch kl. 12.00–13.00',
      status: 'called',
      statusText: 'Kallat',
      noticeText: 'Kallelsen gick ut tis 1 dec 2026 kl. 08.00',
    });
  });

  it.each([
    ['no more than that it has not, before', aMeeting(team), 'Kallelsen har inte gått ut'],
    [
      'that it did, late',
      aMeeting(team).calledOn('2026-12-03', '14:12'),
      'Kallelsen gick ut tors 3 dec 2026 kl. 14.12 (sent)',
    ],
    [
      'that it did though the meeting is over',
      called().opened().closed(),
      'Kallelsen gick ut tis 1 dec 2026 kl. 08.00',
    ],
    ['that it never did', aMeeting(team).cancelled(), 'Ingen kallelse gick ut'],
  ])('tells of the kallelse %s', (_, meeting, text) => {
    expect(presentNotice(meeting.build(), team, builtInRules).head.noticeText).toBe(text);
  });

  it('hints at a missing link while it matters', () => {
    const hint = 'Länken för dig som deltar digitalt kommer senare.';
    const noLink = () => called().planned({ link: undefined });
    expect(presentNotice(noLink().build(), team, builtInRules).head.warning).toBe(hint);
    expect(presentNotice(noLink().cancelled().build(), team, builtInRules).head).not.toHaveProperty(
      'warning',
    );
    expect(presentNotice(called().build(), team, builtInRules).head).not.toHaveProperty('warning');
  });

  it('never tells everyone that the meeting is too short', () => {
    const short = called().planned({ end: '14:00' }).build();
    expect(presentNotice(short, team, builtInRules).head).not.toHaveProperty('warning');
  });
});

describe('the banner', () => {
  it.each([
    ['nothing when all is as planned', called(), undefined],
    [
      'nothing when it changed before the kallelse',
      aMeeting(team).changedTo({ end: '16:30' }).called(),
      undefined,
    ],
    [
      'the new time and the old',
      called().changedTo({ date: '2026-12-15', start: '09:00', end: '12:00' }),
      'Ny tid: tis 15 dec 2026 kl. 09.00–12.00 (var tis 8 dec 2026 kl. 13.00–16.00)',
    ],
    [
      'a new place',
      called().changedTo({ place: 'Folkets hus i Hackås' }),
      'Ändrad plats eller länk',
    ],
    [
      'nothing when it was moved and moved back',
      called().changedTo({ end: '16:30' }).changedTo({ end: '16:00' }),
      undefined,
    ],
    ['that it is cancelled, and why', called().cancelled('too-few'), 'Inställt: för få kan delta'],
    [
      'that the kallelse was late',
      aMeeting(team).calledOn('2026-12-04', '09:00'),
      'Sen kallelse: mindre än en vecka till mötet',
    ],
    [
      'cancelled before changed before late',
      aMeeting(team).calledOn('2026-12-04').changedTo({ end: '17:00' }).cancelled('illness'),
      'Inställt: sjukdom',
    ],
  ])('says %s', (_, meeting, banner) => {
    expect(presentNotice(meeting.build(), team, builtInRules).banner).toBe(banner);
  });
});

describe('the answers', () => {
  it('are one row a seat, in words, with the deputies that may be sent', () => {
    const meeting = called()
      .answered('coordinator', { status: 'coming', mode: 'on-site' })
      .answered('employment-officer', { status: 'deputy', deputyId: 'employment-officer-deputy' })
      .answered('rehab-coordinator-psychiatry', { status: 'coming', mode: 'digital' })
      .answered('ifo-officer', { status: 'absent', word: 'Utbildning hela dagen' })
      .answered('labour-market-coordinator', { status: 'absent' })
      .build();
    const { answers, answersText } = presentNotice(meeting, team, builtInRules);
    expect(answersText).toBe('5 av 7 har svarat');
    expect(Object.fromEntries(answers.map(({ memberId, text }) => [memberId, text]))).toEqual({
      coordinator: 'Kommer på plats',
      'employment-officer': 'Skickar ersättare',
      'rehab-coordinator-psychiatry': 'Kommer digitalt',
      'ifo-officer': 'Frånvarande: Utbildning hela dagen',
      'labour-market-coordinator': 'Frånvarande',
      'rehab-coordinator-primary-care': 'Inte svarat',
      'fk-contact': 'Inte svarat',
    });
    const deputies = (id: string) => answers.find(({ memberId }) => memberId === id)?.deputies;
    expect(deputies('employment-officer')).toEqual([
      { id: 'employment-officer-deputy', label: 'Ersättare för arbetsförmedlare (AF)' },
    ]);
    expect(deputies('coordinator')).toEqual([]);
    expect(deputies('fk-contact')).toEqual([]);
  });

  it('belong to nobody in particular on the card that everyone shares', () => {
    expect(presentNotice(called().build(), team, builtInRules).answers.some(({ own }) => own)).toBe(
      false,
    );
  });

  it('offer the ersättare of one’s own service only', () => {
    const wide = aTeam().withDeputy('labour-market-coordinator').build();
    const { answers } = presentNotice(called().build(), wide, builtInRules);
    const row = answers.find(({ memberId }) => memberId === 'labour-market-coordinator');
    expect(row?.deputies.map(({ id }) => id)).toEqual(['labour-market-coordinator-deputy']);
  });
});

describe('the agenda', () => {
  const meeting = called()
    .withItem({ reference: 'BER-2026-014', raisedBy: 'coordinator', referrer: 'ame' })
    .withItem({ reference: 'BER-2026-015', kind: 'consultation', raisedBy: 'employment-officer' })
    .withItem({ reference: 'BER-2026-003', kind: 'follow-up' })
    .withItem({ reference: 'BER-2026-009', kind: 'queued', raisingParty: 'region' })
    .withTopic('fk-slot', 'Hur lång är handläggningstiden?', 'ifo-officer')
    .withTopic('learning', 'Ny rutin för samtycke')
    .build();
  const { agenda } = presentNotice(meeting, team, builtInRules);

  it('has the parts in the order they are taken, FK after the cases', () => {
    expect(agenda.map(({ part }) => part)).toEqual(agendaParts);
    expect(agenda.map(({ title }) => title)[5]).toBe('Allmänna frågor till Försäkringskassan');
  });

  it('has each case in its part with reference, kind and the party that raised it, and nothing to decide', () => {
    const rows = agenda.flatMap(({ part, items }) => items.map((item) => ({ part, item })));
    expect(
      rows.map(({ part, item }) => [part, item.reference, item.kindText, item.raisedByText]),
    ).toEqual([
      ['ongoing-cases', 'BER-2026-003', 'Uppföljning', 'Kommunen'],
      ['new-cases', 'BER-2026-014', 'Nytt ärende', 'Kommunen'],
      ['queued-cases', 'BER-2026-009', 'Köat ärende', 'Region Jämtland Härjedalen'],
      ['consultations', 'BER-2026-015', 'Konsultation', 'Kommunen'],
    ]);
    expect(rows.every(({ item }) => item.outcomes.length === 0 && item.note === undefined)).toBe(
      true,
    );
  });

  it('has each topic in its part with who proposed it', () => {
    const topics = agenda.flatMap(({ part, topics: those }) =>
      those.map((topic) => [part, topic.text, topic.byText]),
    );
    expect(topics).toEqual([
      ['fk-slot', 'Hur lång är handläggningstiden?', 'Handläggare IFO (kommunen)'],
      ['learning', 'Ny rutin för samtycke', 'Samordnare (kommunen)'],
    ]);
  });

  it('says of every part what it is when it is empty', () => {
    const empty = presentNotice(called().build(), team, builtInRules).agenda;
    expect(empty.every(({ emptyText }) => emptyText.length > 10)).toBe(true);
    expect(new Set(empty.map(({ emptyText }) => emptyText)).size).toBe(agendaParts.length);
  });
});

describe('the rest of the kallelse', () => {
  it('tells the last day for proposals, and counts ongoing cases once', () => {
    const meeting = called().withItem({ reference: 'BER-2026-001', kind: 'follow-up' }).build();
    const ongoing = [ongoingCase('BER-2026-001'), ongoingCase('BER-2026-002')];
    const view = presentNotice(meeting, team, builtInRules, ongoing);
    expect(view.proposalsText).toBe('Förslag till dagordningen senast fre 4 dec');
    expect(view.ongoingText).toBe('2 pågående ärenden följs upp');
    expect(view.choices.ongoing).toEqual(['BER-2026-002']);
    expect(presentNotice(called().build(), team, builtInRules)).not.toHaveProperty('ongoingText');
  });

  it('says that the intake is paused on the day it is drawn, before anybody fills in a form', () => {
    const paused = aTeam().withIntakePaused('2026-11-01', '2026-12-31').build();
    const on = (day: string) =>
      presentNotice(called().build(), paused, builtInRules, [], day).choices;
    expect(on('2026-12-02').pausedText).toBe(
      'Intaget är pausat till och med tors 31 dec 2026. Nya ärenden tas inte emot nu, men konsultationer och uppföljningar går bra.',
    );
    expect(on('2027-01-01')).not.toHaveProperty('pausedText');
  });

  it('can be answered until the meeting opens', () => {
    const open = [
      aMeeting(team),
      called(),
      called().opened(),
      called().opened().closed(),
      called().cancelled(),
    ];
    expect(open.map((meeting) => presentNotice(meeting.build(), team, builtInRules).open)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('has a new revision after everything that happens', () => {
    const before = presentNotice(called().build(), team, builtInRules).revision;
    const after = presentNotice(
      called().answered('ifo-officer', { status: 'absent' }).build(),
      team,
      builtInRules,
    );
    expect(after.revision).toBe(before + 1);
  });

  it('offers the lists by the rules of the meeting’s date', () => {
    const choices = (date: string) =>
      presentNotice(aMeeting(team).on(date).build(), team, builtInRules).choices;
    expect(choices('2025-12-09').rules.priorityGroups).toEqual([]);
    expect(choices('2026-12-08').rules.priorityGroups).toContain('young');
    expect(choices('2026-12-08').deputies).toHaveLength(2);
  });

  it('never tells an account, nor why a case was closed', () => {
    const meeting = called()
      .withItem({ reference: 'BER-2026-003', kind: 'follow-up' })
      .opened()
      .decided('BER-2026-003', {
        outcome: 'closed',
        closing: {
          reason: 'b1-disability-pension-applied',
          planAgreed: false,
          livelihoodOut: ['sickness-benefit'],
          occupationOut: 'none',
          result: 'neither',
          takingOver: 'fk',
          nnsOffered: false,
        },
      })
      .build();
    const { agenda, answers, head } = presentNotice(meeting, team, builtInRules);
    const said = JSON.stringify({ agenda, answers, head });
    expect(said).toContain('Avslutat');
    expect(said).not.toMatch(/demo\/|B1|jukersättning|jukpenning/);
  });
});

describe('what is said in the thread', () => {
  const again =
    ' Svara på nytt om du inte redan har gjort det: tidigare svar gällde den gamla tiden.';

  it.each([
    [
      'a move',
      called().changedTo({ date: '2026-12-15' }),
      `Flyttat från tis 8 dec 2026 kl. 13.00–16.00.${again}`,
    ],
    [
      'a move and, before anyone was told, another place',
      called().changedTo({ date: '2026-12-15' }).changedTo({ place: 'Folkets hus' }),
      `Flyttat från tis 8 dec 2026 kl. 13.00–16.00. Ny plats eller länk.${again}`,
    ],
    [
      'two moves as one',
      called().changedTo({ date: '2026-12-15' }).changedTo({ date: '2026-12-16' }),
      `Flyttat från tis 8 dec 2026 kl. 13.00–16.00.${again}`,
    ],
    [
      'a new place',
      called().changedTo({ place: 'Folkets hus' }),
      'Ny plats eller länk. Tiden är densamma.',
    ],
    [
      'a new place and lunch',
      called().changedTo({ place: 'Folkets hus', lunch: { from: '14:00', to: '14:30' } }),
      'Ny plats eller länk och ny lunchtid. Tiden är densamma.',
    ],
    [
      'a move that was taken back, which emptied the answers all the same',
      called().changedTo({ date: '2026-12-15' }).changedTo({ date: '2026-12-08' }),
      `Mötet blir som det stod i kallelsen.${again}`,
    ],
    [
      'a place that was taken back',
      called().changedTo({ place: 'Folkets hus' }).changedTo({ place: 'Kommunhuset, Svenstavik' }),
      'Mötet blir som det stod i kallelsen.',
    ],
  ])('tells of %s', (_, meeting, text) => {
    expect(presentChange(meeting.build())).toBe(text);
  });

  it('about a cancellation says why', () => {
    expect(presentCancellation(called().cancelled('other-date').build())).toBe(
      'Mötet är inställt. Orsak: nytt datum söks.',
    );
  });

  it('as a reminder names the functions that have not answered', () => {
    expect(presentReminder(team, ['ifo-officer', 'employment-officer'])).toBe(
      'Svar saknas från Handläggare IFO (kommunen) och Arbetsförmedlare (AF). Svara gärna i dag, det går fort.',
    );
  });
});
