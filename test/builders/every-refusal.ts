import { type DenialReason, denialTexts } from '../../shared/access/refusals.ts';
import { caseStatuses } from '../../shared/codes/case.ts';
import { deviationStatuses } from '../../shared/codes/deviation.ts';
import {
  askedKinds,
  type Finding,
  type FindingKind,
  isAskedKind,
  refusedKinds,
} from '../../shared/guard/finding.ts';
import { type Refusal, refusals } from '../../shared/commands/refusals.ts';

function aFinding(kind: FindingKind): Finding {
  const where = { start: 0, length: 4, words: [1, 1] } as const;
  return isAskedKind(kind) ? { ...where, kind, key: `${kind}.0` } : { ...where, kind };
}

/** Some of every refusal that carries facts; of those that carry a state, one of every state. */
const samples: {
  readonly [R in Refusal as keyof R extends 'code' ? never : R['code']]: readonly Omit<R, 'code'>[];
} = {
  denied: (Object.keys(denialTexts) as DenialReason[]).map((reason) => ({ reason })),
  guarded: [
    { refused: [{ field: 'text', why: { code: 'empty' } }] },
    { refused: [{ field: 'text', why: { code: 'too-long', maxLength: 140 } }] },
    ...[...refusedKinds, ...askedKinds].map((kind) => ({
      refused: [{ field: 'text', why: { code: 'found', findings: [aFinding(kind)] } } as const],
    })),
  ],
  invalid: [{ fields: ['date'] }],
  'not-found': (
    [
      ...(['team', 'meeting', 'case', 'item', 'member'] as const),
      ...(['topic', 'channel', 'deviation', 'steering-group', 'role'] as const),
      ...([
        'task',
        'measure',
        'offer',
        'ruling',
        'document',
        'board-question',
        'board-answer',
        'rules',
        'regrouping',
        'appointment',
      ] as const),
      ...(['good-example', 'work-group', 'agreement-revision', 'contact', 'milestone'] as const),
    ] as const
  ).map((what) => ({ what })),
  'code-taken': [{ teamCode: 'BER' }],
  'chair-not-seated': [{ on: '2027-01-01' }],
  'group-ends': [{ group: 'Styrgrupp Norr', on: '2026-07-31' }],
  'team-moves-later': [{ team: 'STAR Berg', on: '2026-08-01' }],
  'team-in-two-groups': [{ team: 'STAR Berg' }],
  'group-twice': [{ group: 'Styrgrupp Norr' }],
  'group-name-taken': [{ group: 'Styrgrupp Norr' }],
  'group-not-begun': [{ group: 'Styrgrupp Norr', on: '2026-08-01' }],
  'ruling-is-decided': [{ on: '2026-11-20', who: 'styrgruppens ledamot (regionen)' }],
  'coordinator-is-appointed': [
    {
      ...{ on: '2026-11-20', by: ' av styrgruppens ledamot för kommunen' },
      ...{ who: 'handläggare IFO (kommunen)', from: '2027-01-01' },
    },
  ],
  'appointment-is-entered': [{ on: '2026-11-20' }],
  'appointment-is-withdrawn': [{ on: '2026-11-20' }],
  'ruling-is-replaced': [{ on: '2026-11-20' }],
  'ruling-is-confirmed': [{ on: '2026-11-20' }],
  'board-question-is-settled': [{ on: '2026-11-20' }],
  'board-question-is-with-county': [{ on: '2026-11-20' }],
  'board-answer-is-withdrawn': [{ on: '2026-11-20' }],
  'ruling-before-the-one-it-replaces': [{ earliest: '2026-11-20' }],
  'document-version-too-early': [{ earliest: '2026-11-20' }],
  'seat-ended': [{ on: '2026-11-20' }],
  'meeting-clash': [{ date: '2026-12-08' }],
  'series-overlaps': [{ dates: ['2026-12-08', '2027-01-12'] }],
  'series-too-long': [{ most: 24 }],
  'meeting-is': (['planned', 'called', 'open', 'closed', 'cancelled'] as const).map((status) => ({
    status,
  })),
  'gathering-is': (['planned', 'called', 'open', 'closed', 'cancelled'] as const).map((status) => ({
    status,
  })),
  'proposals-closed': [{ lastDay: '2026-12-04' }],
  'opens-on': [{ date: '2026-12-07' }],
  'not-until': [{ date: '2026-12-08' }],

  'intake-paused': [{}, { until: '2026-12-31' }],
  'case-is': caseStatuses.map((status) => ({ status })),
  'reason-and-outcome-disagree': [{ fields: ['occupationOut', 'result'] }],
  'undecided-items': [{ count: 1 }, { count: 3 }],
  'decided-meanwhile': [
    {
      step: 'lifted',
      at: '2026-12-08T09:15:00.000Z',
      as: { role: 'steering-member', party: 'af' },
    },
    {
      ...{ step: 'action-set', at: '2026-12-08T09:15:00.000Z' },
      ...{ as: { role: 'coordinator' }, asSecretary: true },
    },
  ],
  'reaches-steering': [{ category: 'coordinator' }],
  'deviation-is': deviationStatuses.map((status) => ({ status })),
  'form-not-by-table': [{ forms: ['sip'] }, { forms: ['status-meeting', 'sip'] }],
  'not-in-queue': [{ reference: 'BER-2026-014' }],
  'follow-up-not-then': [{ on: '2027-01-10', days: ['2027-01-08', '2027-01-11'] }],
  'too-early': [{ field: 'on', earliest: '2026-12-08' }],
  'not-yet': [{ field: 'heldOn' }],
  'import-corrected': [{ days: ['2023-03-07'] }, { days: ['2023-03-07', '2023-04-04'] }],
  'import-entered-touched': [{ count: 1 }, { count: 3 }],
  'sheet-unread': (['empty', 'too-large', 'old-excel', 'not-a-table'] as const).map((why) => ({
    why,
  })),
  'import-touched': [
    { references: ['BER-2023-001'] },
    { references: ['BER-2023-001', 'BER-2023-002'] },
  ],
  'rules-are': [{ status: 'published' }, { status: 'withdrawn' }],
  'rules-disagree': [
    { fields: ['noticeLeadDays'], why: ['Påminnelsen ska gå ut efter kallelsen.'] },
  ],
  'plan-year-over': [{ year: 2026 }],
  'plan-outside-year': [{ year: 2027 }],
};

/** Every refusal there is, whatever area says it. */
export const everyRefusal: readonly Refusal[] = Object.keys(refusals).flatMap((code) => {
  const facts = (samples as Readonly<Record<string, readonly object[]>>)[code] ?? [{}];
  return facts.map((fact) => ({ code, ...fact }) as Refusal);
});
