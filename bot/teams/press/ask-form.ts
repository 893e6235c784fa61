import { createHash } from 'node:crypto';
import { type Refusal, refusalText } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { formCardText, cardText } from '../../../shared/text/cards.ts';
import { mentionText } from '../../../shared/text/help.ts';
import type { Place } from './place.ts';
import { correctionCard } from '../cards/meeting/correction.ts';
import { fkAnswerAsked, fkAnswerCard } from '../cards/meeting/fk-notice.ts';
import { hereCard, meetingFormSubject, ownFormCard } from '../cards/meeting/form-card.ts';
import { meetingForms } from '../cards/meeting/meeting-forms.ts';
import type { CardJson } from '../cards/parts/card.ts';
import { deviationCard } from '../cards/reporting/deviation.ts';
import { opening } from '../cards/parts/opens.ts';
import type { ActionAnswer } from './action-answer.ts';
import { documentsOnForm } from './documents-here.ts';
import type { ParsedAction } from './parse-action.ts';
import { isFksOwn, isTeamsOwn } from './teams-own.ts';
import type { Behind } from './use-cases.ts';

type Asked = Extract<ParsedAction, { type: 'ask' }>;
interface AskedBy {
  readonly actor: AccountKey;
  readonly place: Place;
  /** Whether the answer can take the place of the card: it cannot for a client that sends messages. */
  readonly inPlace: boolean;
}

/** The form that a card which others redraw asks for: in its place for one choice, else as a message of its own. */
export async function askForm(
  behind: Behind,
  { ask, teamId, meetingId, once: pressed }: Asked,
  { actor, place, inPlace }: AskedBy,
): Promise<ActionAnswer> {
  const at = { teamId, meetingId };
  if (ask === fkAnswerAsked) return fkAnswer(behind, at, { actor, place }, pressed);
  if (!(await isTeamsOwn(behind, at, place)))
    return { type: 'text', text: mentionText.onlyInTeamChannel };
  const by = cardNameOf(actor);
  const once = `${pressed}.${ask}.${by}`;
  if (ask === 'deviation')
    return posted(await deviationForm(behind, { actor, at, once, by }), once);
  if (ask === 'correction') {
    const found = await correctionForm(behind, { actor, at, once, by });
    return found.ok ? posted(found.value, once) : { type: 'text', text: refusalText(found.error) };
  }
  const forms = await behind.use.noticeForms(behind.app, actor, at);
  if (!forms.ok) return { type: 'text', text: refusalText(forms.error) };
  const { view, whole } = forms.value;
  const { place: shownIn, isOffered } = meetingForms[ask];
  if (!view.open) return { type: 'text', text: cardText.notice.closed };
  const opened = (card: CardJson) => opening(card, meetingFormSubject(ask, view), behind.app.links);
  if (isOffered?.(view.choices) === false)
    return { type: 'text', text: view.choices.pausedText ?? formCardText.nothingToChoose };
  // Who may not read the whole kallelse could not get back to it.
  if (shownIn === 'here' && inPlace && whole !== undefined) {
    const card = opened(hereCard({ name: ask, view, once }));
    return { type: 'card', card, text: card.fallbackText };
  }
  const documents =
    meetingForms[ask].verb === 'raise-case'
      ? await documentsOnForm(behind, actor, { teamId, place: 'raise' })
      : [];
  return posted(opened(ownFormCard({ name: ask, view, once, by, documents })), once);
}

async function fkAnswer(
  behind: Behind,
  at: { readonly teamId: string; readonly meetingId: string },
  pressing: { readonly actor: AccountKey; readonly place: Place },
  pressed: string,
): Promise<ActionAnswer> {
  const by = cardNameOf(pressing.actor);
  const once = `${pressed}.${fkAnswerAsked}.${by}`;
  const found = await fkAnswerForm(behind, { ...pressing, at, once, by });
  return found.ok ? posted(found.value, once) : { type: 'text', text: refusalText(found.error) };
}

/** For who may answer FK's questions; what is asked stands in the channel the form is posted in. */
export async function fkAnswerForm(
  behind: Behind,
  { actor, place, at, once, by }: CorrectionForm & { readonly place: Place },
): Promise<Result<CardJson, Refusal>> {
  if (!(await isFksOwn(behind, at, place))) return err({ code: 'denied', reason: 'not-in-team' });
  const { app, use } = behind;
  const view = await use.fkNotice(app, actor, at);
  if (!view.ok) return view;
  const card = fkAnswerCard({ view: view.value, once, by });
  return ok(opening(card, { page: 'fk', teamId: at.teamId }, app.links));
}

function posted(card: CardJson, once: string): ActionAnswer {
  return { type: 'text', text: formCardText.posted, post: { card, once } };
}

/** Who asked for a form, as its card may know them: enough to tell that it is the same one. */
export function cardNameOf(actor: AccountKey): string {
  return createHash('sha256').update(actor).digest('hex').slice(0, 16);
}

/** For who may put the minutes right. */
export async function correctionForm(
  { app, use }: Behind,
  { actor, at, once, by }: CorrectionForm,
): Promise<Result<CardJson, Refusal>> {
  const found = await use.correctable(app, actor, at);
  if (!found.ok) return found;
  const card = correctionCard({ ...found.value, once, by });
  // A decision and a topic are put right there, as their forms ask for more than a card should.
  return ok(opening(card, { page: 'correct', of: found.value.head }, app.links));
}

interface CorrectionForm {
  readonly actor: AccountKey;
  readonly at: { readonly teamId: string; readonly meetingId: string };
  readonly once: string;
  readonly by: string;
}

interface DeviationForm {
  readonly actor: AccountKey;
  readonly at: { readonly teamId: string; readonly meetingId?: string };
  readonly once: string;
  readonly by: string | undefined;
}

/**
 * Anyone in the team may report; who may not read the others' reports does not get the list of other teams with them.
 */
export async function deviationForm(
  behind: Behind,
  { actor, at: { teamId, meetingId = '' }, once, by }: DeviationForm,
): Promise<CardJson> {
  const { app, use } = behind;
  const [known, documents] = await Promise.all([
    use.deviations(app, actor, { teamId }),
    documentsOnForm(behind, actor, { teamId, place: 'deviation' }),
  ]);
  const form = deviationCard({
    teamId,
    ...(meetingId === '' ? {} : { meetingId }),
    key: once,
    ...(by === undefined ? {} : { by }),
    otherTeams: known.ok ? known.value.otherTeams : [],
    documents,
  });
  return opening(form, { page: 'deviations', teamId }, app.links);
}
