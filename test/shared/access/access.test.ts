import { describe, expect, test } from 'vitest';
import {
  actions,
  mayDo,
  mayDoAbove,
  verdictFor,
  type Action,
} from '../../../shared/access/access.ts';
import { type Role, roles } from '../../../shared/access/role.ts';

/**
 * The table of handbook §7 written a second time, as the handbook has it, so that a change in the code that nobody
 * meant is seen. A letter per action in the order of `columns`: y = yes, . = no; after the space what came with the whole case process.
 */
const columns: readonly Action[] = [
  'read-calendar',
  'follow-calendar',
  'plan-meetings',
  'answer-notice',
  'answer-for-others',
  'read-meeting',
  'run-meeting',
  'propose-topic',
  'read-fk-slot',
  'raise-case',
  'read-case-rows',
  'read-fk-rows',
  'report-deviation',
  'read-deviations',
  'handle-deviations',
  'read-team-numbers',
  'read-suppressed-numbers',
  'read-all-suppressed-numbers',
  'read-team',
  'change-team',
  'change-federation',
  'read-assigned-rows',
  'write-cases',
  'write-own-cases',
  'read-offers',
  'write-offers',
  'ask-offers',
  'read-tallies',
  'count-tallies',
  'read-rules',
  'answer-questions',
  'draft-rules',
  'publish-rules',
  'choose-lead',
  'read-trail',
  'read-extract',
  'decide-retention',
  'watch-over',
  'correct-minutes',
  'import-cases',
  'read-entered',
  'enter-figures',
  'enter-county-figures',
  'read-reports',
  'write-reports',
  'sign-reports',
  'export-participants',
  'decide-deviations',
  'write-for-steering',
  'read-lifted',
  'decide-lifted',
  'write-for-county',
  'read-rulings',
  'ask-rulings',
  'write-rulings',
  'decide-rulings',
  'decide-county-rulings',
  'write-county-rulings',
  'raise-to-county',
  'choose-chair',
  'read-from-county',
  'lead-county-work',
  'decide-county-work',
  'comment-agreement',
  'set-digest-rhythm',
  'read-county-report',
  'write-county-report',
  'sign-county-report',
  'read-board',
  'write-board',
  'read-team-documents',
  'read-steering-documents',
  'read-county-documents',
  'publish-team-documents',
  'publish-steering-documents',
  'publish-county-documents',
  'read-contacts',
  'read-team-contacts',
  'write-contacts',
  'write-county-contacts',
  'read-team-milestones',
  'read-steering-milestones',
  'read-county-milestones',
  'write-team-milestones',
  'write-steering-milestones',
  'write-county-milestones',
  'choose-decision-nudges',
  'appoint-coordinator',
];
const expected: Readonly<Record<Role, string>> = {
  coordinator:
    'yyyyyyyyyyy.yyyy.yyy. .yyyyyyyyy..yyy..y.yy.yy...y... yyy... .. y..y . y.. yy yy.yy. yyy. yy.yy. . .',
  member:
    'yy.y.y.yyyy.yy.y..y.. ..yyy.y.y...y......y..y........ yy.... .. y... . ... .. y..... yy.. y..... . .',
  substitute:
    'yy.y.y.yyyy.yy.y..y.. ..yyy.y.y...y......y..y........ yy.... .. y... . ... .. y..... yy.. y..... . .',
  'meeting-lead':
    'yyyyyyyyyyy.yy.y..y.. .yyyy.y.yy..y......y..y........ yy.... .. y... . ... .. y..... yy.. y..... . .',
  'unled-member':
    'yyyy.y.yyyy.yy.y..y.. ..yyy.y.y...y....y.y..y........ yy.... .. y... . ... .. y..... yy.. y..y.. . .',
  deputy:
    'yy..........y.....y.. ........y...................... y..... .. y... . ... .. y..... yy.. y..... . .',
  'fk-contact':
    'yy.y...yyy.yy.....y.. ..yyy...yy..................... y..... .. y... . ... .. y..... yy.. y..... . .',
  'individual-coordinator':
    'yy.y........y...y.y.. y.yy....y...................... y..... .. y... . ... .. y..... yy.. y..... . .',
  'steering-member':
    '.y...........y..y.... ........y..........y..yyy.y.... y..y.. yy y..y y ... .. .y..y. yy.. yy..y. y y',
  'co-opted':
    '..................... ........y...................... y..... .. y... . ... .. .y.... y... .y.... . .',
  'county-group':
    '.y..............yy... ........y..........y..y.....yy. y...y. .. yyyy . yyy .. ..y..y yy.. yyy..y . .',
  'process-lead':
    '.y..............yy... ........y.y........yyyy.....y.. y..... .. yy.y . yy. yy yyy..y yy.y yyy..y . .',
  office:
    'yyy.............yyyyy ........y.yy...yy.yyyyy..y..y.y y....y .y yyyy y yy. yy yyy..y yy.y yyy..y . .',
  auditor:
    '..................... ........y....y................. ...... .. .... . ... .. ...... .... ...... . .',
};

describe('the access table', () => {
  test('knows every action exactly once', () => {
    expect([...columns].sort()).toEqual([...actions].sort());
  });

  test.each(roles)('gives %s what the handbook gives, and nothing more', (role) => {
    const row = columns.map((action) => (verdictFor(role, action).allowed ? 'y' : '.')).join('');
    expect(row).toBe(expected[role].replaceAll(' ', ''));
  });

  test('shows a case row to nobody above the teams', () => {
    const above: readonly Role[] = [
      'steering-member',
      'co-opted',
      'county-group',
      'process-lead',
      'office',
    ];
    const rows: readonly Action[] = [
      'read-case-rows',
      'read-fk-rows',
      'read-assigned-rows',
      'write-cases',
      'write-own-cases',
      'read-meeting',
      'run-meeting',
    ];
    for (const role of above) {
      for (const action of rows) {
        expect(verdictFor(role, action)).toEqual({ allowed: false, reason: 'aggregates-only' });
      }
    }
  });

  test('tells FK that only its own cases are open to it', () => {
    expect(verdictFor('fk-contact', 'read-case-rows')).toEqual({
      allowed: false,
      reason: 'fk-own-cases-only',
    });
  });

  test.each<[Role, Action]>([
    ['individual-coordinator', 'raise-case'],
    ['fk-contact', 'read-team-numbers'],
    ['individual-coordinator', 'read-team-numbers'],
  ])('tells %s that its role may not %s, where members may', (role, action) => {
    expect(verdictFor('member', action).allowed).toBe(true);
    expect(verdictFor(role, action)).toEqual({ allowed: false, reason: 'not-for-your-role' });
  });

  test('tells everybody below the samordnare who alone may lead', () => {
    for (const role of ['member', 'fk-contact', 'individual-coordinator'] as const)
      expect(verdictFor(role, 'run-meeting')).toEqual({
        allowed: false,
        reason: 'only-coordinator',
      });
  });

  test('tells everybody who else writes the rules, and who alone publishes them', () => {
    for (const role of roles.filter((one) => one !== 'office')) {
      expect(verdictFor(role, 'publish-rules')).toEqual({ allowed: false, reason: 'only-office' });
      if (role !== 'process-lead')
        expect(verdictFor(role, 'draft-rules')).toEqual({
          allowed: false,
          reason: 'only-rule-writers',
        });
    }
  });

  test('refuses everything to somebody with no role', () => {
    for (const action of actions) {
      expect(mayDo([], action)).toEqual({ allowed: false, reason: 'not-in-team' });
    }
  });

  test('tells who is nothing above the teams whose it is, and of no team', () => {
    expect(mayDoAbove([], 'read-lifted')).toEqual({ allowed: false, reason: 'only-county' });
    expect(mayDoAbove([], 'change-federation')).toEqual({ allowed: false, reason: 'only-office' });
    for (const action of actions) {
      const verdict = mayDoAbove([], action);
      expect(verdict).toMatchObject({ allowed: false });
      expect(verdict).not.toMatchObject({ reason: 'not-in-team' });
    }
  });

  test('allows what any of several roles allows', () => {
    expect(mayDo(['fk-contact', 'member'], 'read-case-rows').allowed).toBe(true);
    expect(mayDo(['co-opted', 'office'], 'change-federation').allowed).toBe(true);
  });
});
