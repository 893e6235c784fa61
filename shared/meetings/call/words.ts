import type { StarCase } from '../../cases/case.ts';
import type { CaseWord } from '../../codes/meeting.ts';
import type { CommandContext } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { seatAt } from '../../teams/seats.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, happenedNow, unless } from '../transition.ts';

/**
 * Word about one case from a seat that cannot be there, as a code; `none` takes it back. The same word again gives the
 * very same meeting. Whether the writer may see the case is the caller's question, as is whose seat it is.
 *
 * @param standing ongoing and queued cases: the meeting takes them up too, though they come onto its agenda only when
 *   it opens
 */
export function leaveWord(
  meeting: Meeting,
  team: Team,
  memberId: string,
  reference: string,
  word: CaseWord | 'none',
  ctx: CommandContext,
  standing: readonly Pick<StarCase, 'id'>[] = [],
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called', 'open']);
  if (refused) return err(refused);
  const seat = seatAt(team, memberId, meeting.plan.date);
  if (!seat.ok) return seat;
  const left = meeting.words[memberId] ?? {};
  if (word === 'none' && left[reference] === undefined) return ok(meeting);
  if (word !== 'none') {
    if (!isMissing(meeting, memberId)) return err({ code: 'only-when-absent' });
    const item = meeting.items.find((one) => one.reference === reference);
    if (item === undefined && !standing.some(({ id }) => id === reference))
      return err({ code: 'not-on-agenda' });
    if (item?.decision !== undefined) return err({ code: 'already-decided' });
    if (left[reference] === word) return ok(meeting);
  }
  return ok(
    changed(
      meeting,
      { type: 'word-left', ...happenedNow(ctx), memberId, reference, word },
      { words: { ...meeting.words, [memberId]: withWord(left, reference, word) } },
    ),
  );
}

/** Whether the seat's own holder is not there: as noted at the meeting, before that as answered. */
export function isMissing(meeting: Meeting, memberId: string): boolean {
  const noted = meeting.attendance[memberId];
  if (noted !== undefined) return noted !== 'physical' && noted !== 'digital';
  const answered = meeting.answers[memberId]?.choice.status;
  return answered === 'absent' || answered === 'deputy';
}

/** Who left which word about a case; one who can come after all speaks there instead. */
export function wordsAbout(
  meeting: Meeting,
  reference: string,
): readonly { readonly memberId: string; readonly word: CaseWord }[] {
  return Object.entries(meeting.words).flatMap(([memberId, left]) => {
    const word = left[reference];
    return word === undefined || !isMissing(meeting, memberId) ? [] : [{ memberId, word }];
  });
}

function withWord(
  left: Readonly<Record<string, CaseWord>>,
  reference: string,
  word: CaseWord | 'none',
): Record<string, CaseWord> {
  return word === 'none' ? without(left, reference) : { ...left, [reference]: word };
}
