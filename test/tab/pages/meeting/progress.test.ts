import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../shared/codes/agenda.ts';
import { isOngoing } from '../../../../tab/pages/meeting/item/is-ongoing.ts';
import {
  decidedOf,
  itemInFocus,
  itemsOf,
  lastDecided,
} from '../../../../tab/pages/meeting/progress.ts';
import { needsReason } from '../../../../tab/pages/meeting/decide/needs-reason.ts';
import { before, during } from '../../fixtures/meetings.ts';

const ids = itemsOf(during).map(({ itemId }) => itemId);
const allDecided = {
  agenda: during.agenda.map((part) => ({
    ...part,
    items: part.items.map((item) => ({
      ...item,
      decision: { outcome: 'queued' as const, text: 'Köat', canUndo: true },
    })),
  })),
};

describe('the agenda while the meeting is held', () => {
  it('begins with the first undecided case', () => {
    expect(ids).toEqual(['i1', 'i2', 'i3', 'i4', 'i5']);
    expect(itemInFocus(during, undefined)?.itemId).toBe('i2');
  });

  it('stays with the case that was chosen', () => {
    expect(itemInFocus(during, { itemId: 'i4' })?.itemId).toBe('i4');
  });

  it('goes on to the next one after a case that has been decided, not back to the first', () => {
    const decided = {
      agenda: during.agenda.map((part) => ({
        ...part,
        items: part.items.map((item) =>
          item.itemId === 'i4'
            ? { ...item, decision: { outcome: 'queued' as const, text: 'Köat', canUndo: true } }
            : item,
        ),
      })),
    };
    expect(itemInFocus(decided, { itemId: 'i4' })?.itemId).toBe('i5');
  });

  it('goes back to what was passed over when the end is reached', () => {
    const agenda = during.agenda.map((part) => ({
      ...part,
      items: part.items.filter(({ itemId }) => itemId !== 'i5'),
    }));
    const last = { agenda: [...agenda, ...allDecided.agenda.slice(3, 4)] };
    expect(itemInFocus(last, { itemId: 'i5' })?.itemId).toBe('i2');
  });

  it.each(['looks', 'fills', 'sends'] as const)(
    'stays with a decided case as long as one %s there, and goes on from it when one leaves it',
    (why) => {
      expect(itemInFocus(allDecided, { itemId: 'i4', why })?.itemId).toBe('i4');
      expect(itemInFocus(during, { itemId: 'i1', why })?.itemId).toBe('i1');
      expect(itemInFocus(during, { itemId: 'i1' })?.itemId).toBe('i2');
    },
  );

  it('does not stay with a case that has left the agenda', () => {
    expect(itemInFocus(during, { itemId: 'gone', why: 'fills' })?.itemId).toBe('i2');
  });

  it('knows which case was decided last, by whoever did it', () => {
    const at = (itemId: string, when: string) => ({
      agenda: during.agenda.map((part) => ({
        ...part,
        items: part.items.map((item) =>
          item.itemId === itemId
            ? {
                ...item,
                decision: { outcome: 'queued' as const, text: '', canUndo: true, at: when },
              }
            : item,
        ),
      })),
    });
    expect(lastDecided(at('i4', '2026-12-08T12:13:00.000Z'))?.itemId).toBe('i4');
    expect(lastDecided(at('i4', '2026-12-08T12:11:00.000Z'))?.itemId).toBe('i1');
    expect(lastDecided({ agenda: [] })).toBeUndefined();
  });

  it('has nothing in focus when all is decided', () => {
    expect(itemInFocus(allDecided, { itemId: 'i2' })).toBeUndefined();
    expect(decidedOf(allDecided)).toEqual({ decided: 5, all: 5 });
  });
});

describe('choosing who carries a case', () => {
  it('asks for a reason only when another party is chosen than the one suggested', () => {
    expect(needsReason(before.holders, 'm2', 'm5')).toBe(true);
    expect(needsReason(before.holders, 'm1', 'm5')).toBe(false);
    expect(needsReason(before.holders, 'm2', undefined)).toBe(false);
  });
});

describe('whether something can be taken on in a case at the meeting', () => {
  const decided = (outcome: Outcome) => ({
    kind: 'new' as const,
    decision: { outcome, text: '', canUndo: true },
  });

  it('it can in an ongoing case before it is decided, and in no other', () => {
    expect(isOngoing({ kind: 'follow-up' })).toBe(true);
    expect(isOngoing({ kind: 'new' })).toBe(false);
    expect(isOngoing({ kind: 'queued' })).toBe(false);
    expect(isOngoing({ kind: 'consultation' })).toBe(false);
  });

  it.each(['received', 'follow-up', 'parked'] as const)('it can after %s', (outcome) => {
    expect(isOngoing(decided(outcome))).toBe(true);
  });

  it.each(['queued', 'declined', 'answered', 'closed'] as const)(
    'it cannot after %s',
    (outcome) => {
      expect(isOngoing(decided(outcome))).toBe(false);
    },
  );
});
