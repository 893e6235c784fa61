import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../../../shared/access/role.ts';
import { type GatheringKind, gatheringKinds } from '../../../shared/codes/gathering.ts';
import {
  type Circle,
  circleOf,
  circles,
  decidesHere,
  type Deed,
  deeds,
  mayAtGathering,
} from '../../../shared/gatherings/gathering-access.ts';

/** From the handbook (§1, §2, §5, §7): every role that may, of every deed of every circle; who is not named may not. */
const expected: Readonly<Record<Circle, Readonly<Partial<Record<Deed, string>>>>> = {
  team: {
    read: 'coordinator deputy fk-contact individual-coordinator member office process-lead steering-member substitute unled-member',
    minutes:
      'coordinator deputy fk-contact individual-coordinator member office process-lead steering-member substitute unled-member',
    plan: 'coordinator office unled-member',
    answer: 'coordinator fk-contact individual-coordinator member unled-member',
    'answer-for-others': 'coordinator unled-member',
    propose: 'coordinator fk-contact individual-coordinator member unled-member',
    run: 'coordinator unled-member',
  },
  joint: {
    read: 'coordinator fk-contact individual-coordinator member office steering-member unled-member',
    minutes:
      'co-opted coordinator fk-contact individual-coordinator member office steering-member unled-member',
    plan: 'coordinator office steering-member unled-member',
    answer: 'coordinator fk-contact individual-coordinator member steering-member unled-member',
    'answer-for-others': 'coordinator unled-member',
    propose: 'coordinator fk-contact individual-coordinator member steering-member unled-member',
    run: 'coordinator steering-member unled-member',
    confirm: 'steering-member',
    anchor: 'steering-member',
  },
  steering: {
    read: 'coordinator office steering-member',
    minutes: 'co-opted coordinator heir member office steering-member unled-member',
    plan: 'coordinator office steering-member',
    answer: 'steering-member',
    'answer-for-others': 'coordinator',
    propose: 'coordinator steering-member',
    run: 'coordinator steering-member',
    confirm: 'steering-member',
    anchor: 'steering-member',
    'ask-people': 'steering-member',
    tell: 'coordinator fk-contact individual-coordinator member unled-member',
    acknowledge: 'coordinator unled-member',
  },
  network: {
    read: 'coordinator office process-lead',
    minutes: 'coordinator office process-lead',
    plan: 'office process-lead',
    answer: 'coordinator',
    'answer-for-others': 'process-lead',
    propose: 'coordinator process-lead',
    run: 'coordinator process-lead',
  },
  county: {
    read: 'county-group office process-lead',
    minutes: 'coordinator county-group office process-lead steering-member',
    plan: 'county-group office process-lead',
    answer: 'county-group',
    'answer-for-others': 'office',
    propose: 'county-group office process-lead',
    run: 'county-group office',
    confirm: 'county-group',
  },
  board: {
    read: 'coordinator county-group office process-lead steering-member',
    minutes: 'county-group office process-lead',
    plan: 'office',
    run: 'office',
  },
};

const kindIn = (circle: Circle): GatheringKind =>
  gatheringKinds.find((kind) => circleOf[kind] === circle) ?? 'board-meeting';

describe.each(circles)('who may what at a gathering of the %s', (circle) => {
  it.each(deeds)('%s', (deed) => {
    const may = [...roles, 'heir' as const].filter(
      (held) => mayAtGathering([held], kindIn(circle), deed).allowed,
    );
    expect(may.toSorted().join(' ')).toBe(expected[circle][deed] ?? '');
  });
});

describe('a role at a gathering', () => {
  it('is refused with a reason: nobody known as such, others as not called', () => {
    const verdict = (held: readonly Role[]) => mayAtGathering(held, 'steering-meeting', 'run');
    expect(verdict([])).toEqual({ allowed: false, reason: 'not-in-team' });
    expect(verdict(['auditor', 'co-opted'])).toEqual({ allowed: false, reason: 'not-called' });
    expect(verdict(['co-opted', 'steering-member'])).toEqual({ allowed: true });
  });

  it('writes as a secretary where it is not its own to decide', () => {
    expect(decidesHere(['coordinator'], 'steering-meeting')).toBe(false);
    expect(decidesHere(['coordinator', 'steering-member'], 'steering-meeting')).toBe(true);
    expect(decidesHere(['office'], 'county-meeting')).toBe(false);
    expect(decidesHere(['county-group'], 'county-meeting')).toBe(true);
  });
});
