import { describe, expect, it } from 'vitest';
import { type Message, redrawnTypes } from '../../../bot/app/messages.ts';
import { hereCard } from '../../../bot/teams/cards/meeting/form-card.ts';
import { meetingFormNames, meetingForms } from '../../../bot/teams/cards/meeting/meeting-forms.ts';
import { renderMessage } from '../../../bot/teams/connector/render-message.ts';
import { nodesOfType } from './card-walk.ts';
import { anFkNotice } from './sample-fk.ts';
import { gatheringNotice } from './sample-gatherings.ts';
import { afterView } from './sample-lists.ts';
import { countyMatterView } from './sample-lifted.ts';
import { sampleCards } from './sample-cards.ts';
import { aHugeNotice, aNotice, hugeMinutes, minutesView } from './sample-views.ts';

/** One of each message that is drawn anew for everybody; a new kind of them does not compile without. */
const redrawn: Readonly<Record<(typeof redrawnTypes)[number], readonly Message[]>> = {
  notice: [
    { type: 'notice', view: aNotice() },
    { type: 'notice', view: aHugeNotice() },
  ],
  'fk-notice': [{ type: 'fk-notice', view: anFkNotice() }],
  'gathering-notice': [{ type: 'gathering-notice', view: gatheringNotice() }],
  minutes: [
    { type: 'minutes', view: minutesView() },
    { type: 'minutes', view: hugeMinutes() },
  ],
  after: [{ type: 'after', view: afterView() }],
  'county-matter': [{ type: 'county-matter', view: countyMatterView() }],
  text: [{ type: 'text', text: 'Kallelsen finns i en annan tråd.' }],
};

const chosen = ['Input.ChoiceSet', 'Input.Date'];

describe('a message that is drawn anew when somebody else does something', () => {
  it.each(redrawnTypes.flatMap((type) => redrawn[type].map((message) => [type, message] as const)))(
    '%s has nothing that can stand half filled in',
    (_type, message) => {
      const rendered = renderMessage(message, 'rendering-1');
      // What is only read may be folded in by another's answer.
      const inputs = nodesOfType(rendered, /^Input\./);
      const isTyped = ({ node }: (typeof inputs)[number]) => !chosen.includes(String(node['type']));
      const mayChoose = message.type === 'after' || message.type === 'county-matter';
      expect(mayChoose ? inputs.filter(isTyped) : inputs).toEqual([]);
    },
  );

  it('is the kallelse, also where somebody asked for it', () => {
    const asked = sampleCards()['notice-asked'];
    expect(nodesOfType(asked, /^Input\./)).toEqual([]);
  });

  it('is never asked for anything that is typed, nor for more than one choice, in its own place', () => {
    for (const name of meetingFormNames.filter((one) => meetingForms[one].place === 'here')) {
      const card = hereCard({ name, view: aNotice(), once: 'k' });
      const inputs = nodesOfType(card, /^Input\./);
      expect(inputs.length, name).toBeLessThanOrEqual(1);
      expect(
        inputs.map(({ node }) => node['type']).filter((type) => type !== 'Input.ChoiceSet'),
      ).toEqual([]);
    }
  });
});
