import { describe, expect, it } from 'vitest';
import { type FkPart, fkParts } from '../../../shared/codes/planning.ts';
import { planningVerdict } from '../../../shared/rules/planning-form.ts';

const statusMeeting = { type: 'form', form: 'status-meeting' };
const sip = { type: 'form', form: 'sip' };
const multiParty = { type: 'form', form: 'multi-party-meeting' };
const conflict = { type: 'conflict', forms: ['status-meeting', 'sip'], suggested: 'sip' };
const noRule = { type: 'no-rule' };

/** The table of handbook §3, row by row. `both` is yes only when HoS and SoT take part. */
const table: readonly (readonly [FkPart, boolean, boolean, unknown])[] = [
  ['holder', false, false, statusMeeting],
  ['holder', true, false, statusMeeting],
  ['holder', false, true, statusMeeting],
  ['holder', true, true, conflict],
  ['takes-part', true, true, sip],
  ['takes-part', false, false, noRule],
  ['takes-part', true, false, noRule],
  ['takes-part', false, true, noRule],
  ['absent', true, true, sip],
  ['absent', false, false, multiParty],
  ['absent', true, false, multiParty],
  ['absent', false, true, multiParty],
];

describe('the form of the planning meeting', () => {
  it.each(table)(
    'with FK %s, health care %s and social services %s, is what the table says',
    (fk, healthCare, socialServices, verdict) => {
      expect(planningVerdict({ fk, healthCare, socialServices })).toEqual(verdict);
    },
  );

  it('is told of every combination there can be', () => {
    const told = new Set(table.map(([fk, health, social]) => `${fk} ${health} ${social}`));
    expect(told.size).toBe(fkParts.length * 2 * 2);
    expect(table).toHaveLength(told.size);
  });
});
