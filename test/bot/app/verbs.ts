import type { Verb } from '../../../shared/commands/command.ts';
import { aPlan } from '../../builders/meeting.ts';
import { managerAccount, officeAccount } from '../../builders/app.ts';
import { calendarVerbs } from './calendar-verbs.ts';
import { caseVerbs, type Expected } from './case-verbs.ts';
import { contactVerbs } from './contact-verbs.ts';
import { milestoneVerbs } from './milestone-verbs.ts';
import { countyWorkVerbs } from './county-work-verbs.ts';
import { enteredVerbs } from './entered-verbs.ts';
import { deviationVerbs } from './deviation-verbs.ts';
import { boardVerbs } from './board-verbs.ts';
import { documentVerbs } from './document-verbs.ts';
import { appointingVerbs } from './appointing-verbs.ts';
import { rulingVerbs } from './ruling-verbs.ts';
import { leadingVerbs } from './leading-verbs.ts';
import { gatheringVerbs } from './gathering-verbs.ts';
import { reportVerbs } from './report-verbs.ts';
import { minutesVerbs } from './minutes-verbs.ts';
import { af, coach, coordinatorAccount, fk, ifo, members } from './people.ts';
import { anImportedCase, anImportedMeeting, digestOf } from '../../builders/imports.ts';
import { changedRules, ruleDraft } from '../../builders/rules.ts';
import { caseIds, offerOfAf } from './situation.ts';

const leads = [coordinatorAccount] as const;
const ofTeam = { teamId: 'berg' };
const writesRules = [officeAccount, 'demo/process-lead'] as const;

/** One for every verb: a new one does not compile without. */
export const verbs: { readonly [V in Verb]: Expected<V> } = {
  'create-federation': { may: [], of: () => ({ verb: 'create-federation', name: 'Ett till' }) },
  ...calendarVerbs,
  ...countyWorkVerbs,
  ...contactVerbs,
  ...milestoneVerbs,
  ...reportVerbs,
  ...gatheringVerbs,
  'create-steering-group': {
    may: [officeAccount],
    of: () => ({ verb: 'create-steering-group', name: 'Styrgrupp Norr', teamIds: ['berg'] }),
  },
  'choose-chair': {
    may: [officeAccount, managerAccount],
    of: () => ({
      verb: 'choose-chair',
      steeringGroupId: 'berg-are',
      roleId: 'r4',
      from: '2027-01-01',
    }),
  },
  // Its own members, and the kansli for them.
  'set-digest-rhythm': {
    may: [managerAccount, officeAccount],
    of: () => ({ verb: 'set-digest-rhythm', steeringGroupId: 'berg-are', when: 'monday' }),
  },
  'regroup-steering': {
    may: [officeAccount],
    of: () => ({
      verb: 'regroup-steering',
      from: '2027-01-01',
      groups: [{ groupId: 'new', name: 'Styrgrupp Norr', teamIds: ['berg'] }],
    }),
  },
  'withdraw-regrouping': {
    may: [officeAccount],
    of: () => ({ verb: 'withdraw-regrouping', regroupingId: 'regrouping-2027' }),
  },
  'assign-role': {
    may: [officeAccount],
    of: () => ({
      verb: 'assign-role',
      role: 'county-group',
      account: 'demo/new',
      from: '2026-11-20',
    }),
  },
  'end-role': {
    may: [officeAccount],
    of: () => ({ verb: 'end-role', roleId: 'r3', lastDay: '2026-12-31' }),
  },
  'create-team': {
    may: [officeAccount],
    of: () => ({ verb: 'create-team', name: 'STAR Ragunda', municipality: 'Ragunda', code: 'RAG' }),
  },
  'add-member': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({ verb: 'add-member', ...ofTeam, function: 'integration', from: '2026-11-20' }),
  },
  'end-member': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'end-member',
      ...ofTeam,
      memberId: 'labour-market-coordinator',
      lastDay: '2026-12-31',
    }),
  },
  'link-member': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'link-member',
      ...ofTeam,
      memberId: 'labour-market-coordinator',
      account: 'demo/successor',
    }),
  },
  'set-team-settings': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'set-team-settings',
      ...ofTeam,
      settings: {
        breakPeriods: [],
        fkMayRaise: false,
        fkWorksWithCases: true,
        targetRange: { min: 15, max: 20 },
      },
      from: '2026-12-31',
      basedOn: 0,
    }),
  },
  'set-decision-nudges': {
    may: [managerAccount],
    of: () => ({ verb: 'set-decision-nudges', nudges: 'off' }),
  },
  'set-nudges': {
    may: [...members, fk, coach],
    of: () => ({ verb: 'set-nudges', ...ofTeam, nudges: 'off' }),
  },
  'connect-channel': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'connect-channel',
      channelId: '19:new@thread.tacv2',
      serves: { type: 'team', teamId: 'berg' },
    }),
  },
  'disconnect-fk-channel': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({ verb: 'disconnect-fk-channel', ...ofTeam }),
  },
  'plan-meeting': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({ verb: 'plan-meeting', ...ofTeam, plan: { ...aPlan, date: '2027-01-12' } }),
  },
  'plan-series': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'plan-series',
      ...ofTeam,
      pattern: { nth: 2, weekday: 2, from: '2027-02-01', to: '2027-05-31' },
      plan: { start: '13:00', end: '16:00', place: 'Kommunhuset' },
    }),
  },
  'move-series': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      ...{ verb: 'move-series', ...ofTeam, seriesId: 's1', from: '2026-12-07' },
      day: { nth: 3, weekday: 3 },
      plan: { start: '13:00', end: '16:00', place: 'Kommunhuset' },
    }),
  },
  'cancel-series': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      ...{ verb: 'cancel-series', ...ofTeam, seriesId: 's1' },
      ...{ from: '2026-12-07', reason: 'other' },
    }),
  },
  'change-meeting': {
    may: [coordinatorAccount, officeAccount],
    of: ({ called }) => ({
      verb: 'change-meeting',
      ...ofTeam,
      meetingId: called.id,
      plan: { ...aPlan, date: '2026-12-16' },
    }),
  },
  'cancel-meeting': {
    may: [coordinatorAccount, officeAccount],
    of: ({ called }) => ({
      verb: 'cancel-meeting',
      ...ofTeam,
      meetingId: called.id,
      reason: 'illness',
    }),
  },
  'answer-notice': {
    may: [...members, fk, coach],
    of: ({ called }) => ({
      verb: 'answer-notice',
      ...ofTeam,
      meetingId: called.id,
      choice: { status: 'coming', mode: 'digital' },
    }),
  },
  'add-topic': {
    may: [...members, fk],
    of: ({ called }) => ({
      verb: 'add-topic',
      ...ofTeam,
      meetingId: called.id,
      part: 'fk-slot',
      text: 'Vad gäller vid återgång i arbete på deltid?',
    }),
  },
  'remove-topic': {
    may: [coordinatorAccount, af],
    of: ({ called, topicId }) => ({
      verb: 'remove-topic',
      ...ofTeam,
      meetingId: called.id,
      topicId,
    }),
  },
  'answer-question': {
    may: [coordinatorAccount, fk],
    of: ({ called, questionId }) => ({
      verb: 'answer-question',
      ...ofTeam,
      meetingId: called.id,
      topicId: questionId,
      text: 'Högst hälften av dagarna räknas.',
    }),
  },
  'raise-case': {
    may: [...members, fk],
    of: ({ called }) => ({
      verb: 'raise-case',
      ...ofTeam,
      meetingId: called.id,
      raise: { type: 'consultation' },
    }),
  },
  'settle-topic': {
    may: leads,
    of: ({ open }) => ({
      verb: 'settle-topic',
      ...ofTeam,
      meetingId: open.id,
      topicId: open.topics[0]?.id ?? '',
      outcome: 'done',
    }),
  },
  'unsettle-topic': {
    may: leads,
    of: ({ open }) => ({
      verb: 'unsettle-topic',
      ...ofTeam,
      meetingId: open.id,
      topicId: open.topics[1]?.id ?? '',
    }),
  },
  ...leadingVerbs,
  ...minutesVerbs,
  ...deviationVerbs,
  'leave-word': {
    // Everyone has said that they cannot come; the case is not one of FK's.
    may: [...members, coach],
    hidden: [fk],
    of: ({ called }) => ({
      verb: 'leave-word',
      ...ofTeam,
      meetingId: called.id,
      reference: caseIds.ongoing,
      word: 'nothing-new',
    }),
  },
  'judge-room': {
    may: leads,
    of: ({ open }) => ({ verb: 'judge-room', ...ofTeam, meetingId: open.id, verdict: 'room' }),
  },
  ...caseVerbs,
  'add-offer': {
    // Each party its own: here AF's.
    may: [coordinatorAccount, af],
    refused: [ifo, fk],
    of: () => ({ verb: 'add-offer', ...ofTeam, ...offerOfAf }),
  },
  'change-offer': {
    may: [coordinatorAccount, af],
    refused: [ifo, fk],
    of: () => ({
      verb: 'change-offer',
      ...ofTeam,
      offerId: 'o1',
      ...offerOfAf,
      about: 'Start varje måndag',
    }),
  },
  'confirm-offer': {
    may: [coordinatorAccount, af],
    refused: [ifo, fk],
    of: () => ({ verb: 'confirm-offer', ...ofTeam, offerId: 'o1' }),
  },
  'end-offer': {
    may: [coordinatorAccount, af],
    refused: [ifo, fk],
    of: () => ({ verb: 'end-offer', ...ofTeam, offerId: 'o1' }),
  },
  'ask-offers': {
    may: leads,
    of: () => ({ verb: 'ask-offers', ...ofTeam, party: 'af' }),
  },
  ...rulingVerbs,
  ...appointingVerbs,
  ...documentVerbs,
  ...boardVerbs,
  'count-screening': {
    may: leads,
    of: () => ({
      verb: 'count-screening',
      ...ofTeam,
      tertial: '2026-T3',
      tool: 'audit',
      offered: 8,
      done: 5,
    }),
  },
  'count-occasions': {
    may: leads,
    of: () => ({ verb: 'count-occasions', ...ofTeam, tertial: '2026-T3', occasions: 2 }),
  },
  ...enteredVerbs,
  'draft-rules': {
    may: writesRules,
    of: () => ({ verb: 'draft-rules', kind: 'yearly-plan', year: 2027 }),
  },
  'change-rules': { may: writesRules, of: () => changedRules },
  'publish-rules': {
    may: [officeAccount],
    of: () => ({ verb: 'publish-rules', ...ruleDraft, basedOn: 1, from: '2027-07-01' }),
  },
  'withdraw-rules': { may: writesRules, of: () => ({ verb: 'withdraw-rules', ...ruleDraft }) },
  'register-retention': {
    may: [officeAccount],
    of: () => ({
      ...{ verb: 'register-retention', documentType: 'receipts', number: 'Beslut om kvitton' },
      ...{ decidedOn: '2026-12-01', months: 12 },
    }),
  },
  'begin-retention': {
    may: [officeAccount],
    of: () => ({ verb: 'begin-retention', decisionId: 'registered' }),
  },
  'end-retention': {
    may: [officeAccount],
    of: () => ({ verb: 'end-retention', decisionId: 'registered' }),
  },
  'import-cases': {
    may: [officeAccount],
    of: () => ({
      ...{ verb: 'import-cases', ...ofTeam, importId: 'bbbbbbbbbbbb', file: digestOf('b'), of: 1 },
      rows: [anImportedCase()],
    }),
  },
  'import-meetings': {
    may: [officeAccount],
    of: () => ({
      ...{
        verb: 'import-meetings',
        ...ofTeam,
        importId: 'bbbbbbbbbbbb',
        file: digestOf('b'),
        of: 1,
      },
      rows: [anImportedMeeting({}, '2019-05-07')],
    }),
  },
  'undo-import': {
    may: [officeAccount],
    of: () => ({ verb: 'undo-import', ...ofTeam, importId: 'aaaaaaaaaaaa' }),
  },
};
