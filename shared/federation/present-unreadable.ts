import { formatCount, inSentence } from '../text/format.ts';
import { updatingText } from '../text/http.ts';

/** A stored document that cannot be read, by what it is called where it lies. */
export interface UnreadableDocument {
  /** As stored: `case`, `meeting` … */
  readonly kind: string;
  readonly id: string;
  /** Whose it is; left out for what is everybody's. */
  readonly teamId?: string;
  /** Written by a newer version of the program, which is taking over from the one that tells. */
  readonly newer?: true;
}

/** What a list says when something of it is missing. */
export interface Incomplete {
  /** `1 ärende går inte att läsa och visas inte. …`, a sentence a kind. */
  readonly missing?: readonly string[];
}

const counted: Readonly<Record<string, readonly [one: string, several: string]>> = {
  case: ['ärende', 'ärenden'],
  meeting: ['möte', 'möten'],
  deviation: ['avvikelse', 'avvikelser'],
  offer: ['insats', 'insatser'],
  'controlled-document': ['dokument', 'dokument'],
  contact: ['kontakt', 'kontakter'],
  milestone: ['delmål', 'delmål'],
  'rule-set': ['version av regelverket', 'versioner av regelverket'],
  'yearly-plan': ['verksamhetsplan', 'verksamhetsplaner'],
};

/** For everybody who reads a list that they belong to: that it is not whole, so that nobody takes a missing row for none. */
export function presentMissingRows(documents: readonly UnreadableDocument[]): Incomplete {
  const missing = Object.entries(counted).flatMap(([kind, [one, several]]) => {
    const ofKind = documents.filter((document) => document.kind === kind);
    const newer = ofKind.filter((document) => document.newer === true).length;
    const count = ofKind.length - newer;
    return [
      ...(count === 0
        ? []
        : [
            `${formatCount(count, one, several)} går inte att läsa och saknas därför här. Det som är sparat ligger orört kvar. Kansliet ser vilket det gäller.`,
          ]),
      ...(newer === 0
        ? []
        : [`${formatCount(newer, one, several)} visas inte just nu. ${updatingText}`]),
    ];
  });
  return missing.length === 0 ? {} : { missing };
}

const kindLabels: Readonly<Record<string, string>> = {
  federation: 'Samordningsförbundet',
  job: 'Bevakning',
  team: 'Team',
  channel: 'Kanal',
  meeting: 'Möte',
  case: 'Ärende',
  deviation: 'Avvikelse',
  offer: 'Insats på utbudskartan',
  'controlled-document': 'Dokument',
  contact: 'Kontakt',
  milestone: 'Delmål',
  tally: 'Screening och information',
  'rule-set': 'Regelverk',
  'yearly-plan': 'Verksamhetsplan',
};

const definite: Readonly<Record<string, string>> = {
  job: 'Bevakningen',
  team: 'Teamet',
  channel: 'Kanalens uppgifter',
  meeting: 'Mötet',
  deviation: 'Avvikelsen',
  offer: 'Insatsen',
  'controlled-document': 'Dokumentet',
  milestone: 'Delmålet',
  tally: 'Antalen för screening och information',
  'rule-set': 'Versionen av regelverket',
  'yearly-plan': 'Verksamhetsplanen',
};

/** On its own page, and where it was needed: what it is, that nothing is lost, and whom to ask. */
export function presentUnreadableItself(
  { kind, id }: UnreadableDocument,
  /** The id that the log has it under, `F-3K7QMD`. */
  fault: string,
): string {
  // A case is called by its reference; the ids of all else are ours, and the fault leads to them.
  const name = kind === 'case' ? `Ärendet ${id}` : (definite[kind] ?? 'Den här uppgiften');
  return `${name} går inte att läsa, och kan därför varken visas eller ändras. Det som är sparat ligger orört kvar och allt annat fungerar. Hör av dig till kansliet, som ser vad det gäller, och ange ${fault}.`;
}

/** For the office, which can have it seen to: what it is, and that nothing is lost. */
export function presentUnreadable(
  documents: readonly UnreadableDocument[],
  teamName: (teamId: string) => string | undefined,
): readonly string[] {
  return documents.map(({ kind, id, teamId, newer }) => {
    if (newer === true) return `${kindLabels[kind] ?? kind} ${id}: ${inSentence(updatingText)}`;
    const whose = teamId === undefined ? '' : ` (${teamName(teamId) ?? teamId})`;
    return `${kindLabels[kind] ?? kind} ${id}${whose} går inte att läsa och visas inte. Det som är sparat ligger orört kvar och allt annat fungerar. Lämna beteckningen till den som sköter driften, som hittar orsaken i loggen.`;
  });
}

/** For who leads a team whose documents they are. */
export function presentUnreadableInTeam(
  documents: readonly UnreadableDocument[],
): readonly string[] {
  const newer = documents.filter((document) => document.newer === true).length;
  const count = documents.length - newer;
  return [
    ...(count === 0
      ? []
      : [
          `${formatCount(count, 'uppgift', 'uppgifter')} i teamet går inte att läsa och visas inte. Inget är förlorat. Kansliet ser vad det gäller.`,
        ]),
    ...(newer === 0
      ? []
      : [
          `${formatCount(newer, 'uppgift', 'uppgifter')} i teamet visas inte just nu. ${updatingText}`,
        ]),
  ];
}
