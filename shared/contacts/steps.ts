import {
  type ContactFunction,
  contactFunctionLabels,
  contactFunctions,
  type ContactParty,
  contactParties,
  partiesWith,
} from '../codes/contact.ts';
import { allGuarded, guardedField } from '../guard/guarded-field.ts';
import { guardedLink } from '../guard/guarded-link.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { swedishSortKey } from '../text/format.ts';
import type { Contact } from './contact.ts';
import { hasEnded } from './lasting.ts';
import type { ContactRefusal } from './refusals.ts';

/** A contact as it is written. */
export interface ContactInput {
  readonly party: ContactParty;
  readonly function: ContactFunction;
  readonly unit: string;
  readonly link?: string | undefined;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
  readonly confirmed?: string[] | undefined;
}

type Content = Pick<Contact, 'sort' | 'party' | 'function' | 'unit' | 'link' | 'from' | 'to'>;

/**
 * A new contact, of a team or of the county. Refuses `guarded` text and link, a function that the party has not, and days in
 * the wrong order.
 */
export function addContact(
  teamId: string | undefined,
  input: ContactInput,
  ctx: CommandContext,
): Result<Contact, ContactRefusal> {
  const content = checked(input);
  if (!content.ok) return content;
  return ok({
    ...{ kind: 'contact', id: ctx.newId(), schemaVersion: 1 },
    ...(teamId === undefined ? {} : { teamId }),
    ...content.value,
    history: [{ type: 'added', ...happenedNow(ctx) }],
  });
}

/** Written anew; one that is over stays as it was, since what held then is kept (handbook §1). */
export function changeContact(
  contact: Contact,
  input: ContactInput,
  ctx: CommandContext,
): Result<Contact, ContactRefusal> {
  if (hasEnded(contact, ctx.today)) return err({ code: 'contact-has-ended' });
  const content = checked(input);
  if (!content.ok) return content;
  const history = [...contact.history, { type: 'changed' as const, ...happenedNow(ctx) }];
  // One that had a link or a last day may have none now.
  return ok({ ...contact, link: undefined, to: undefined, ...content.value, history });
}

/** Sets its last day. */
export function endContact(
  contact: Contact,
  { to }: { readonly to: IsoDate },
  ctx: CommandContext,
): Result<Contact, ContactRefusal> {
  if (hasEnded(contact, ctx.today)) return err({ code: 'contact-has-ended' });
  if (to < contact.from) return err({ code: 'contact-ends-before-it-begins' });
  const event = { type: 'ended' as const, ...happenedNow(ctx), on: to };
  return ok({ ...contact, to, history: [...contact.history, event] });
}

function checked(input: ContactInput): Result<Content, ContactRefusal> {
  const { party, from, to, confirmed } = input;
  const link = input.link === undefined ? undefined : openable(input.link);
  if (link === '') return err({ code: 'contact-link-is-none' });
  const texts = allGuarded({
    unit: guardedField('unit', input.unit, { maxLength: 80, confirmed }),
    link: link === undefined ? ok('') : guardedLink('link', link, { confirmed }),
  });
  if (!texts.ok) return texts;
  if (!partiesWith(input.function).includes(party)) return err({ code: 'contact-of-other-party' });
  if (to !== undefined && to < from) return err({ code: 'contact-ends-before-it-begins' });
  const { unit } = texts.value;
  return ok({
    sort: sortKey(party, input.function, unit),
    ...{ party, function: input.function, unit, from },
    ...(link === undefined ? {} : { link }),
    ...(to === undefined ? {} : { to }),
  });
}

/** An address that a browser or Teams opens, and that asks for no sign-in of its own; empty where it is none. */
function openable(link: string): string {
  const url = URL.canParse(link.trim()) ? new URL(link.trim()) : undefined;
  const opens = url?.protocol === 'https:' && url.hostname.includes('.') && url.username === '';
  return opens ? link.trim() : '';
}

function sortKey(party: ContactParty, ofFunction: ContactFunction, unit: string): string {
  const place = String(contactFunctions.indexOf(ofFunction)).padStart(2, '0');
  const named = swedishSortKey(`${contactFunctionLabels[ofFunction]} ${unit}`);
  return `${contactParties.indexOf(party)} ${place} ${named}`;
}
