import type { CardFields } from './card-fields.ts';
import { type CardVerb, isCaseVerb } from './card-verbs.ts';
import { otherPresses } from './other-presses.ts';
import { asPostedToday } from './posted-before.ts';
import { readCaseStep } from './read-case-step.ts';
import { type Read, shaped } from './read.ts';

/**
 * What a press says, in the shape of its command, or every field that must be mended. Whether the rest makes a command
 * (the ids, and what no form of ours sends) is for the command's schema to say.
 */
export function readCommand(verb: CardVerb, pressed: CardFields): Read {
  const fields = asPostedToday(verb, pressed);
  const read = isCaseVerb(verb) ? readCaseStep(verb, fields) : otherPresses[verb].read(fields);
  return shaped(read, (said) => ({ verb, ...said }));
}
