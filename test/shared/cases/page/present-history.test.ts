import { describe, expect, it } from 'vitest';
import { progressValues } from '../../../../shared/cases/forms/follow-forms.ts';
import { caseEvent, type StarCase } from '../../../../shared/cases/case.ts';
import { presentHistory } from '../../../../shared/cases/page/present-history.ts';
import { aCase, aClosing, aPlanInput } from '../../../builders/case.ts';
import { value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { berg } from '../case-facts.ts';
import { tryStep } from '../try-step.ts';

const levels = {
  'working-ability': 1,
  occupation: 1,
  livelihood: 1,
  'functional-impairment': 1,
} as const;

const raised = () => aCase('BER-2026-014', berg).raisedOn('2026-09-01');
const texts = (starCase: StarCase) =>
  presentHistory(berg, starCase)
    .map(({ text }) => text)
    .reverse();

/** A whole life, with every step there is. */
function whole(): StarCase {
  const begun = raised()
    .did('2026-09-02', { verb: 'note-waiting', waitingAction: 'care', text: 'Väntar på tid' })
    .queuedOn('2026-09-08')
    .receivedOn('2026-10-06', 'employment-officer')
    .did('2026-10-06', {
      verb: 'decide-individual-coordinator',
      memberId: 'individual-coordinator',
    })
    .did('2026-10-07', { verb: 'decide-individual-coordinator', memberId: 'none' })
    .did('2026-10-13', {
      verb: 'hand-over-case',
      caseHolderId: 'ifo-officer',
      reason: 'livelihood-changed',
    })
    .did('2026-10-20', {
      verb: 'make-plan',
      plan: aPlanInput('2026-10-20', { points: ['own-task'] }),
      nextFollowUp: '2026-11-10',
    })
    .did('2026-10-21', {
      verb: 'set-measure',
      measure: { code: 'sfi', provider: 'municipality', from: '2026-11-02' },
    })
    .did('2026-10-22', { verb: 'note-progress', stage: 'start', ...progressValues(levels) })
    .did('2026-10-23', {
      verb: 'take-on-task',
      memberId: 'employment-officer',
      task: 'contact-party',
      due: '2026-10-30',
    })
    .build();
  const task = begun.current.status === 'ongoing' ? begun.current.tasks.at(-1) : undefined;
  const report = { verb: 'report-task', taskId: task?.id ?? 'none', outcome: 'done' } as const;
  return value(tryStep(begun, report, { on: '2026-10-26', team: berg }));
}

describe('the history of a case', () => {
  it('tells every step in the order it was taken', () => {
    expect(texts(whole())).toEqual([
      'Aktualiserat',
      'Under väntetiden: vård eller behandling pågår',
      'Ställt i kö',
      'Mottaget, ärendebärare: Arbetsförmedlare (AF), skäl: Känd sedan tidigare',
      'Beslut om individkoordinator: Individkoordinator (kommunen)',
      'Beslut: ingen individkoordinator',
      'Överlämnat till Handläggare IFO (kommunen): försörjningen har ändrats',
      'Plan efter flerpartsmöte tis 20 okt 2026, 1 av 5 punkter',
      'Insats: SFI, planerad från mån 2 nov 2026',
      'Stegförflyttning registrerad vid start: Arbetsförmåga 1 Ingen, sysselsättning 1 Ingen sysselsättning, försörjning 1 Ingen egen försörjning, funktionsnedsättning 1 Hindrar helt',
      'Uppgift: Kontakta en annan part, Arbetsförmedlare (AF), senast fre 30 okt 2026',
      'Kontakta en annan part: gjort',
    ]);
  });

  it('tells how it ended, and what has shown since', () => {
    const ended = raised()
      .receivedOn('2026-09-08')
      .followedUpOn('2026-09-15', '2026-10-06')
      .parkedOn('2026-10-06', '2026-11-03')
      .did('2026-11-01', { verb: 'resume-case', on: '2026-11-10' })
      .closedOn('2026-11-10', { reason: 'b1-disability-pension-applied', planAgreed: false })
      .did('2026-12-01', {
        verb: 'note-late-outcome',
        on: '2026-11-30',
        livelihood: ['disability-pension'],
        occupation: 'none',
      })
      .did('2026-12-02', {
        verb: 'correct-closing',
        closing: aClosing({ reason: 'b3-personal', personalReason: 'moved' }),
      });
    expect(texts(ended.build()).slice(2)).toEqual([
      'Uppföljning bokad tis 6 okt 2026',
      'Vilande: väntar på en utredning, återupptas tis 3 nov 2026',
      'Återupptaget, uppföljning tis 10 nov 2026',
      'Avslutat: Ansökan om utredning av sjukersättning inlämnad · Plan som individen är med på: Nej · Försörjning vid avslut: Förvärvsarbete · Sysselsättning vid avslut: Arbete · Resultat: Varken insats eller hållbar plan · Tar över: Ingen part · NNS-enkäten erbjuden: Ja',
      'Senare utfall noterat, mån 30 nov 2026',
      'Avslutet rättat: Individens önskemål eller personliga omständigheter · Önskemål eller omständighet: Flyttade · Plan som individen är med på: Nej · Försörjning vid avslut: Förvärvsarbete · Sysselsättning vid avslut: Arbete · Resultat: Varken insats eller hållbar plan · Tar över: Ingen part · NNS-enkäten erbjuden: Ja',
    ]);
    expect(texts(raised().declinedOn('2026-09-08').build()).at(-1)).toBe(
      'Avböjt: uppfyller inte ”Samlat behov av sociala, medicinska och arbetsinriktade insatser”',
    );
    expect(texts(raised().withdrawnOn('2026-09-08').build()).at(-1)).toBe(
      'Återtaget: har ordnats på annat sätt',
    );
    expect(texts(raised().withoutConsentOn('2026-09-08').build()).at(-1)).toBe(
      'Samtycket återkallat tis 8 sep 2026',
    );
  });

  it('tells how far a measure had come when it was set', () => {
    const planned = raised()
      .receivedOn('2026-09-08')
      .did('2026-09-15', {
        verb: 'make-plan',
        plan: aPlanInput('2026-09-15', { measures: [] }),
        nextFollowUp: '2026-12-15',
      })
      .build();
    const set = (days: { readonly startedOn?: string; readonly endedOn?: string }) => {
      const measure = {
        code: 'sfi',
        provider: 'municipality',
        from: '2026-11-02',
        ...days,
      } as const;
      return texts(value(tryStep(planned, { verb: 'set-measure', measure }, { team: berg }))).at(
        -1,
      );
    };
    expect(set({ startedOn: '2026-11-03' })).toBe('Insats: SFI, startad tis 3 nov 2026');
    expect(set({ startedOn: '2026-11-03', endedOn: '2026-12-08' })).toBe(
      'Insats: SFI, avslutad tis 8 dec 2026',
    );
  });

  it('marks what was taken back, and tells what that was', () => {
    const undone = raised()
      .receivedOn('2026-09-08')
      .did('2026-09-15', { verb: 'book-follow-up', on: '2026-10-06' })
      .did('2026-09-16', { verb: 'undo-step', step: 2 })
      .build();
    const [undoing, booked, received] = presentHistory(berg, undone);
    expect(undoing).toMatchObject({
      text: 'Ångrat: uppföljning bokad tis 6 okt 2026',
      undone: false,
    });
    expect(booked).toMatchObject({ text: 'Uppföljning bokad tis 6 okt 2026', undone: true });
    expect(received?.undone).toBe(false);
  });

  it('tells who by function, when, and by which rules, newest first', () => {
    const starCase = raised()
      .receivedOn('2026-10-06')
      .did('2026-10-25', { verb: 'book-follow-up', on: '2026-11-10' }, 'demo/ifo-officer')
      .build();
    expect(presentHistory(berg, starCase)[0]).toEqual({
      text: 'Uppföljning bokad tis 10 nov 2026',
      // The day the clocks are set back.
      whenText: 'sön 25 okt 2026 kl. 12.00',
      byText: 'Handläggare IFO (kommunen)',
      rulesText: 'Regelverk 2026',
      undone: false,
    });
    const older = aCase('BER-2026-003', berg).raisedOn('2026-06-02').receivedOn('2026-09-08');
    expect(presentHistory(berg, older.build()).map(({ rulesText }) => rulesText)).toEqual([
      'Regelverk 2025',
      'Regelverk 2025',
    ]);
  });

  it('tells the function somebody had then, also when they have left', () => {
    const starCase = raised().receivedOn('2026-10-06').build();
    const left = aTeam().ended('coordinator', '2026-10-31').build();
    expect(presentHistory(left, starCase)[0]?.byText).toBe('Samordnare (kommunen)');
    const before = aTeam().ended('coordinator', '2026-08-31').build();
    expect(presentHistory(before, starCase)[0]?.byText).toBe('Samordnare (kommunen), tidigare');
    const never = raised()
      .receivedOn('2026-10-06')
      .did('2026-10-25', { verb: 'book-follow-up', on: '2026-11-10' }, 'demo/outsider');
    expect(presentHistory(left, never.build())[0]?.byText).toBe('Någon utanför teamet');
  });

  it('has a sentence for every kind of event', () => {
    const told = new Set([
      ...whole().history.map(({ type }) => type),
      ...(['raised', 'corrected', 'withdrawn', 'consent-withdrawn', 'queue-moved'] as const),
      ...(['declined', 'answered', 'follow-up-booked', 'parked', 'resumed'] as const),
      ...(['closed', 'closing-corrected', 'decision-corrected', 'late-outcome-noted'] as const),
      'undone' as const,
    ]);
    const kinds = caseEvent.options.map((option) => option.shape.type.value);
    expect([...told].sort()).toEqual([...kinds].sort());
  });
});
