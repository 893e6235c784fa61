import { expect, test } from 'vitest';
import { createKeptAMinute } from '../../../bot/app/context/kept-a-minute.ts';
import { aClock } from '../../builders/app.ts';

function kept(most: number) {
  const clock = aClock('2026-12-01T08:00:00.000Z');
  const reads: string[] = [];
  const cases = createKeptAMinute<readonly string[]>(clock, (value) => value.length, most);
  const of = (teamId: string, size = 1, key = 'ongoing') =>
    cases.of(teamId, key, async () => {
      reads.push(teamId);
      return Array.from({ length: size }, (_, n) => `${teamId}-${n}`);
    });
  return { clock, reads, cases, of };
}

test('what was read is read again after a minute, or when it is said to be another', async () => {
  const { clock, reads, cases, of } = kept(10);
  await of('ber');
  clock.pass(59);
  await of('ber');
  expect(reads).toEqual(['ber']);
  clock.pass(1);
  await of('ber');
  expect(reads).toEqual(['ber', 'ber']);
  cases.forget('ber');
  await of('ber');
  expect(reads).toEqual(['ber', 'ber', 'ber']);
});

test('however many teams ask, no more is kept than was said: what nobody has asked for longest goes', async () => {
  const { reads, of } = kept(10);
  await of('ber', 4);
  await of('bra', 4);
  await of('ber', 4);
  await of('kro', 4);
  expect(reads).toEqual(['ber', 'bra', 'kro']);
  await of('ber', 4);
  await of('kro', 4);
  expect(reads).toHaveLength(3);
  await of('bra', 4);
  expect(reads).toHaveLength(4);
});

test('one that is larger than all that may be kept is given and not kept', async () => {
  const { reads, of } = kept(3);
  expect(await of('ost', 5)).toHaveLength(5);
  await of('ost', 5);
  expect(reads).toEqual(['ost', 'ost']);
});

test('forgetting a team leaves one whose id begins alike', async () => {
  const { reads, cases, of } = kept(10);
  await of('ber');
  await of('berg');
  cases.forget('ber');
  await of('berg');
  expect(reads).toEqual(['ber', 'berg']);
});

test('what could not be read is asked for anew', async () => {
  const { cases } = kept(10);
  let tries = 0;
  const read = async () => {
    tries += 1;
    if (tries === 1) throw new Error('no answer');
    return ['case'];
  };
  await expect(cases.of('ber', 'ongoing', read)).rejects.toThrow('no answer');
  expect(await cases.of('ber', 'ongoing', read)).toEqual(['case']);
});
