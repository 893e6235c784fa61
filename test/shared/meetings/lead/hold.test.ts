import { describe, expect, it } from 'vitest';
import { confirming, guardedAt } from '../../../builders/guarded.ts';
import type { ItemDecision } from '../../../../shared/cases/item-decision.ts';
import type { CaseItemKind, Outcome } from '../../../../shared/codes/agenda.ts';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import {
  decideItem,
  setAttendance,
  undoItemDecision,
} from '../../../../shared/meetings/lead/hold.ts';
import { openMeeting } from '../../../../shared/meetings/lead/opening.ts';
import { meeting as meetingDocument } from '../../../../shared/meetings/meeting.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { ongoingCase, queuedCase } from '../star-cases.ts';

const team = aTeam().build();
const none = { ongoing: [], queued: [] };
const during = aContext(zonedInstant('2026-12-08', '13:05'));

describe('opening a meeting', () => {
  it('fills the attendance from the answers, and leaves who did not answer open', () => {
    const called = aMeeting(team)
      .called()
      .answered('coordinator', { status: 'coming', mode: 'on-site' })
      .answered('rehab-coordinator-psychiatry', { status: 'coming', mode: 'digital' })
      .answered('employment-officer', { status: 'deputy', deputyId: 'employment-officer-deputy' })
      .answered('ifo-officer', { status: 'absent', word: 'Utbildning' })
      .answered('labour-market-coordinator', { status: 'absent' })
      .build();
    const open = value(openMeeting(called, team, none, during));
    expect(open).toMatchObject({
      state: 'open',
      current: { status: 'open', openedAt: during.now },
    });
    expect(open.attendance).toEqual({
      coordinator: 'physical',
      'rehab-coordinator-psychiatry': 'digital',
      'employment-officer': 'deputy',
      'ifo-officer': 'absent-with-word',
      'labour-market-coordinator': 'absent-with-word',
    });
  });

  it('leaves out a seat that ended after it had answered', () => {
    const called = aMeeting(team).called().answered('ifo-officer', { status: 'absent' }).build();
    const left = aTeam().ended('ifo-officer', '2026-12-04').build();
    expect(value(openMeeting(called, left, none, during)).attendance).toEqual({
      coordinator: 'digital',
    });
  });

  it('puts every ongoing and queued case on the agenda, once', () => {
    const called = aMeeting(team)
      .called()
      .withItem({ reference: 'BER-2026-002', kind: 'follow-up' })
      .build();
    const open = value(
      openMeeting(
        called,
        team,
        {
          ongoing: [ongoingCase('BER-2026-001'), ongoingCase('BER-2026-002')],
          queued: [queuedCase('BER-2026-010')],
        },
        during,
      ),
    );
    expect(open.items.map(({ id: _id, ...item }) => item)).toEqual([
      {
        reference: 'BER-2026-002',
        kind: 'follow-up',
        standing: false,
        raisingParty: 'municipality',
      },
      {
        reference: 'BER-2026-001',
        kind: 'follow-up',
        standing: true,
        referrer: 'ifo',
        raisingParty: 'municipality',
      },
      {
        reference: 'BER-2026-010',
        kind: 'queued',
        standing: true,
        referrer: 'ifo',
        raisingParty: 'region',
      },
    ]);
    expect(meetingDocument.parse(open)).toEqual(open);
  });

  it.each([
    ['two days before', '2026-12-06', false],
    ['the day before, to prepare', '2026-12-07', true],
    ['on the day', '2026-12-08', true],
    ['a week after, to enter what was said', '2026-12-15', true],
  ])('is possible or not %s', (_, day, possible) => {
    const called = aMeeting(team).called().build();
    const opened = openMeeting(called, team, none, aContext(zonedInstant(day, '12:00')), true);
    expect(opened.ok).toBe(possible);
    if (!opened.ok) expect(opened.error).toEqual({ code: 'opens-on', date: '2026-12-07' });
  });

  it('is possible though no kallelse went out', () => {
    expect(openMeeting(aMeeting(team).build(), team, none, during).ok).toBe(true);
  });
});

describe('attendance', () => {
  const open = aMeeting(team).called().opened().build();

  it('is set and set again, each time written down', () => {
    const first = value(setAttendance(open, team, 'ifo-officer', 'digital', during));
    const second = value(setAttendance(first, team, 'ifo-officer', 'physical', during));
    expect(second.attendance).toEqual({ coordinator: 'digital', 'ifo-officer': 'physical' });
    expect(second.history.slice(-2)).toEqual([
      expect.objectContaining({ memberId: 'ifo-officer', attendance: 'digital' }),
      expect.objectContaining({ memberId: 'ifo-officer', attendance: 'physical' }),
    ]);
  });

  it('set to what it is gives the very same meeting', () => {
    const once = value(setAttendance(open, team, 'ifo-officer', 'deputy', during));
    expect(value(setAttendance(once, team, 'ifo-officer', 'deputy', during))).toBe(once);
  });

  it.each(['not-there', 'ifo-officer-deputy'])('is refused for %s, which is no seat', (id) => {
    expect(setAttendance(open, team, id, 'physical', during)).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'member' },
    });
  });
});

const decisions: Readonly<Record<Outcome, ItemDecision>> = {
  received: { outcome: 'received', caseHolderId: 'ifo-officer' },
  queued: { outcome: 'queued' },
  declined: { outcome: 'declined', criterion: 'neither-works-nor-studies' },
  answered: { outcome: 'answered' },
  'follow-up': { outcome: 'follow-up', on: '2027-01-12' },
  parked: { outcome: 'parked', cause: 'investigation', on: '2027-03-09' },
  closed: {
    outcome: 'closed',
    closing: {
      reason: 'a2-studies',
      planAgreed: true,
      livelihoodOut: ['study-support'],
      occupationOut: 'studies',
      result: 'sustainable-plan',
      takingOver: 'none',
      nnsOffered: true,
    },
  },
};
const allowed: Readonly<Record<CaseItemKind, readonly Outcome[]>> = {
  new: ['received', 'queued', 'declined'],
  queued: ['received', 'queued', 'declined'],
  consultation: ['answered'],
  'follow-up': ['follow-up', 'parked', 'closed'],
};
const pairs = (Object.keys(allowed) as CaseItemKind[]).flatMap((kind) =>
  (Object.keys(decisions) as Outcome[]).map((outcome) => ({
    kind,
    outcome,
    may: allowed[kind].includes(outcome),
  })),
);

describe('deciding an item', () => {
  it.each(pairs)('$kind → $outcome: $may', ({ kind, outcome, may }) => {
    const open = aMeeting(team).withItem({ reference: 'BER-2026-014', kind }).opened().build();
    const [item] = open.items;
    const decided = decideItem(open, item?.id ?? '', decisions[outcome], during);
    if (may) {
      expect(value(decided).items[0]?.decision).toEqual({
        made: decisions[outcome],
        at: during.now,
        by: 'demo/coordinator',
      });
      expect(meetingDocument.safeParse(value(decided)).success).toBe(true);
    } else {
      expect(decided).toEqual({ ok: false, error: { code: 'outcome-not-for-item' } });
    }
  });

  const open = aMeeting(team)
    .withItem({ reference: 'BER-2026-014' })
    .withItem({ reference: 'BER-2026-015' })
    .opened()
    .build();
  const itemId = open.items[0]?.id ?? '';
  const decided = value(decideItem(open, itemId, { outcome: 'queued' }, during));

  it('happens once, until it is undone', () => {
    const again = decideItem(decided, itemId, decisions.received, during);
    expect(again).toEqual({ ok: false, error: { code: 'already-decided' } });
    const undone = value(undoItemDecision(decided, itemId, during));
    expect(decideItem(undone, itemId, decisions.received, during).ok).toBe(true);
  });

  it('undone leaves the agenda as it was and both steps in the history', () => {
    const undone = value(undoItemDecision(decided, itemId, during));
    expect(undone.items).toEqual(open.items);
    expect(undone.history.slice(-2).map(({ type }) => type)).toEqual([
      'item-decided',
      'decision-undone',
    ]);
    expect(undoItemDecision(undone, itemId, during)).toEqual({
      ok: false,
      error: { code: 'not-decided' },
    });
  });

  it('is refused for an item that is not there', () => {
    const notFound = { ok: false, error: { code: 'not-found', what: 'item' } };
    expect(decideItem(open, 'not-there', { outcome: 'queued' }, during)).toEqual(notFound);
    expect(undoItemDecision(open, 'not-there', during)).toEqual(notFound);
  });

  it('keeps the reason for another ärendebärare clean, and refuses one that points at a person', () => {
    const received = (overrideReason: string): ItemDecision => ({
      outcome: 'received',
      caseHolderId: 'coordinator',
      overrideReason,
    });
    const kept = (reason: string) =>
      value(decideItem(open, itemId, received(reason), during)).items[0]?.decision?.made;
    expect(kept(' Känner  ärendet sedan tidigare ')).toEqual(
      received('Känner ärendet sedan tidigare'),
    );
    expect(kept('  ')).toEqual({ outcome: 'received', caseHolderId: 'coordinator' });
    expect(decideItem(open, itemId, received('Se 19811218-9876'), during)).toMatchObject({
      error: guardedAt('overrideReason', 'personal-number'),
    });
    const named = received('Känd av Erik Lindgren');
    expect(decideItem(open, itemId, named, during)).toMatchObject({
      error: guardedAt('overrideReason', 'possible-name'),
    });
    const tick = { confirmed: confirming('Känd av Erik Lindgren') };
    const confirmed = value(decideItem(open, itemId, named, during, tick));
    expect(confirmed.items[0]?.decision?.made).toEqual(named);
  });

  it('keeps the first follow-up of a received case, with a reason and without', () => {
    const first = {
      outcome: 'received',
      caseHolderId: 'coordinator',
      nextFollowUp: '2027-01-12',
    } as const;
    for (const made of [first, { ...first, overrideReason: 'Har redan kontakt' }]) {
      const decided = value(decideItem(open, itemId, made, during));
      expect(decided.items[0]?.decision?.made).toEqual(made);
    }
  });
});
