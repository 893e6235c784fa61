import { formatCount, joinWords } from '../text/format.ts';
import type { CarriedThings } from './carried.ts';
import { type CountedThing, countedThings } from './what-follows.ts';

const counted: Readonly<Record<CountedThing, (n: number) => string>> = {
  meetings: (n) => formatCount(n, 'möte', 'möten'),
  topics: (n) => formatCount(n, 'anmäld punkt', 'anmälda punkter'),
  decisions: (n) => formatCount(n, 'öppet mötesbeslut', 'öppna mötesbeslut'),
  questions: (n) => formatCount(n, 'fråga att besluta om', 'frågor att besluta om'),
  rulings: (n) => `${n} beslut i registret`,
  documents: (n) => `${n} dokument`,
  reports: (n) => formatCount(n, 'rapport', 'rapporter'),
  milestones: (n) => `${n} delmål`,
};

/** `Styrgrupp Berg → Styrgrupp Söder: 3 möten, 2 öppna mötesbeslut och 5 beslut i registret följer med.` */
export function presentCarried(
  carried: readonly CarriedThings[],
  nameOf: (groupId: string) => string,
): readonly string[] {
  return carried.map(({ fromId, toId, counts }) => {
    const parts = countedThings.flatMap((what) => {
      const n = counts[what] ?? 0;
      return n === 0 ? [] : [counted[what](n)];
    });
    return `${nameOf(fromId)} → ${nameOf(toId)}: ${joinWords(parts)} följer med.`;
  });
}
