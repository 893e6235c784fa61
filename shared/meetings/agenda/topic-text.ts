import type { TopicPart } from '../../codes/agenda.ts';
import { cleanText } from '../../guard/clean-text.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { guardedField } from '../../guard/guarded-field.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Topic } from '../on-agenda.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { generalText, isFkQuestion } from './questions.ts';

const longest = 140;

/** A topic as it may be stored. */
export function guardedTopic(
  part: TopicPart,
  text: string,
  { confirmed }: Confirmed,
): Result<string, MeetingRefusal> {
  const limits = { maxLength: longest, confirmed };
  return part === 'fk-slot' ? generalText(text, limits) : guardedField('text', text, limits);
}

/** What was made of it, in a line; none where nothing is written. */
export function guardedLine(
  topic: Pick<Topic, 'part'>,
  { line, confirmed }: { readonly line?: string | undefined } & Confirmed,
): Result<string | undefined, MeetingRefusal> {
  if (line === undefined || cleanText(line) === '') return ok(undefined);
  const limits = { maxLength: longest, confirmed };
  return isFkQuestion(topic)
    ? generalText(line, limits, 'line')
    : guardedField('line', line, limits);
}
