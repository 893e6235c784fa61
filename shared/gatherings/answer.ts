import { writtenReference } from '../cases/written-reference.ts';
import { cleanText } from '../guard/clean-text.ts';
import type { Confirmed } from '../guard/confirming.ts';
import { guardedField } from '../guard/guarded-field.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { gatheringTopicForm } from './forms.ts';
import type { Gathering, GatheringChoice } from './gathering.ts';
import type { GatheringRefusal } from './refusals.ts';
import { gatheringWith, otherThan } from './transition.ts';

const longestWord = 200;

/** A seat's answer, which may be changed until the meeting opens; the same again changes nothing. */
export function answerGathering(
  gathering: Gathering,
  seatId: string,
  choice: GatheringChoice,
  ctx: CommandContext,
  { confirmed }: Confirmed = {},
): Result<Gathering, GatheringRefusal> {
  const refused = otherThan(gathering, ['planned', 'called']);
  if (refused) return err(refused);
  const said = saidOf(choice, confirmed);
  if (!said.ok) return said;
  const known = gathering.answers[seatId];
  if (known !== undefined && sameChoice(known.choice, said.value)) return ok(gathering);
  return ok(
    gatheringWith(
      gathering,
      { type: 'answered', ...happenedNow(ctx), seatId, choice: said.value },
      {
        answers: {
          ...gathering.answers,
          [seatId]: { choice: said.value, ...happenedNow(ctx) },
        },
      },
    ),
  );
}

function saidOf(
  choice: GatheringChoice,
  confirmed: Confirmed['confirmed'],
): Result<GatheringChoice, GatheringRefusal> {
  if (choice.status !== 'absent' || choice.word === undefined) return ok(choice);
  if (cleanText(choice.word) === '') return ok({ status: 'absent' });
  const word = ofNoCase('word', choice.word, longestWord, confirmed);
  return word.ok ? ok({ status: 'absent', word: word.value }) : word;
}

/** Guarded, and of no case: nobody above the teams knows of one (handbook §7). */
export function ofNoCase(
  field: string,
  text: string,
  maxLength: number,
  confirmed: Confirmed['confirmed'],
): Result<string, GatheringRefusal> {
  if (writtenReference(text) !== undefined) return err({ code: 'case-in-gathering' });
  return guardedField(field, text, { maxLength, confirmed });
}

export function addGatheringTopic(
  gathering: Gathering,
  { text, confirmed }: { readonly text: string } & Confirmed,
  ctx: CommandContext,
): Result<{ readonly gathering: Gathering; readonly topicId: string }, GatheringRefusal> {
  const refused = otherThan(gathering, ['planned', 'called', 'open']);
  if (refused) return err(refused);
  const said = ofNoCase('text', text, gatheringTopicForm.fields.text.maxLength, confirmed);
  if (!said.ok) return said;
  const topicId = ctx.newId();
  return ok({
    topicId,
    gathering: gatheringWith(
      gathering,
      { type: 'topic-added', ...happenedNow(ctx), topicId },
      { topics: [...gathering.topics, { id: topicId, text: said.value, ...happenedNow(ctx) }] },
    ),
  });
}

export function removeGatheringTopic(
  gathering: Gathering,
  topicId: string,
  ctx: CommandContext,
): Result<Gathering, GatheringRefusal> {
  const refused = otherThan(gathering, ['planned', 'called', 'open']);
  if (refused) return err(refused);
  if (!gathering.topics.some(({ id }) => id === topicId))
    return err({ code: 'not-found', what: 'topic' });
  return ok(
    gatheringWith(
      gathering,
      { type: 'topic-removed', ...happenedNow(ctx), topicId },
      { topics: gathering.topics.filter(({ id }) => id !== topicId) },
    ),
  );
}

function sameChoice(a: GatheringChoice, b: GatheringChoice): boolean {
  if (a.status === 'coming') return b.status === 'coming' && a.mode === b.mode;
  if (a.status === 'absent') return b.status === 'absent' && a.word === b.word;
  return b.status === 'deputy';
}
