import { describe, expect, it } from 'vitest';
import type { CardAction, CardElement, CardInput } from '../../../../bot/teams/cards/parts/card.ts';
import { digestText } from '../../../../bot/teams/cards/parts/fallback.ts';
import { sizeOf } from '../../../../bot/teams/cards/parts/fitted.ts';
import { digestCard } from '../../../../bot/teams/cards/reporting/digest.ts';
import type { AppointingRow } from '../../../../shared/appointing/view.ts';
import { digestView } from '../sample-reports.ts';

const id = (n: number) => `0b0e0f0a-1c2d-4e5f-8a9b-${String(n).padStart(12, '0')}`;

function vacant(n: number, choices = 25): AppointingRow {
  return {
    ...{ teamId: `team${n}`, teamName: `STAR Samhällsbyggnadsområdet ${n}`, state: 'waits' },
    text: 'samordnare saknas. Utse en, eller pausa intaget tills det finns en.',
    appoint: {
      from: '2026-12-08',
      choices: Array.from({ length: choices }, (_, nth) => ({
        value: `seat:${id(nth)}`,
        label: `Ersättare ${nth} för arbetskonsulent AME (kommunen)`,
      })),
    },
  };
}
const chosen: AppointingRow = {
  ...{ teamId: 'rag', teamName: 'STAR Ragunda', state: 'appointed', appointmentId: 'a1' },
  text: 'samordnare är utsedd, från fre 1 jan 2027: handläggare IFO (kommunen). Kansliet lägger in personen.',
  byText: 'Utsedd tis 8 dec 2026 av styrgruppens ledamot för kommunen',
  canWithdraw: true,
};

const card = (...appointing: AppointingRow[]) =>
  digestCard({ view: { ...digestView(), appointing } });
const actionsOf = (element: CardElement): readonly CardAction[] =>
  element.type === 'ActionSet' ? element.actions : [];
const inputs = (element: CardElement): readonly CardInput[] =>
  'id' in element
    ? [element]
    : actionsOf(element).flatMap((action) =>
        action.type === 'Action.ShowCard' ? action.card.body.flatMap(inputs) : [],
      );

describe('the samordnare that a styrgrupp chooses on its card', () => {
  it('has a form for each of three teams with 25 to choose among, and the card is no larger than Teams takes', () => {
    const drawn = card(vacant(1), vacant(2), vacant(3));
    const ids = drawn.body.flatMap(inputs).map((input) => input.id);
    const own = ids.filter((one) => one.startsWith('appoint'));
    expect(own).toHaveLength(3 * 2);
    expect(new Set(ids).size).toBe(ids.length);
    const lists = drawn.body.flatMap(inputs).flatMap((one) => ('choices' in one ? [one] : []));
    expect(lists.filter(({ choices }) => choices.length === 25)).toHaveLength(3);
    expect(sizeOf(drawn)).toBeLessThanOrEqual(27_000);
  });

  it('says how many teams more need one where there is no room for all', () => {
    const all = Array.from({ length: 9 }, (_, n) => vacant(n));
    expect(JSON.stringify(card(...all))).toMatch(/\d team till behöver en samordnare, se fliken\./);
    expect(sizeOf(card(...all))).toBeLessThanOrEqual(27_000);
  });

  it('begins with the day there is room for one', () => {
    const [, from] = card(vacant(1))
      .body.flatMap(inputs)
      .filter((input) => input.id.startsWith('appoint'));
    expect(from).toMatchObject({ type: 'Input.Date', value: '2026-12-08' });
  });

  it('is shown when it is decided, by whom, and with a press that takes it back', () => {
    const said = JSON.stringify(card(chosen));
    expect(said).toContain('STAR Ragunda: samordnare är utsedd, från fre 1 jan 2027');
    expect(said).toContain('Utsedd tis 8 dec 2026 av styrgruppens ledamot för kommunen');
    const back = card(chosen)
      .body.flatMap(actionsOf)
      .find((one) => one.type === 'Action.Execute' && one.verb === 'withdraw-appointment');
    expect(back).toMatchObject({
      title: 'Ta tillbaka',
      data: { teamId: 'rag', appointmentId: 'a1' },
    });
    expect(JSON.stringify(card({ ...chosen, canWithdraw: false }))).not.toContain('Ta tillbaka');
  });

  it('is another press when it was chosen, taken back and is chosen once more', () => {
    const onceOf = (row: AppointingRow) =>
      /"once":"appoint\.[^"]*"/.exec(JSON.stringify(card(row)))?.[0];
    const row = vacant(1);
    if (row.state !== 'waits' || row.appoint === undefined) throw new Error('nothing to choose');
    const again = { ...row, appoint: { ...row.appoint, after: 'a1' } };
    expect(onceOf(row)).toBeDefined();
    expect(onceOf(again)).not.toBe(onceOf(row));
  });

  it('is in what stands where no card is shown', () => {
    const view = { ...digestView(), appointing: [vacant(1), chosen] };
    expect(digestText({ view })).toContain('STAR Samhällsbyggnadsområdet 1: samordnare saknas.');
  });
});
