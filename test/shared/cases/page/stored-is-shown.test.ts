import { describe, expect, it } from 'vitest';
import type { Closing, LateOutcome, NewCase, WaitingNote } from '../../../../shared/cases/case.ts';
import type { Measure, Plan } from '../../../../shared/cases/case-parts.ts';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { team, viewOf } from '../../../bot/teams/sample-cases.ts';

/** What of a stored value is read on the case's page, by its field; or why it is not. */
type Shown<T> = Readonly<Record<keyof T, RegExp | { readonly not: string }>>;

const raised = () =>
  aCase('BER-2026-003', team)
    .raisedOn('2026-09-01')
    .by('several', 'ifo', 'af')
    .aboutA('woman', '16-29')
    .on('social-assistance')
    .prioritised('social-assistance', 'young')
    .atLevel(2);
const plan = aPlanInput('2026-10-01', {
  form: 'multi-party-meeting',
  actors: { fk: 'takes-part', healthCare: true, socialServices: false },
  formReason: 'Teamet valde det',
  points: ['jointly-planned'],
  measures: [
    {
      code: 'internship',
      provider: 'af',
      from: '2026-10-05',
      to: '2026-12-18',
      startedOn: '2026-10-06',
    },
  ],
});
const planned = () =>
  raised()
    .receivedOn('2026-09-08')
    .did('2026-10-06', { verb: 'make-plan', plan, nextFollowUp: '2026-11-10' });
const closed = planned()
  .closedOn('2026-11-10', {
    reason: 'b3-personal',
    personalReason: 'declined-offer',
    planAgreed: true,
    livelihoodOut: ['study-support'],
    occupationOut: 'studies',
    result: 'sustainable-plan',
    takingOver: 'municipality',
    nnsOffered: true,
  })
  .did('2026-12-01', {
    verb: 'note-late-outcome',
    on: '2026-11-30',
    livelihood: ['employment'],
    occupation: 'subsidised-employment',
  })
  .build();
const waiting = raised()
  .queuedOn('2026-09-08')
  .did('2026-09-09', { verb: 'note-waiting', waitingAction: 'care', text: 'Tid i januari' })
  .build();

/** Everything the page is made of, in one text. */
const page = JSON.stringify(viewOf(closed));

const ofCase: Shown<NewCase> = {
  kind: { not: 'what kind of document it is' },
  schemaVersion: { not: 'how it is stored' },
  sort: { not: 'its place in lists, which it stands at' },
  id: /"reference":"BER-2026-003"/,
  state: /Avslutat tis 10 nov 2026/,
  current: /Avslutat tis 10 nov 2026/,
  teamId: /STAR Berg/,
  type: /"typeText":"Ärende"/,
  raisedAt: /"Aktualiserat","text":"tis 1 sep 2026"/,
  raisedBy: /Handläggare IFO \(kommunen\)/,
  raisingParty: { not: 'with several behind it, who they are is told instead' },
  history: /"text":"Aktualiserat"/,
  referrer: /"Aktualiserat av","text":"Flera parter"/,
  referrers: /IFO och AF/,
  consent: /undertecknad tors 2 jan 2020/,
  gender: /"Kön","text":"Kvinna"/,
  ageBand: /16–29 år/,
  livelihoodIn: /"Försörjning vid start","text":"Försörjningsstöd"/,
  criteria: /"Kriterier"/,
  priorityGroups: /"Prioriterade grupper","text":"Försörjningsstöd och unga \(16–29 år\)"/,
  processLevel: /2 Rehabiliterande/,
  talkedOver: /Först avstämt/,
  previous: { not: 'this one is nobody’s again; where it is, the page links to it' },
  imported: { not: 'it was raised here; of one that was read in, the page says so' },
  raisedAgainAs: { not: 'nor was it raised again; where it was, the page links to that one' },
};
const ofClosing: Shown<Closing> = {
  reason: /Individens önskemål eller personliga omständigheter/,
  personalReason: /Tackade nej till det som erbjöds/,
  planAgreed: /"Plan som individen är med på","text":"Ja"/,
  livelihoodOut: /"Försörjning vid avslut","text":"Studiestöd"/,
  occupationOut: /"Sysselsättning vid avslut","text":"Studier"/,
  result: /"Resultat","text":"Hållbar plan"/,
  takingOver: /"Tar över","text":"Kommunen"/,
  nnsOffered: /"NNS-enkäten erbjuden","text":"Ja"/,
};
const ofLateOutcome: Shown<LateOutcome> = {
  on: /"Senare utfall","text":"mån 30 nov 2026"/,
  livelihood: /"Försörjning därefter","text":"Förvärvsarbete"/,
  occupation: /"Sysselsättning därefter","text":"Subventionerad anställning"/,
  pensionDecision: { not: 'asked only where an application was handed in' },
};
const ofPlan: Shown<Plan> = {
  form: /Flerpartsmöte/,
  actors: /Försäkringskassan.*hälso- och sjukvård/i,
  formReason: /Teamet valde det/,
  heldOn: /tors 1 okt 2026/,
  individualTookPart: /Individen deltog i planeringen/,
  points: /1 av 5 punkter/,
  measures: /Praktik/,
};
const ofMeasure: Shown<Measure> = {
  id: { not: 'names the measure to the program' },
  code: /"title":"Praktik"/,
  provider: /"providerText":"Arbetsförmedlingen"/,
  offerId: { not: 'where in the utbudskarta it was picked' },
  from: /Planerad mån 5 okt 2026/,
  to: /fre 18 dec 2026/,
  startedOn: /tis 6 okt 2026/,
  endedOn: { not: 'it has not ended; the status says the day when it has' },
};

describe('what is stored of a case', () => {
  it.each([
    ...Object.entries(ofCase),
    ...Object.entries(ofClosing),
    ...Object.entries(ofLateOutcome),
    ...Object.entries(ofPlan),
    ...Object.entries(ofMeasure),
  ])('is read on its page, or told why not: %s', (_field, shown) => {
    if (shown instanceof RegExp) expect(page).toMatch(shown);
    else expect(shown.not).not.toBe('');
  });

  it('is read while it waits: what is done meanwhile, with its line', () => {
    const note: Shown<WaitingNote> = {
      action: /Vård eller behandling pågår/,
      text: /Tid i januari/,
    };
    for (const shown of Object.values(note))
      expect(JSON.stringify(viewOf(waiting))).toMatch(shown as RegExp);
  });

  it('is told once more in the history, the closing with all that was said', () => {
    const lines = viewOf(closed).history.map(({ text }) => text);
    expect(lines).toContain(
      'Avslutat: Individens önskemål eller personliga omständigheter · Önskemål eller omständighet: Tackade nej till det som erbjöds · Plan som individen är med på: Ja · Försörjning vid avslut: Studiestöd · Sysselsättning vid avslut: Studier · Resultat: Hållbar plan · Tar över: Kommunen · NNS-enkäten erbjuden: Ja',
    );
  });
});
