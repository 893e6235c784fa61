import { closingForm, livelihoodAtClosing } from '../cases/forms/closing-form.ts';
import { newCaseForm, raisedBy } from '../cases/forms/raise-form.ts';
import { caseTypeLabels } from '../codes/case.ts';
import {
  closingReasonLabels,
  closingResultLabels,
  occupationOutLabels,
  personalReasonLabels,
} from '../codes/closing.ts';
import { type Livelihood, livelihoodLabels } from '../codes/livelihood.ts';
import { type Party, partyLabels } from '../codes/party.ts';
import {
  ageBandLabels,
  criterionLabels,
  type Gender,
  genderLabels,
  processLevelLabels,
  type Referrer,
  referrerLabels,
} from '../codes/raising.ts';
import { headings } from '../text/headings.ts';
import { without } from '../kernel/without.ts';
import { codeColumn, codesColumn, type Columns } from './column.ts';

/** Called as the forms call it. */
const { reason, personalReason, planAgreed, occupationOut, takingOver, nnsOffered } =
  closingForm.fields;

function shownAs({ shown, label }: { readonly shown?: string; readonly label: string }): string {
  return shown ?? label;
}

const livelihoodWords: Readonly<Record<string, Livelihood>> = {
  sjukpenning: 'sickness-benefit',
  rehabiliteringspenning: 'sickness-benefit',
  rehabpenning: 'sickness-benefit',
  'ekonomiskt bistånd': 'social-assistance',
  arbete: 'employment',
  lön: 'employment',
};

const partyWords: Readonly<Record<string, Party>> = {
  region: 'region',
  regionen: 'region',
  kommun: 'municipality',
};

const referrerWords: Readonly<Record<string, Exclude<Referrer, 'several' | 'self'>>> = {
  arbetsförmedlingen: 'af',
  försäkringskassan: 'fk',
  arbetsmarknadsenheten: 'ame',
  'individ- och familjeomsorgen': 'ifo',
  primärvården: 'primary-care',
  psykiatrin: 'psychiatry',
};

const genderWords: Readonly<Record<string, Gender>> = {
  k: 'woman',
  kvinnor: 'woman',
  female: 'woman',
  m: 'man',
  män: 'man',
  male: 'man',
  annat: 'other',
};

/** A row without consent is not kept anywhere (handbook §7), and what was registered by mistake was never a case. */
const reasons = without(without(closingReasonLabels, 'consent-withdrawn'), 'registered-by-mistake');

const alone = without(without(referrerLabels, 'several'), 'self');

/** The columns of a file with cases from before, in the order of the template. */
export const caseColumns = {
  key: {
    kind: 'key',
    sv: 'Rad-id',
    en: 'Row id',
    called: ['radnummer', 'löpnummer', 'nr', 'id'],
    what: 'Ett eget nummer för raden, högst tolv bokstäver och siffror. Sparas inte, men gör att raden känns igen om filen läses in igen. Aldrig något som hör till en person.',
  },
  type: codeColumn({
    sv: 'Typ',
    en: 'Type',
    codes: caseTypeLabels,
    also: { ärende: 'new', nytt: 'new' },
    what: 'Tom: nytt ärende.',
  }),
  raised: {
    kind: 'day',
    required: true,
    sv: 'Aktualiserat',
    en: 'Raised',
    called: ['aktualiseringsdatum', 'aktualiserad', 'datum för aktualisering', 'raised on'],
    what: 'Dagen då ärendet aktualiserades, eller bara månaden.',
  },
  referrer: codeColumn({
    sv: raisedBy,
    en: 'Raised by',
    called: ['aktualiserad av', 'aktualiserande part', 'referrer'],
    codes: referrerLabels,
    also: { ...referrerWords, flera: 'several', individen: 'self', själv: 'self' },
    what: 'Vem som aktualiserade. Måste stå för ett nytt ärende.',
  }),
  referrers: codesColumn({
    sv: 'Parter',
    en: 'Parties',
    called: ['vilka parter'],
    codes: alone,
    also: referrerWords,
    what: 'Bara när flera parter aktualiserade: vilka, minst två.',
  }),
  raisingParty: codeColumn({
    sv: 'Ansvarig part',
    en: 'Raising party',
    codes: partyLabels,
    also: partyWords,
    what: 'Parten bakom en konsultation, eller genom vilken individen själv aktualiserade. Annars följer den av vem som aktualiserade.',
  }),
  gender: codeColumn({
    sv: 'Kön',
    en: 'Gender',
    called: ['sex'],
    codes: genderLabels,
    also: genderWords,
    what: 'Måste stå för ett nytt ärende.',
  }),
  ageBand: codeColumn({
    sv: 'Åldersgrupp',
    en: 'Age band',
    called: ['ålder', 'age'],
    codes: ageBandLabels,
    what: 'Gruppen när ärendet aktualiserades. Skriv aldrig åldern i år.',
  }),
  livelihoodIn: codesColumn({
    sv: shownAs(newCaseForm.fields.livelihoodIn),
    en: 'Livelihood in',
    called: ['försörjning in', 'livelihood at start'],
    codes: livelihoodLabels,
    also: livelihoodWords,
    what: 'En eller flera, med plustecken emellan.',
  }),
  processLevel: codeColumn({
    sv: 'Processnivå',
    en: 'Process level',
    codes: { '1': processLevelLabels[1], '2': processLevelLabels[2], '3': processLevelLabels[3] },
    what: 'Där teamet använde nivåer.',
  }),
  queued: {
    kind: 'day',
    sv: headings.inQueue,
    en: 'Queued',
    called: ['köad', 'ställt i kö'],
    what: 'Dagen då teamet ställde ärendet i kö.',
  },
  received: {
    kind: 'day',
    sv: 'Mottaget',
    en: 'Received',
    called: ['mottagen', 'mottagningsdatum', 'startdatum'],
    what: 'Dagen då teamet tog emot ärendet. Måste stå för ett avslutat ärende.',
  },
  declined: {
    kind: 'day',
    sv: 'Avböjt',
    en: 'Declined',
    called: ['avböjd'],
    what: 'Dagen då teamet avböjde ärendet.',
  },
  criterion: codeColumn({
    sv: 'Kriterium',
    en: 'Criterion',
    codes: criterionLabels,
    what: 'Kriteriet som inte var uppfyllt. Måste stå för ett avböjt ärende.',
  }),
  answered: {
    kind: 'day',
    sv: 'Besvarad',
    en: 'Answered',
    called: ['besvarat'],
    what: 'Bara konsultationer: dagen då den besvarades.',
  },
  closed: {
    kind: 'day',
    sv: 'Avslutat',
    en: 'Closed',
    called: ['avslutad', 'avslutsdatum', 'slutdatum'],
    what: 'Dagen då ärendet avslutades. Tom: ärendet pågår.',
  },
  reason: codeColumn({
    sv: reason.label,
    en: 'Closing reason',
    called: ['avslutsorsak', 'orsak', 'reason'],
    codes: reasons,
    what: 'Måste stå för ett avslutat ärende. Ärenden där samtycket återkallats och felregistrerade ska inte stå i filen.',
  }),
  personalReason: codeColumn({
    sv: shownAs(personalReason),
    en: 'Personal reason',
    codes: personalReasonLabels,
    what: personalReason.hint ?? '',
  }),
  planAgreed: {
    kind: 'yes-no',
    sv: shownAs(planAgreed),
    en: 'Plan agreed',
    what: 'Om det fanns en sådan plan vid avslut.',
  },
  livelihoodOut: codesColumn({
    sv: livelihoodAtClosing,
    en: 'Livelihood out',
    called: ['försörjning ut', 'livelihood at closing'],
    codes: livelihoodLabels,
    also: livelihoodWords,
    what: 'En eller flera, skrivna som vid start.',
  }),
  occupationOut: codeColumn({
    sv: occupationOut.label,
    en: 'Occupation out',
    codes: occupationOutLabels,
    also: { ingen: 'none', subventionerad: 'subsidised-employment' },
    what: 'Den huvudsakliga.',
  }),
  result: codeColumn({
    sv: 'Resultat',
    en: 'Result',
    codes: closingResultLabels,
    what: 'Om ärendet ledde till en insats eller en plan som håller.',
  }),
  takingOver: codeColumn({
    sv: shownAs(takingOver),
    en: 'Taking over',
    codes: { ...partyLabels, none: 'Ingen' },
    also: { ...partyWords, 'ingen part': 'none' },
    what: 'Parten som tog över när ärendet avslutades.',
  }),
  nnsOffered: {
    kind: 'yes-no',
    sv: shownAs(nnsOffered),
    en: 'NNS offered',
    what: 'Om enkäten erbjöds vid avslut.',
  },
} as const satisfies Columns;
