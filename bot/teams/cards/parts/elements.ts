import type {
  ActionData,
  ActionSet,
  CardAction,
  CardElement,
  CardJson,
  Container,
  ExecuteAction,
  Fact,
  FactSet,
  ShowCardAction,
  TextBlock,
} from './card.ts';
import { link, plain } from './markdown.ts';

/** What the bot is to do when the button is pressed: the command's verb, and the ids it needs. */
export interface ButtonSpec {
  readonly title: string;
  readonly verb: string;
  readonly data: ActionData;
}

export function card(spec: {
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
}): CardJson {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'sv',
    fallbackText: spec.fallbackText,
    body: spec.body,
  };
}

type TextStyle = Omit<TextBlock, 'type' | 'text' | 'wrap'>;

export function text(content: string, style: TextStyle = {}): TextBlock {
  return { type: 'TextBlock', text: plain(content), wrap: true, ...style };
}

/** One a line, as a list that a screen reader counts. */
export function bullets(lines: readonly string[], style: TextStyle = {}): TextBlock {
  const list = lines.map((line) => `- ${plain(line)}`).join('\n');
  return { type: 'TextBlock', text: list, wrap: true, ...style };
}

export function title(content: string): TextBlock {
  return text(content, { style: 'heading', size: 'Large', weight: 'Bolder', spacing: 'None' });
}

export function heading(content: string): TextBlock {
  return text(content, { style: 'heading', weight: 'Bolder', spacing: 'Medium' });
}

/** A small line: `Kallelse · STAR Berg` over a title, a note under a list. */
export function small(content: string, style: TextStyle = {}): TextBlock {
  return text(content, { size: 'Small', isSubtle: true, ...style });
}

export function facts(rows: readonly Fact[], placed: Pick<FactSet, 'spacing'> = {}): FactSet {
  return {
    type: 'FactSet',
    facts: rows.map((row) => ({ title: plain(row.title), value: plain(row.value) })),
    ...placed,
  };
}

/** A line with one address in it, the only place where markdown of ours stands in a card. */
export function linkLine(label: string, url: string): TextBlock {
  return { type: 'TextBlock', text: link(label, url), wrap: true, spacing: 'Small' };
}

export function box(
  style: NonNullable<Container['style']>,
  items: readonly CardElement[],
): Container {
  return { type: 'Container', style, items };
}

export function buttons(actions: readonly CardAction[]): ActionSet {
  return { type: 'ActionSet', spacing: 'Small', actions };
}

/** The way to a page of the tab; nothing while nobody knows where the tab is. */
export function openPage(label: string, url: string | undefined): readonly CardElement[] {
  return url === undefined ? [] : [buttons([{ type: 'Action.OpenUrl', title: label, url }])];
}

export function execute({ title: label, verb, data }: ButtonSpec): ExecuteAction {
  const sent = { ...data, action: verb };
  return {
    type: 'Action.Execute',
    title: label,
    verb,
    data: sent,
    fallback: { type: 'Action.Submit', title: label, data: sent },
  };
}

/** A form that opens under its button. Dialogs would be the alternative; the Playground has none. */
export function form(spec: {
  readonly title: string;
  readonly body: readonly CardElement[];
  readonly send: ButtonSpec;
}): ShowCardAction {
  return {
    type: 'Action.ShowCard',
    title: spec.title,
    card: { type: 'AdaptiveCard', body: [...spec.body, buttons([execute(spec.send)])] },
  };
}

/** What is read by who wants to: it opens under its button, and nothing in it can be lost when the card is drawn anew. */
export function folded(label: string, body: readonly CardElement[]): ShowCardAction {
  return { type: 'Action.ShowCard', title: label, card: { type: 'AdaptiveCard', body } };
}
