import { describe, expect, it } from 'vitest';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { presentCase } from '../../../../shared/cases/page/present-case.ts';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { asker, berg, factsOf } from '../case-facts.ts';
import { tryStep } from '../try-step.ts';

const raised = (reference = 'BER-2026-014') => aCase(reference, berg).raisedOn('2026-11-03');
const ongoing = () => raised().receivedOn('2026-11-10');
const viewOf = (starCase: StarCase, change: Parameters<typeof factsOf>[1] = {}) =>
  presentCase(factsOf(starCase, change));

describe('where a case stands', () => {
  it.each<[string, StarCase, string, string | undefined]>([
    [
      'raised',
      raised().build(),
      'Aktualiserat tis 3 nov 2026, väntar på teamets beslut',
      'Tas upp på mötet tis 12 jan 2027',
    ],
    [
      'queued',
      raised().queuedOn('2026-11-10').build(),
      'I kö sedan tis 10 nov 2026 (väntat 35 dagar, varav 28 i kö)',
      'Tas upp på mötet tis 12 jan 2027',
    ],
    [
      'ongoing',
      ongoing().followedUpOn('2026-11-17', '2026-12-15').build(),
      'Pågående sedan tis 10 nov 2026',
      'Nästa uppföljning tis 15 dec 2026',
    ],
    [
      'parked',
      ongoing().parkedOn('2026-11-17', '2026-12-15').build(),
      'Pågående sedan tis 10 nov 2026, vilande',
      'Nästa uppföljning tis 15 dec 2026',
    ],
    ['declined', raised().declinedOn('2026-11-10').build(), 'Avböjt tis 10 nov 2026', undefined],
    [
      'withdrawn',
      raised().withdrawnOn('2026-11-10').build(),
      'Återtaget tis 10 nov 2026',
      undefined,
    ],
    [
      'without consent',
      raised().withoutConsentOn('2026-11-10').build(),
      'Stoppat: samtycket är återkallat',
      undefined,
    ],
    ['closed', ongoing().closedOn('2026-12-01').build(), 'Avslutat tis 1 dec 2026', undefined],
    [
      'closed with B1 and no decision known',
      ongoing()
        .closedOn('2026-12-01', { reason: 'b1-disability-pension-applied', planAgreed: false })
        .build(),
      'Avslutat tis 1 dec 2026',
      'Beslutet om sjukersättning är inte noterat än',
    ],
  ])('is told, with what comes next, when it is %s', (_, starCase, statusText, nextText) => {
    const view = viewOf(starCase);
    expect(view.statusText).toBe(statusText);
    expect(view.nextText).toBe(nextText);
  });

  it('is told with the meeting at which the team can decide', () => {
    const meeting = aMeeting(berg).on('2026-12-15').withId('december');
    const { id } = raised().build();
    const onAgenda = meeting.called().withItem({ reference: id }).build();
    expect(viewOf(raised().build(), { meeting: onAgenda })).toMatchObject({
      nextText: 'Tas upp på mötet tis 15 dec 2026',
      atMeeting: { meetingId: 'december', text: 'Tas upp på mötet tis 15 dec 2026' },
    });
    const open = meeting.opened().build();
    expect(viewOf(raised().build(), { meeting: open }).atMeeting?.text).toBe(
      'Väntar på beslut på mötet som pågår',
    );
    expect(viewOf(raised().build())).not.toHaveProperty('atMeeting');
  });

  it('is told with what nobody has seen to', () => {
    const starCase = ongoing().followedUpOn('2026-11-17', '2026-12-01').build();
    expect(viewOf(starCase).alarms).toEqual([
      'Uppföljningen tis 1 dec 2026 har passerat. Boka en ny.',
    ]);
  });

  it('says that the next meeting is not planned', () => {
    expect(viewOf(raised().build(), { nextMeetingDate: undefined })).toMatchObject({
      nextText: 'Nästa möte är inte planerat',
    });
  });
});

describe('what is known of a case', () => {
  const text = (starCase: StarCase) =>
    Object.fromEntries(viewOf(starCase).facts.map((fact) => [fact.label, fact.text]));

  it('is what it was raised with', () => {
    const starCase = raised()
      .by('several', 'ifo', 'psychiatry')
      .on('social-assistance', 'activity-support')
      .prioritised('young')
      .aboutA('man', '16-29')
      .build();
    expect(text(starCase)).toEqual({
      Aktualiserat: 'tis 3 nov 2026',
      'Aktualiserat av': 'Flera parter',
      Parter: 'IFO och psykiatri',
      Samtycke: 'Blanketten ”Aktualisering till STAR”, undertecknad tors 2 jan 2020',
      Kön: 'Man',
      Ålder: '16–29 år',
      'Försörjning vid start': 'Försörjningsstöd och aktivitetsstöd',
      'Prioriterade grupper': 'Unga (16–29 år)',
      Kriterier: expect.stringMatching(
        /^Arbetsför ålder \(16–64 år\) · .*Bor i kommunen/,
      ) as string,
      'Först avstämt med den egna verksamhetens teammedlem': 'Inte angivet',
    });
  });

  it('is why it is parked or was taken back, which the status in the channel does not say', () => {
    expect(text(ongoing().parkedOn('2026-11-17', '2026-12-15').build())).toMatchObject({
      Vilande: 'Väntar på en utredning',
    });
    expect(text(raised().withdrawnOn('2026-11-10').build())).toMatchObject({
      Orsak: 'Har ordnats på annat sätt',
    });
    // Said by the status already.
    expect(text(raised().withoutConsentOn('2026-11-10').build())).not.toHaveProperty('Orsak');
    expect(text(ongoing().build())).not.toHaveProperty('Vilande');
  });

  it('is who carries it, by function', () => {
    const starCase = ongoing()
      .did('2026-11-17', {
        verb: 'decide-individual-coordinator',
        memberId: 'individual-coordinator',
      })
      .build();
    expect(viewOf(starCase).holderText).toBe('Handläggare IFO (kommunen)');
    expect(text(starCase)).toMatchObject({ Individkoordinator: 'Individkoordinator (kommunen)' });
  });

  it('is nothing of the individual once the consent is withdrawn', () => {
    const starCase = ongoing()
      .did('2026-11-17', {
        verb: 'make-plan',
        plan: aPlanInput('2026-11-17'),
        nextFollowUp: '2026-12-15',
      })
      .withoutConsentOn('2026-12-01')
      .build();
    const view = viewOf(starCase);
    expect(view.facts.map(({ label }) => label)).toEqual([
      'Ärendebärare',
      'Aktualiserat',
      'Aktualiserat av',
    ]);
    expect(view).not.toHaveProperty('plan');
    expect(view).toMatchObject({ tasks: [], progress: [] });
    expect(view.closing).toEqual([
      { label: 'Avslutat', text: 'tis 1 dec 2026' },
      { label: 'Orsak', text: 'Samtycket återkallat' },
    ]);
  });
});

describe('a case that waits', () => {
  const queued = () => raised().queuedOn('2026-11-10');

  it('shows what is done meanwhile and who answers for it', () => {
    const noted = queued().did('2026-11-11', {
      verb: 'note-waiting',
      waitingAction: 'care',
      text: 'Väntar på tid i januari',
    });
    expect(viewOf(noted.build()).waiting).toEqual({
      text: 'Vård eller behandling pågår: Väntar på tid i januari',
      noted: true,
      answersForText: 'Kommunen svarar för väntan',
    });
    expect(viewOf(queued().build()).waiting?.text).toBe('Inget är angivet än');
    expect(viewOf(ongoing().build())).not.toHaveProperty('waiting');
  });

  it('can be placed after the others of the queue, in their order', () => {
    const others = [
      aCase('BER-2026-009', berg).raisedOn('2026-10-06').queuedOn('2026-10-13').build(),
      aCase('BER-2026-008', berg)
        .raisedOn('2026-10-07')
        .prioritised('young')
        .queuedOn('2026-10-13')
        .build(),
    ];
    const self = queued().build();
    expect(viewOf(self, { queued: [...others, self] }).choices.queue).toEqual([
      'BER-2026-009',
      'BER-2026-008',
    ]);
  });
});

describe('the tasks of a case', () => {
  const withTask = ongoing()
    .did('2026-11-17', {
      verb: 'take-on-task',
      memberId: 'employment-officer',
      task: 'contact-party',
      due: '2026-12-01',
    })
    .build();

  it('stand by day, with whose they are, and what is overdue', () => {
    const [first] = viewOf(withTask).tasks;
    expect(first).toMatchObject({
      text: 'Kontakta en annan part',
      memberText: 'Arbetsförmedlare (AF)',
      dueText: 'Senast tis 1 dec 2026',
      overdue: true,
      canReport: true,
    });
  });

  it('can be reported by whose they are', () => {
    const canReport = (seat: Parameters<typeof asker>[0]) =>
      viewOf(withTask, { asker: asker(seat) })
        .tasks.filter((task) => task.canReport)
        .map(({ memberText }) => memberText);
    expect(canReport('employment-officer')).toEqual(['Arbetsförmedlare (AF)']);
    expect(new Set(canReport('ifo-officer'))).toEqual(
      new Set(['Handläggare IFO (kommunen)', 'Arbetsförmedlare (AF)']),
    );
    expect(canReport('rehab-coordinator-psychiatry')).toEqual([]);
  });

  it('come last and are overdue no more once reported', () => {
    const taskId = viewOf(withTask).tasks[0]?.taskId ?? 'none';
    const report = { verb: 'report-task', taskId, outcome: 'not-possible' } as const;
    expect(viewOf(value(tryStep(withTask, report))).tasks.at(-1)).toMatchObject({
      taskId,
      outcomeText: 'Gick inte',
      overdue: false,
      canReport: false,
    });
  });

  it('that nobody reported are past when the case is closed', () => {
    const closed = ongoing().closedOn('2026-12-01').build();
    expect(viewOf(closed).tasks).toEqual([]);
  });
});

describe('what a meeting decides', () => {
  const next = { id: 'm-2', plan: { date: '2026-12-22' }, current: { status: 'planned' } } as const;

  it('is said where one looks for it, with the way onto the next agenda', () => {
    expect(viewOf(ongoing().build(), { nextMeeting: next }).meetingDecides).toEqual({
      text: 'Att avsluta ärendet beslutar teamet på mötet.',
      agenda: { meetingId: 'm-2', whenText: 'tis 22 dec 2026' },
    });
  });

  it('offers no agenda to what is on one, to who raises nothing, nor without a meeting', () => {
    const closing = { text: 'Att avsluta ärendet beslutar teamet på mötet.' };
    const onIt = viewOf(ongoing().build(), { nextMeeting: next, meeting: next });
    const office = viewOf(ongoing().build(), {
      nextMeeting: next,
      asker: asker('individual-coordinator'),
    });
    expect([onIt, office, viewOf(ongoing().build())].map((view) => view.meetingDecides)).toEqual([
      closing,
      closing,
      closing,
    ]);
  });

  it('is said of what waits, and of nothing that has ended', () => {
    expect(viewOf(raised().build()).meetingDecides?.text).toMatch(/tas emot, ställs i kö/);
    expect(viewOf(raised().queuedOn('2026-11-10').build()).meetingDecides?.text).toMatch(/köade/);
    expect(viewOf(ongoing().closedOn('2026-12-01').build())).not.toHaveProperty('meetingDecides');
  });

  it('and the ärendebärare stands with it in the head', () => {
    expect(viewOf(ongoing().build()).holderText).toBeDefined();
    expect(viewOf(raised().build())).not.toHaveProperty('holderText');
  });
});
