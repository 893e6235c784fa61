import { confirmedField, severalIn } from '../../../../shared/forms/read.ts';
import type { ToConfirm } from '../../../../shared/forms/to-confirm.ts';
import { formCardText } from '../../../../shared/text/cards.ts';
import { writtenDay, writtenTime } from '../../../../shared/kernel/written.ts';
import { without } from '../../../../shared/kernel/without.ts';
import type { CardElement, CardInput, CardJson, ExecuteAction, ShowCardAction } from './card.ts';
import { box, buttons, execute, text } from './elements.ts';
import { confirmTick } from './form-inputs.ts';
import { formField, inputIdIn } from './named-form.ts';

/** A form that was sent and refused. */
export interface SentForm {
  readonly verb: string;
  /** What stood in it, by field, with what its button says of itself. */
  readonly fields: ReadonlyMap<string, string>;
  /** Which of them its inputs sent, where that can be told from what its button says. */
  readonly typed?: ReadonlySet<string>;
  /** What of it the guard leaves to be confirmed. */
  readonly toConfirm?: ToConfirm | undefined;
  /** Why it was refused. */
  readonly refusal: string;
}

/**
 * The card as it is drawn now, with the form that was refused open at its top and in it what was typed: for the sender
 * alone, as the answer to the press. Nothing where the card has no such form any more, or has no place for all that was
 * typed: then the client keeps what it has.
 */
export function filledIn(card: CardJson, sent: SentForm): CardJson | undefined {
  const found = shownForm(card.body, sent) ?? openForm(card.body, sent);
  if (found === undefined || isSomethingLost(found, sent)) return undefined;
  const { before = [], rest, form, title, button } = found;
  return {
    ...card,
    fallbackText: sent.refusal,
    body: [
      box('attention', [text(sent.refusal, { weight: 'Bolder' }), text(formCardText.stillHere)]),
      ...before.map((element, nth) =>
        nth === 0 ? { ...element, spacing: 'Medium' as const } : element,
      ),
      ...(title === undefined
        ? []
        : [text(title, { style: 'heading', weight: 'Bolder', spacing: 'Medium' })]),
      ...filledForm(form, sent),
      ...(button === undefined ? [] : [buttons([execute(asSpec(button))])]),
      ...rest.map((element, nth) =>
        nth === 0 ? { ...element, separator: true as const } : element,
      ),
    ],
  };
}

/** What was typed in each input, and over the buttons the tick that confirms it. */
function filledForm(form: readonly CardElement[], sent: SentForm): readonly CardElement[] {
  const all = form.map((element) =>
    'id' in element ? filled(element, nameOf(element, sent), sent) : element,
  );
  const buttonsAt = all.findIndex(({ type }) => type === 'ActionSet');
  return all.toSpliced(buttonsAt === -1 ? all.length : buttonsAt, 0, ...tickOf(sent));
}

/** What was confirmed before stays so; what has been found now stands unticked with it. */
function tickOf({ fields, toConfirm }: SentForm): readonly CardElement[] {
  const before = severalIn(fields.get(confirmedField));
  const { keys = [], fragments = [] } = toConfirm ?? {};
  const all = [...new Set([...before, ...keys])];
  if (all.length === 0) return [];
  const tick = confirmTick({ keys: all, fragments });
  const form = fields.get(formField);
  return [
    {
      ...tick,
      id: form === undefined ? tick.id : inputIdIn(form, tick.id),
      value: keys.length === 0 ? tick.valueOn : '',
    },
  ];
}

interface Found {
  readonly title?: string;
  /** What the form stands under. */
  readonly before?: readonly CardElement[];
  readonly form: readonly CardElement[];
  /** Of a form that opens under another. */
  readonly button?: ExecuteAction;
  readonly sends: ExecuteAction;
  readonly rest: readonly CardElement[];
}

/** Under its button, in a row with others: it leaves the row, so that no id stands twice. */
function shownForm(body: readonly CardElement[], sent: SentForm): Found | undefined {
  for (const element of body) {
    if (element.type !== 'ActionSet') continue;
    for (const action of element.actions) {
      if (action.type !== 'Action.ShowCard') continue;
      const sends = sendingButton(action.card.body, sent);
      if (sends === undefined) continue;
      const form = action.card.body.filter(({ type }) => type !== 'ActionSet');
      const row = withoutForm(element, action);
      const at = body.indexOf(element);
      // A message that is this form alone has said above what it is.
      return action.title === formCardText.fillIn
        ? {
            before: body.slice(0, at),
            form,
            button: sends,
            sends,
            rest: [...row, ...body.slice(at + 1)],
          }
        : {
            ...{ title: action.title, form, button: sends, sends },
            rest: body.toSpliced(at, 1, ...row),
          };
    }
  }
  return undefined;
}

function withoutForm(
  row: Extract<CardElement, { type: 'ActionSet' }>,
  opened: ShowCardAction,
): readonly CardElement[] {
  const actions = row.actions.filter((action) => action !== opened);
  return actions.length === 0 ? [] : [{ ...row, actions }];
}

/** A card that is the form. */
function openForm(body: readonly CardElement[], sent: SentForm): Found | undefined {
  const sends = sendingButton(body, sent);
  return sends === undefined || inputsOf(body).length === 0
    ? undefined
    : { form: body, sends, rest: [] };
}

/** What tells two forms with the same verb apart, where the button says it. */
const told = [formField, 'choice', 'type', 'outcome'] as const;

function sendingButton(
  body: readonly CardElement[],
  { verb, fields }: SentForm,
): ExecuteAction | undefined {
  return body
    .flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
    .find(
      (action): action is ExecuteAction =>
        action.type === 'Action.Execute' &&
        action.verb === verb &&
        told.every(
          (name) => action.data[name] === undefined || action.data[name] === fields.get(name),
        ),
    );
}

function inputsOf(body: readonly CardElement[]): readonly CardInput[] {
  return body.flatMap((element) => ('id' in element ? [element] : []));
}

/** What its writer says of the text, today and on cards that were posted before: asked anew, where it is asked. */
const ticks = new Set([confirmedField, 'notAName']);

/** Everything typed has its input, and no input refuses to hold it. */
function isSomethingLost({ form, sends }: Found, sent: SentForm): boolean {
  const inputs = new Map(inputsOf(form).map((input) => [nameOf(input, sent), input]));
  return [...sent.fields].some(([name, typed]) => {
    if (typed === '' || name in sends.data || sent.typed?.has(name) === false) return false;
    if (ticks.has(name)) return false;
    const input = inputs.get(name);
    return input === undefined || valueIn(input, typed) === undefined;
  });
}

function nameOf({ id }: CardInput, { fields }: SentForm): string {
  const start = inputIdIn(fields.get(formField) ?? '', '');
  return id.startsWith(start) ? id.slice(start.length) : id;
}

function filled(input: CardInput, name: string, { fields }: SentForm): CardInput {
  const typed = fields.get(name);
  if (typed === undefined) return input;
  if (input.type === 'Input.Toggle')
    return { ...input, value: typed === input.valueOn ? input.valueOn : input.valueOff };
  const value = typed === '' ? undefined : valueIn(input, typed);
  const empty = without(input, 'value');
  return value === undefined ? empty : { ...empty, value };
}

/** As this kind of input can hold it. */
function valueIn(input: CardInput, typed: string): string | undefined {
  switch (input.type) {
    case 'Input.Text':
    case 'Input.Toggle':
      return typed;
    case 'Input.Date':
      return writtenDay(typed);
    case 'Input.Time':
      return writtenTime(typed);
    case 'Input.ChoiceSet': {
      const known = new Set(input.choices.map(({ value }) => value));
      return typed.split(',').every((value) => known.has(value)) || known.has(typed)
        ? typed
        : undefined;
    }
  }
}

function asSpec({ title, verb, data: { action: _, ...data } }: ExecuteAction) {
  return { title, verb, data };
}
