import { measureValue } from '../../bot/teams/cards/case/measure-value.ts';
import type { CardCommand, CardVerb } from '../../bot/teams/press/card-verbs.ts';
import type { Closing } from '../../shared/cases/case.ts';
import type { MeasureInput } from '../../shared/cases/case-parts.ts';
import { newCaseStart } from '../../shared/cases/forms/raise-form.ts';
import type { RaiseInput } from '../../shared/cases/raise-input.ts';
import { idOfServed } from '../../shared/federation/present-connection.ts';
import type { CommandOf } from '../../shared/commands/command.ts';

type Values = Readonly<Record<string, unknown>>;
type Press = Readonly<Record<string, string>> & { readonly action: string };

/** What a card sends when its form says the same as this command of the tab's. */
export function pressOf(command: CardCommand): Press {
  const shape = saidOtherwise[command.verb] as ((command: CardCommand) => Values) | undefined;
  const said = shape?.(command) ?? command;
  return { ...textsOf(said), action: command.verb, key: 'kort-1' };
}

/** The verbs whose parts a card sends flat. */
const saidOtherwise: { readonly [V in CardVerb]?: (command: CommandOf<V>) => Values } = {
  'answer-notice': ({ choice, ...rest }) =>
    choice.status === 'coming'
      ? { ...rest, choice: choice.mode }
      : { ...rest, ...choice, choice: choice.status },
  'answer-gathering': ({ choice, ...rest }) => ({
    ...{ ...rest, card: 'gathering' },
    choice: choice.status === 'coming' ? choice.mode : choice.status,
  }),
  'raise-case': ({ raise, ...rest }) => ({ ...rest, ...raised(raise) }),
  'correct-case': ({ raise, ...rest }) => ({ ...rest, ...raised(raise) }),
  'decide-item': ({ decision, ...rest }) =>
    decision.outcome === 'closed'
      ? { ...rest, outcome: decision.outcome, ...closed(decision.closing) }
      : { ...rest, ...decision },
  'correct-closing': ({ closing, ...rest }) => ({ ...rest, ...closed(closing) }),
  'connect-channel': ({ serves, ...rest }) => {
    return {
      ...rest,
      serves: serves.type === 'county-group' ? serves.type : `${serves.type}:${idOfServed(serves)}`,
    };
  },
  'make-plan': (command) => planned(command),
  'set-measure': ({ measure, measureId, ...rest }) => ({
    ...rest,
    from: measure.from,
    measure: measureValue({ ...measure, measureId }),
  }),
};

function raised(raise: RaiseInput): Values {
  if (raise.type !== 'new') return raise;
  const asked = { criteria: [], processLevels: [], priorityGroups: [], fkMayRaise: true };
  // What other answers say of the criteria stands in the button, which the form does not ask again.
  const answered = raise.criteria.filter((one) =>
    ['working-age', 'lives-in-municipality'].includes(one),
  );
  return { ...newCaseStart(asked, raise).values, type: raise.type, answered };
}

function closed({ planAgreed, nnsOffered, ...closing }: Closing): Values {
  return { ...closing, planAgreed: yesOrNo(planAgreed), nnsOffered: yesOrNo(nnsOffered) };
}

/** Those that stand in the plan are kept; on a card a new one has the provider and the start that are asked once for all. */
function planned({ plan, ...rest }: CommandOf<'make-plan'>): Values {
  const { actors, individualTookPart, measures, ...said } = plan;
  const { fk, healthCare, socialServices } = actors;
  return {
    ...rest,
    ...said,
    fk,
    actors: [
      ...(healthCare ? ['health-care'] : []),
      ...(socialServices ? ['social-services'] : []),
    ],
    tookPart: yesOrNo(individualTookPart),
    kept: measures.map((measure: MeasureInput) => measureValue(measure)),
  };
}

const yesOrNo = (answer: boolean | undefined): string => (answer === true ? 'yes' : 'no');

function textsOf(values: Values): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => name !== 'verb' && value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );
}
