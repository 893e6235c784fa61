import { commands } from './expected.ts';
import type { Places } from './places.ts';
import { pressOf } from './presses.ts';

type Button = Readonly<Record<string, string>> & { readonly action: string };

const newCase = {
  referrers: 'af,ifo',
  consentForm: 'star',
  signedOn: '2026-11-20',
  ownWords: 'true',
  livesInMunicipality: 'true',
  gender: 'woman',
  ageBand: '16-29',
  livelihoodIn: 'employment',
  criteria: 'working-age',
  priorityGroups: 'young',
  processLevel: '2',
  previous: '',
};

/** Those whose card says what the tab says, field by field. */
const asInTab = [
  'answer-gathering',
  'acknowledge-gathering',
  'answer-question',
  'set-deviation-action',
  'ask-back-deviation',
  'confirm-deviation-decision',
  'lift-deviation',
  'anchor-deviation',
  'end-deviation',
  'decide-ruling',
  'appoint-coordinator',
  'withdraw-appointment',
  'disconnect-fk-channel',
] as const;

/** One press of every button, more where a field stands in one shape of it only, as the cards send them. */
export function buttons(places: Places): readonly Button[] {
  const { ahead, closed, open, newItem, decidedItem, ongoing, cases } = places;
  const here = { teamId: 'ber', meetingId: ahead, card: 'notice', key: 'kort-1' };
  const held = { ...here, meetingId: open };
  const ended = { ...here, meetingId: closed.meeting, card: 'form' };
  const inCase = (reference: string) => ({ teamId: 'ber', reference, card: 'case', key: 'k' });
  return [
    { action: 'answer-notice', ...here, choice: 'absent', word: 'Utbildning', deputyId: '' },
    { action: 'answer-notice', ...here, choice: 'deputy', deputyId: 'ber-deputy-ifo-officer' },
    { action: 'add-topic', ...here, part: 'learning', text: 'Nytt om komvux' },
    { action: 'raise-case', ...here, type: 'follow-up', reference: ongoing },
    { action: 'raise-case', ...here, type: 'new', ...newCase },
    { action: 'leave-word', ...here, reference: ongoing, word: 'nothing-new' },
    {
      action: 'decide-item',
      ...held,
      itemId: newItem,
      outcome: 'received',
      // Nobody: what is asked about the reason is asked first, and nothing is decided by the way.
      caseHolderId: 'ber-nobody',
      overrideReason: 'Har redan kontakt',
    },
    { action: 'undo-decision', ...held, itemId: decidedItem },
    { action: 'note-rest', ...held, attendance: 'physical' },
    { action: 'unnote-rest', ...held },
    { action: 'undo-opening', ...held },
    {
      action: 'report-deviation',
      ...here,
      card: 'form',
      issue: 'deviation',
      category: 'staffing',
      text: 'För få',
      alsoTouches: 'bra',
    },
    {
      action: 'connect-channel',
      channelId: '19:star-ragunda@thread.tacv2',
      serves: 'team:ber',
      key: 'k',
    },
    {
      action: 'correct-attendance',
      ...ended,
      memberId: 'ber-ifo-officer',
      attendance: 'deputy',
    },
    { action: 'correct-room', ...ended, verdict: 'over' },
    { action: 'add-to-minutes', ...ended, part: 'learning', text: 'Genomgång av komvux utbud' },
    { action: 'correct-case', ...inCase(cases.raised), ...newCase },
    { action: 'correct-groups', ...inCase(cases.ongoing), priorityGroups: 'none' },
    { action: 'correct-closing', ...inCase(cases.closedBefore), reason: 'registered-by-mistake' },
    { action: 'withdraw-case', ...inCase(cases.raised), reason: 'not-ready' },
    {
      action: 'move-in-queue',
      ...inCase(cases.queuedLast),
      after: cases.queued,
      reason: 'team-agreed',
    },
    {
      action: 'note-waiting',
      ...inCase(cases.queued),
      waitingAction: 'own-measure',
      text: 'Kontakt varje vecka',
    },
    {
      action: 'decide-individual-coordinator',
      ...inCase(cases.ongoing),
      memberId: 'none',
      meetingId: open,
    },
    {
      action: 'hand-over-case',
      ...inCase(cases.ongoing),
      caseHolderId: 'ber-ifo-officer',
      reason: 'workload',
    },
    {
      action: 'take-on-task',
      ...inCase(cases.ongoing),
      memberId: 'ber-ifo-officer',
      task: 'report-back',
      due: '2026-12-20',
    },
    { action: 'report-task', ...inCase(cases.ongoing), taskId: cases.task, outcome: 'done' },
    {
      action: 'make-plan',
      ...inCase(cases.ongoing),
      form: 'sip',
      fk: 'takes-part',
      actors: 'health-care',
      formReason: 'Vården samordnar redan',
      heldOn: '2026-12-01',
      tookPart: 'yes',
      points: 'own-task',
      kept: '',
      measure1: 'komvux',
      provider: 'municipality',
      from: '2027-01-11',
      nextFollowUp: '2027-01-12',
    },
    {
      action: 'set-measure',
      ...inCase(cases.ongoing),
      measure: 'komvux',
      provider: 'municipality',
      from: '2027-01-11',
    },
    { action: 'book-follow-up', ...inCase(cases.ongoing), on: '2027-02-09' },
    { action: 'park-case', ...inCase(cases.ongoing), cause: 'decision', on: '2027-02-09' },
    { action: 'resume-case', ...inCase(cases.parked), on: '2027-01-12' },
    {
      action: 'note-progress',
      ...inCase(cases.ongoing),
      stage: 'during',
      workingAbility: '3',
      occupation: '3',
      livelihood: '3',
      functionalImpairment: '3',
    },
    {
      action: 'note-late-outcome',
      ...inCase(cases.closed),
      on: '2026-12-01',
      pensionDecision: 'granted',
      livelihood: 'disability-pension',
      occupation: 'none',
    },
    { action: 'undo-step', ...inCase(cases.ongoing), step: String(cases.lastStep) },
    // Some of these presses go through: in a case where no text is tried.
    { action: 'withdraw-consent', ...inCase(cases.parked), sure: 'true', on: '2026-12-01' },
    ...asInTab.map((verb) => pressOf(commands[verb].of(places, commands[verb].may[0] ?? 'office'))),
  ];
}

const freeTexts: Readonly<Partial<Record<string, string>>> = {
  'add-topic': 'text',
  'report-deviation': 'text',
  'note-waiting': 'text',
  'decide-item': 'overrideReason',
  'make-plan': 'formReason',
};

/** The field of a press that is free text, so that a number in it is refused by the guard and with its reason. */
export function freeTextOf(button: Button): string | undefined {
  if (button.action === 'answer-notice') return button['choice'] === 'absent' ? 'word' : undefined;
  return freeTexts[button.action];
}
