import { formatCount } from '../text/format.ts';

/** A stored document that cannot be read, by what it is called where it lies. */
export interface UnreadableDocument {
  /** As stored: `case`, `meeting` … */
  readonly kind: string;
  readonly id: string;
  /** Whose it is; left out for what is everybody's. */
  readonly teamId?: string;
}

const kindLabels: Readonly<Record<string, string>> = {
  team: 'Team',
  channel: 'Kanal',
  meeting: 'Möte',
  case: 'Ärende',
  deviation: 'Avvikelse',
  offer: 'Insats på utbudskartan',
  tally: 'Handräknade antal',
  'rule-set': 'Regelverk',
  'yearly-plan': 'Verksamhetsplan',
};

/** For the office, which can have it seen to: what it is, and that nothing is lost. */
export function presentUnreadable(
  documents: readonly UnreadableDocument[],
  teamName: (teamId: string) => string | undefined,
): readonly string[] {
  return documents.map(({ kind, id, teamId }) => {
    const whose = teamId === undefined ? '' : ` (${teamName(teamId) ?? teamId})`;
    return `${kindLabels[kind] ?? kind} ${id}${whose} går inte att läsa och visas inte. Det som är sparat ligger orört kvar och allt annat fungerar. Lämna beteckningen till den som sköter driften, som hittar orsaken i loggen.`;
  });
}

/** For who leads a team whose documents they are. */
export function presentUnreadableInTeam(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `${formatCount(count, 'uppgift', 'uppgifter')} i teamet går inte att läsa och visas inte. Inget är förlorat. Kansliet ser vad det gäller.`,
  ];
}
