import { askedLevelLabels } from '../codes/ruling.ts';
import { day, line, oneOf, optional, pick } from '../forms/field.ts';
import { form, type StartOf } from '../forms/form.ts';
import {
  askQuestion,
  endWords,
  fromDay,
  lastDayMissing,
  lastDayOrNone,
  toDay,
} from '../forms/words.ts';
import type { RulingRow } from './view.ts';
import type { Choice } from '../text/choice.ts';
import { headings } from '../text/headings.ts';

const decisionSaved = 'Beslutet står nu i registret.';
export const mostQuestion = 300;
export const mostDecision = 400;

const question = line({
  label: 'Frågan',
  missing: 'Skriv frågan, högst 300 tecken.',
  hint: 'Hur något ska gå till, aldrig ett enskilt ärende.',
  placeholder: 'Vem betalar tolken?',
  maxLength: mostQuestion,
  tall: true,
  likeRulings: true,
});
const decided = {
  decision: line({
    label: 'Beslutet',
    missing: 'Skriv beslutet, högst 400 tecken.',
    placeholder: 'Den part som initierar mötet.',
    maxLength: mostDecision,
    tall: true,
  }),
  from: day({ label: fromDay, missing: 'Välj vilken dag beslutet börjar gälla.' }),
  to: optional(
    day({
      label: `${toDay} (valfritt)`,
      missing: lastDayOrNone,
      hint: 'Lämna tomt om det gäller tills vidare.',
    }),
  ),
};

/** A team asks those who decide (handbook §5). */
export const askRulingForm = form({
  name: 'askruling',
  open: askQuestion,
  send: 'Skicka frågan',
  done: 'Frågan är skickad.',
  intro: 'Frågan väntar hos dem du ställer den till. Teamet får svaret i sin kanal.',
  fields: {
    to: oneOf(askedLevelLabels, {
      label: 'Vem ska besluta?',
      missing: 'Välj vem som ska besluta.',
      seen: true,
    }),
    question,
  },
});

/** What was decided about a question that waits. */
export const decideRulingForm = form({
  name: 'decideruling',
  open: 'Skriv beslutet',
  send: headings.saveDecision,
  done: decisionSaved,
  fields: decided,
});

/** What has been decided without anybody having asked here. */
export const noteRulingForm = form({
  name: 'noteruling',
  open: 'Skriv in ett beslut',
  send: headings.saveDecision,
  done: decisionSaved,
  fields: {
    whose: pick({ label: 'Vem har beslutat?', missing: 'Välj vem som har beslutat.' }),
    question,
    ...decided,
  },
});

export const replaceRulingForm = form({
  name: 'replaceruling',
  open: 'Ersätt',
  send: 'Spara det nya beslutet',
  done: 'Beslutet är ersatt.',
  intro: 'Det gamla beslutet finns kvar och hänvisar till det nya.',
  fields: { question, ...decided },
});

export const endRulingForm = form({
  name: 'endruling',
  open: 'Avsluta',
  send: endWords.save,
  done: endWords.saved,
  fields: { to: day({ label: 'Sista dagen det gäller', missing: lastDayMissing }) },
});

export function decideStart(today: string): StartOf<typeof decideRulingForm> {
  return { values: { from: today } };
}

export function noteStart(
  bodies: readonly Choice[],
  today: string,
): StartOf<typeof noteRulingForm> {
  const only = bodies.length === 1 ? bodies[0]?.value : undefined;
  return { choices: { whose: bodies }, values: { from: today, whose: only } };
}

export function replaceStart(
  { question: before }: Pick<RulingRow, 'question'>,
  today: string,
): StartOf<typeof replaceRulingForm> {
  return { values: { question: before, from: today } };
}
