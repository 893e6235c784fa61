import { coordinatorOf } from '../teams/labels.ts';
import { roleLabels } from '../access/role.ts';
import type { RulingPerson } from '../rulings/reach.ts';
import type { BoardQuestion, BoardVoice } from './board-question.ts';

/** As what somebody asks and answers: the samordnare of their teams, or what they are above them. The first is said. */
export function voicesOf({ inTeams, above }: RulingPerson): readonly BoardVoice[] {
  const seats = [...inTeams].flatMap(([teamId, roles]): readonly BoardVoice[] =>
    roles.includes('coordinator') ? [{ as: 'coordinator', teamId }] : [],
  );
  const held = above.flatMap(({ role }): readonly BoardVoice[] =>
    role === 'process-lead' || role === 'office' ? [{ as: role }] : [],
  );
  return [...seats, ...held];
}

export function isSameVoice(one: BoardVoice, other: BoardVoice): boolean {
  if (one.as !== 'coordinator' || other.as !== 'coordinator') return one.as === other.as;
  return one.teamId === other.teamId;
}

/** Who has the asker's seat now is the asker: the work does not hang on a person (handbook §1). */
export function hasAsked(
  voices: readonly BoardVoice[],
  { asker }: Pick<BoardQuestion, 'asker'>,
): boolean {
  return voices.some((voice) => isSameVoice(voice, asker));
}

/** Marked as answered, and opened again, by who asked or by the processledare. */
export function maySettle(
  voices: readonly BoardVoice[],
  question: Pick<BoardQuestion, 'asker'>,
): boolean {
  return hasAsked(voices, question) || voices.some(({ as }) => as === 'process-lead');
}

/** `Samordnaren i STAR Åre`, `Processledaren`. */
export function voiceText(
  voice: BoardVoice,
  teams: readonly { readonly id: string; readonly name: string }[],
): string {
  switch (voice.as) {
    case 'coordinator': {
      const name = teams.find(({ id }) => id === voice.teamId)?.name;
      return name === undefined ? roleLabels.coordinator : coordinatorOf(name);
    }
    case 'process-lead':
      return 'Processledaren';
    case 'office':
      return 'Kansliet';
  }
}
