import type { Verb } from '../../../../shared/commands/command.ts';
import { type Act, act, coordinator } from './act.ts';

const manager = 'demo/chef';
const at = (id: string) => `#/gathering/${id}`;

/** What is held in the year, as it is planned, prepared, held and told of in the tab. */
export const gatheringActs: Readonly<Record<Extract<Verb, `${string}-gathering${string}`>, Act>> = {
  'plan-gathering': act(manager, '#/steering/styr-berg/year', 'Planera', ['Planera']),
  'plan-gatherings': act(manager, '#/steering/styr-berg/year', 'Planera serien', [
    'Planera',
    'En serie',
  ]),
  'change-gathering': act(manager, at('g-called'), 'Spara ändringen', ['Ändra tid eller plats']),
  'cancel-gathering': act(manager, at('g-called'), 'Ställ in', ['Ställ in …']),
  'answer-gathering': act(manager, at('g-called'), 'Kommer digitalt'),
  'add-gathering-topic': act(manager, at('g-called'), 'Lägg till punkten', ['Lägg till en punkt']),
  'remove-gathering-topic': act(manager, at('g-called'), /^Ta bort punkten/),
  'open-gathering': act(manager, at('g-tomorrow'), 'Starta mötet'),
  'attend-gathering': act(manager, at('g-open'), 'På plats', [/styrgruppen/]),
  'decide-gathering': act(manager, at('g-open'), 'Spara beslutet', ['Skriv ett beslut']),
  'confirm-gathering-decision': act(manager, at('g-open'), /^Bekräfta beslutet/),
  'anchor-gathering-decision': act(manager, at('g-open'), /^Klart hos oss/),
  'close-gathering': act(manager, at('g-open'), 'Avsluta mötet'),
  'hold-gathering': act(coordinator, '#/team/berg/gathering/g-occasion', 'Bekräfta', [
    'Bekräfta att det är genomfört',
  ]),
  'acknowledge-gathering': act(coordinator, at('g-closed'), 'STAR Berg är informerat'),
  'ask-gathering-people': act(manager, at('g-called'), 'Fråga mina medarbetare inför mötet'),
  'tell-gathering': act(coordinator, at('g-asked'), 'Skicka svaret', ['Svara din representant']),
};
