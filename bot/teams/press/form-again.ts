import { createHash } from 'node:crypto';
import type { RefusalView } from '../../../shared/commands/refusals.ts';
import { toConfirm } from '../../../shared/forms/to-confirm.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Place } from './place.ts';
import { fkAnswerAsked } from '../cards/meeting/fk-notice.ts';
import { hereCard, meetingFormSubject, ownFormCard } from '../cards/meeting/form-card.ts';
import {
  type MeetingFormName,
  meetingFormNames,
  meetingForms,
} from '../cards/meeting/meeting-forms.ts';
import { opening } from '../cards/parts/opens.ts';
import type { CardJson } from '../cards/parts/card.ts';
import { formCardText } from '../../../shared/text/cards.ts';
import { box, text } from '../cards/parts/elements.ts';
import { filledIn } from '../cards/parts/filled-in.ts';
import { formField } from '../cards/parts/named-form.ts';
import { correctionForm, deviationForm, fkAnswerForm } from './ask-form.ts';
import { drawAgain, drawCountyMatter, drawDigest, drawFkNotice } from './draw-again.ts';
import type { Sent } from './parse-action.ts';
import { isTeamsOwn } from './teams-own.ts';
import type { Behind } from './use-cases.ts';

interface Pressing {
  readonly actor: AccountKey;
  readonly place: Place;
}

/**
 * The form that was refused, as it was filled in, for the sender alone: it goes as the answer to the press, and never
 * into the message that the channel shares. Nothing where what was typed would have no place: then the client keeps it.
 */
export async function formAgain(
  behind: Behind,
  sent: Sent,
  { text: refusal, findings }: Why,
  pressing: Pressing,
): Promise<CardJson | undefined> {
  const drawn = await drawnNow(behind, sent, pressing);
  const asked = toConfirm(findings, (field) => sent.fields.get(lastOf(field)));
  return drawn && filledIn(drawn, { ...sent, refusal, toConfirm: asked });
}

/**
 * The styrgrupp's card, or Länsam's, as it is now, with why at its top: what was pressed is not there to be pressed again. What was
 * typed has no form any more, and stands under why.
 */
export async function decidedAgain(
  behind: Behind,
  { card, fields }: Sent,
  { text: refusal }: Why,
  { actor, place }: Pressing,
): Promise<CardJson | undefined> {
  if (card.type !== 'digest' && card.type !== 'county') return undefined;
  const drawn =
    card.type === 'digest'
      ? await drawDigest(behind, card, { actor, place })
      : await drawCountyMatter(behind, card, place);
  // All else in these forms is chosen.
  const wrote = (fields.get('text') ?? fields.get('decision') ?? '').trim();
  return (
    drawn && {
      ...drawn,
      fallbackText: refusal,
      body: [
        box('attention', [
          text(refusal, { weight: 'Bolder' }),
          ...(wrote === '' ? [] : [text(formCardText.wrote(wrote))]),
        ]),
        ...drawn.body,
      ],
    }
  );
}

/** Why a press was refused: the sentence, and what the guard met. */
export type Why = Pick<RefusalView, 'text' | 'findings'>;

/** A command names its inputs by their path: `choice.word` is the form's `word`. */
function lastOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}

async function drawnNow(
  behind: Behind,
  sent: Sent,
  { actor, place }: Pressing,
): Promise<CardJson | undefined> {
  const { card, fields } = sent;
  if (card.type === 'digest') return drawDigest(behind, card, { actor, place });
  if (card.type === 'fk') return drawFkNotice(behind, card, { actor, place });
  if (card.type === 'county') return drawCountyMatter(behind, card, place);
  // A form of its own stays the one it is; what stands beside other forms is drawn as anew as they are.
  const once = card.type === 'form' ? sent.once : onceOf(sent);
  const at = { teamId: fields.get('teamId') ?? '', meetingId: fields.get('meetingId') ?? '' };
  if (at.teamId !== '' && card.type === 'form' && fields.get('ask') === fkAnswerAsked) {
    const form = { actor, place, at, once, by: card.by ?? '' };
    const asked = await fkAnswerForm(behind, form);
    return asked.ok ? asked.value : undefined;
  }
  if (at.teamId === '' || !(await isTeamsOwn(behind, at, place))) return undefined;
  switch (card.type) {
    case 'case':
    case 'before':
    case 'after':
    case 'mine': {
      const drawn = await drawAgain(behind, card, { actor, once });
      return drawn.ok ? drawn.value : undefined;
    }
    case 'form':
    case 'notice':
    case 'other': {
      if (sent.verb === 'report-deviation') {
        // On a card that stays, the form would take the place of what it stands under.
        if (card.type !== 'form') return undefined;
        return deviationForm(behind, { actor, at, once, by: card.by });
      }
      if (fields.get('ask') === 'correction') {
        if (card.type !== 'form') return undefined;
        const asked = await correctionForm(behind, { actor, at, once, by: card.by ?? '' });
        return asked.ok ? asked.value : undefined;
      }
      const name = nameOf(sent);
      if (name === undefined) return undefined;
      const forms = await behind.use.noticeForms(behind.app, actor, at);
      if (!forms.ok) return undefined;
      const { view } = forms.value;
      const drawn =
        card.type === 'form'
          ? ownFormCard({ name, view, once, by: card.by ?? '' })
          : hereCard({ name, view, once });
      return opening(drawn, meetingFormSubject(name, view), behind.app.links);
    }
  }
}

/** By what its button says; on cards that were posted before it did, by the form. */
function nameOf({ fields }: Sent): MeetingFormName | undefined {
  return (
    meetingFormNames.find((name) => name === fields.get('ask')) ??
    meetingFormNames.find((name) => meetingForms[name].form.name === fields.get(formField))
  );
}

/** The same press delivered again draws the same buttons. */
function onceOf({ once, fields }: Sent): string {
  return createHash('sha256')
    .update(JSON.stringify([once, ...fields]))
    .digest('hex')
    .slice(0, 24);
}
