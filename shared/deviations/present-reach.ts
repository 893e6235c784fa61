import type { Team } from '../teams/team.ts';
import { formatCount, joinWords } from '../text/format.ts';
import type { Deviation } from './deviation.ts';
import { canStep } from './steps.ts';

/** `Rör även Bräcke och Åre`. */
export function touchesText(
  { alsoTouches }: Pick<Deviation, 'alsoTouches'>,
  teams: readonly Pick<Team, 'id' | 'municipality'>[],
): string {
  const names = alsoTouches.map(
    (id) =>
      teams.find((team) => team.id === id)?.municipality ?? 'en kommun som inte är med längre',
  );
  return `Rör även ${joinWords(names)}`;
}

/** Why it is suggested for Länsam: structural, or more than one municipality (handbook §5). */
export function liftText(deviation: Deviation): string | undefined {
  const { alsoTouches, structural } = deviation;
  const municipalities = alsoTouches.length + 1;
  const reasons = [
    ...(structural ? ['är strukturell'] : []),
    ...(municipalities > 1 ? [`rör ${formatCount(municipalities, 'kommun', 'kommuner')}`] : []),
  ];
  if (reasons.length === 0) return undefined;
  if (canStep(deviation, 'lift'))
    return `Frågan ${joinWords(reasons)}. Lyft den gärna till Länsam.`;
  return canStep(deviation, 'forward')
    ? `Frågan ${joinWords(reasons)}. Lämna den till styrgruppen, som kan lyfta den till Länsam.`
    : undefined;
}
