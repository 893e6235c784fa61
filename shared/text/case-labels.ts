import type {
  HandoverReason,
  ParkedCause,
  pensionDecisions,
  ProgressDimension,
  ProgressStage,
  QueueMoveReason,
  TaskCode,
  TaskOutcome,
  WaitingAction,
  WithdrawalReason,
} from '../cases/lists.ts';
import type { CaseStatus } from '../cases/case.ts';
import type { MeasureCode, MeasureKind, MeasureProvider } from '../cases/plan/measures.ts';
import type { fkParts, PlanningForm } from '../cases/plan/planning-form.ts';
import type { PlanPoint } from '../cases/plan/plan.ts';
import type { ProgressLevel } from '../cases/follow/progress.ts';

/** The Swedish name of every code of a case after it has been raised. A new code does not compile without one. */
type Labels<Code extends string | number> = Readonly<Record<Code, string>>;

export const caseStatusLabels: Labels<CaseStatus> = {
  raised: 'Aktualiserat',
  queued: 'I kö',
  ongoing: 'Pågående',
  declined: 'Avböjt',
  answered: 'Besvarad',
  withdrawn: 'Återtaget',
  closed: 'Avslutat',
};

export const processLevelLabels: Labels<1 | 2 | 3> = {
  1: '1 Behöver utredas inför sjuk- eller aktivitetsersättning',
  2: '2 Rehabiliterande',
  3: '3 Närmare arbetsmarknaden',
};

export const withdrawalReasonLabels: Labels<WithdrawalReason> = {
  'solved-otherwise': 'Har ordnats på annat sätt',
  'individual-declines': 'Individen vill inte gå vidare',
  'not-ready': 'Underlaget är inte klart',
  'registered-by-mistake': 'Felregistrerat',
};

export const waitingActionLabels: Labels<WaitingAction> = {
  'regular-contact': 'Regelbunden kontakt med individen',
  'own-measure': 'Egen insats pågår',
  investigation: 'Utredning pågår',
  care: 'Vård eller behandling pågår',
  'other-party-acts': 'En annan part arbetar med individen',
  'nothing-yet': 'Inget görs än',
};

export const queueMoveReasonLabels: Labels<QueueMoveReason> = {
  'livelihood-ends': 'Försörjningen upphör snart',
  'risk-of-worsening': 'Risk att läget försämras',
  'measure-available': 'En insats är tillgänglig nu',
  'not-reachable': 'Individen kan inte påbörja något nu',
  'team-agreed': 'Teamet är överens om ordningen',
};

export const parkedCauseLabels: Labels<ParkedCause> = {
  decision: 'Väntar på ett beslut',
  investigation: 'Väntar på en utredning',
  'other-livelihood': 'Väntar på annan försörjning',
};

export const handoverReasonLabels: Labels<HandoverReason> = {
  'holder-leaves': 'Ärendebäraren slutar i teamet',
  'livelihood-changed': 'Försörjningen har ändrats',
  'individuals-wish': 'Individens önskemål',
  workload: 'Arbetsbelastning',
  'holder-absent': 'Ärendebäraren är borta en längre tid',
};

export const taskCodeLabels: Labels<TaskCode> = {
  'prepare-individual': 'Förbereda individen inför planeringsmötet (förmöte)',
  'gather-background': 'Samla in underlag från parterna',
  'invite-actors': 'Bjuda in dem som ska vara med på planeringsmötet',
  'book-planning-meeting': 'Boka planeringsmötet: tid, plats och tolk vid behov',
  'contact-individual': 'Kontakta individen',
  'contact-party': 'Kontakta en annan part',
  'start-measure': 'Starta en insats',
  'follow-up-measure': 'Följa upp en insats',
  'report-back': 'Återkoppla till teamet',
};

export const taskOutcomeLabels: Labels<TaskOutcome> = {
  done: 'Gjort',
  'not-possible': 'Gick inte att göra',
  'not-undertaken': 'Blev inte gjort',
};

export const planningFormLabels: Labels<PlanningForm> = {
  'status-meeting': 'Avstämningsmöte',
  sip: 'SIP',
  'multi-party-meeting': 'Flerpartsmöte',
};

export const fkPartLabels: Labels<(typeof fkParts)[number]> = {
  holder: 'Försäkringskassan är ärendebärare',
  'takes-part': 'Försäkringskassan deltar',
  absent: 'Försäkringskassan deltar inte',
};

export const planPointLabels: Labels<PlanPoint> = {
  'jointly-planned': 'Planen är gjord tillsammans',
  'individual-can-use': 'Individen kan läsa, förstå och komma åt planen',
  'next-steps': 'Varje aktörs nuvarande och nästa steg står i planen',
  'own-task': 'Individens egen uppgift står i planen',
  'contact-details': 'Kontaktuppgifter till aktörerna står i planen',
};

export const measureKindLabels: Labels<MeasureKind> = {
  work: 'Arbetsinriktade insatser',
  competence: 'Kompetensinriktade insatser',
  health: 'Hälsoinriktade insatser',
  social: 'Sociala insatser',
};

export const measureLabels: Labels<MeasureCode> = {
  'work-trial': 'Arbetsprövning/arbetsförmågeutredning',
  'work-training': 'Arbetsträning',
  internship: 'Praktik',
  matching: 'Matchning',
  'workplace-support': 'Arbetsplatsinriktat stöd',
  sius: 'SIUS',
  'subsidised-employment': 'Subventionerad anställning',
  'sol-internship': 'SoL-praktik',
  'steg-till-arbete': 'Steg till arbete',
  'labour-market-training': 'Arbetsmarknadsutbildning',
  komvux: 'Komvux',
  sfi: 'SFI',
  'upper-secondary': 'Gymnasium',
  'folk-high-school': 'Folkhögskola',
  'medical-investigation': 'Medicinsk utredning',
  rehabilitation: 'Rehabilitering',
  treatment: 'Behandling',
  prevention: 'Förebyggande insats',
  'housing-support': 'Boendestöd',
  'outpatient-social-care': 'Öppenvård',
  'debt-counselling': 'Skuldrådgivning',
  'personal-ombudsman': 'Personligt ombud',
};

export const measureProviderLabels: Labels<MeasureProvider> = {
  af: 'Arbetsförmedlingen',
  fk: 'Försäkringskassan',
  region: 'Region Jämtland Härjedalen',
  municipality: 'Kommunen',
  other: 'Annan anordnare',
};

export const progressDimensionLabels: Labels<ProgressDimension> = {
  'working-ability': 'Arbetsförmåga',
  occupation: 'Sysselsättning',
  livelihood: 'Försörjning',
  'functional-impairment': 'Funktionsnedsättning',
};

/** What the ends of each scale mean; the steps between have no words of their own. */
export const progressEndLabels: Labels<ProgressDimension> = {
  'working-ability': '1 Ingen … 5 Full',
  occupation: '1 Ingen sysselsättning … 5 Arbete eller studier',
  livelihood: '1 Ingen egen försörjning … 5 Egen försörjning',
  'functional-impairment': '1 Hindrar helt … 5 Hindrar inte',
};

export const progressLevelLabels: Labels<ProgressLevel> = {
  1: '1',
  2: '2',
  3: '3',
  4: '4',
  5: '5',
};

export const progressStageLabels: Labels<ProgressStage> = {
  start: 'Vid start',
  during: 'Under tiden',
  end: 'Vid avslut',
};

export const pensionDecisionLabels: Labels<(typeof pensionDecisions)[number]> = {
  granted: 'Sjukersättning beviljad',
  refused: 'Sjukersättning avslagen',
  pending: 'Inget beslut än',
};
