/**
 * The part of Adaptive Cards 1.5 that our cards use, as types of our own: what is not here is not shown alike by Teams
 * (desktop, web, phone) and the Playground.
 */
export interface CardJson {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: 'sv';
  /** What a client that cannot show the card says instead. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
}

/** The card inside an Action.ShowCard: no schema, version or further ShowCard of its own. */
interface InlineCard {
  readonly type: 'AdaptiveCard';
  readonly body: readonly CardElement[];
}

interface Placed {
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly separator?: true;
}

export interface TextBlock extends Placed {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly color?: 'Attention' | 'Warning' | 'Good';
  readonly isSubtle?: true;
}

export interface Fact {
  readonly title: string;
  readonly value: string;
}

export interface FactSet extends Placed {
  readonly type: 'FactSet';
  readonly facts: readonly Fact[];
}

export interface Container extends Placed {
  readonly type: 'Container';
  readonly style?: 'emphasis' | 'attention' | 'warning' | 'good';
  readonly items: readonly CardElement[];
}

export interface ActionSet extends Placed {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

interface Input extends Placed {
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly isRequired?: true;
}

export interface TextInput extends Input {
  readonly type: 'Input.Text';
  readonly maxLength: number;
  readonly isMultiline?: true;
  readonly placeholder?: string;
  readonly value?: string;
}

export interface ChoiceSetInput extends Input {
  readonly type: 'Input.ChoiceSet';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly style: 'compact' | 'expanded';
  readonly isMultiSelect?: true;
  readonly placeholder?: string;
  readonly value?: string;
  readonly wrap: true;
}

export interface DateInput extends Input {
  readonly type: 'Input.Date';
  readonly value?: string;
}

export interface TimeInput extends Input {
  readonly type: 'Input.Time';
  readonly value?: string;
}

export interface ToggleInput extends Input {
  readonly type: 'Input.Toggle';
  /** Said beside the box; `label` above it would say the same thing twice, so it is short. */
  readonly title: string;
  /** What is sent when it is ticked. */
  readonly valueOn: string;
  readonly valueOff: string;
  readonly value: string;
  readonly wrap: true;
}

export type CardInput = TextInput | ChoiceSetInput | DateInput | TimeInput | ToggleInput;
export type CardElement = TextBlock | FactSet | Container | ActionSet | CardInput;

/** Flat and small: what a button sends back beside the inputs. */
export type ActionData = Readonly<Record<string, string>>;

interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: ActionData & { readonly action: string };
}

/**
 * The SDK of today routes on `verb`, its successor on `data.action`: both stand, with the same value, because a card
 * posted today lives in its channel for years. Clients before Universal Actions send the fallback as a message.
 */
export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: ActionData & { readonly action: string };
  readonly fallback: SubmitAction;
}

export interface ShowCardAction {
  readonly type: 'Action.ShowCard';
  readonly title: string;
  readonly card: InlineCard;
}

interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export type CardAction = ExecuteAction | ShowCardAction | OpenUrlAction;
