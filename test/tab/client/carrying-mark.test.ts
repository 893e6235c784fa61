import { expect, it } from 'vitest';
import { carryingMark } from '../../../tab/client/carrying-mark.ts';

/** A server whose answers come when they are told to, and what each question carried. */
function aServer() {
  const carried: (string | undefined)[] = [];
  const answers: ((mark: string) => void)[] = [];
  const ask = carryingMark(async (_, { headers }) => {
    carried.push((headers as Record<string, string>)['x-star-mark']);
    const mark = await new Promise<string>((resolve) => answers.push(resolve));
    return new Response('{}', { headers: mark === '' ? {} : { 'x-star-mark': mark } });
  });
  const get = () => ask('/api/x', { method: 'GET', headers: { accept: 'application/json' } });
  const post = () => ask('/api/commands', { method: 'POST' });
  return { carried, answers, get, post };
}

it('what one answer told of how far one has seen goes with the next question', async () => {
  const { carried, answers, get } = aServer();
  const first = get();
  answers[0]?.('one');
  await first;
  void get();
  expect(carried).toEqual([undefined, 'one']);
});

it('an answer without it takes nothing away', async () => {
  const { carried, answers, get } = aServer();
  for (const [n, mark] of ['one', ''].entries()) {
    const asked = get();
    answers[n]?.(mark);
    await asked;
  }
  void get();
  expect(carried.at(-1)).toBe('one');
});

it('a question that was on its way while one did something does not undo what that told', async () => {
  const { carried, answers, get, post } = aServer();
  const [slow, sent] = [get(), post()];
  answers[1]?.('after my work');
  await sent;
  answers[0]?.('before it');
  await slow;
  void get();
  expect(carried.at(-1)).toBe('after my work');
});
