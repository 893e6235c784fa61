import type { BeforeSeat } from '../../shared/meetings/lists/view.ts';

export function hasSomething({ cases, waiting, tasks, questions }: BeforeSeat): boolean {
  return cases.length + waiting.length + tasks.length + questions.length > 0;
}

/** One who speaks for several seats of a party is asked about a wait once, not once for every seat. */
export function waitingAskedOnce(seats: readonly BeforeSeat[]): readonly BeforeSeat[] {
  const asked = new Set<string>();
  return seats.map((seat) => {
    const waiting = seat.waiting.filter(({ reference }) => !asked.has(reference));
    for (const { reference } of waiting) asked.add(reference);
    return { ...seat, waiting };
  });
}
