import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { addContact, changeContact, endContact } from '../../../shared/contacts/steps.ts';
import { contactsIn, mayReadContacts } from '../../../shared/contacts/whose.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import { read, replacing } from '../documents/stored.ts';
import { contactReader, writable } from './contact-place.ts';

type Changing = CommandOf<'change-contact'> | CommandOf<'end-contact'>;

export const addContactHandler: Handler<CommandOf<'add-contact'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await contactReader(app, ctx);
    if (!found.ok) return found;
    const { landscape, person } = found.value;
    const whose = contactsIn(command.whose);
    if (whose === undefined) return err({ code: 'invalid', fields: ['whose'] });
    if (whose.teamId !== undefined && !landscape.teams.has(whose.teamId))
      return err({ code: 'not-found', what: 'team' });
    const writes = writable(person, whose.teamId);
    if (!writes.ok) return writes;
    const added = addContact(whose.teamId, command, ctx);
    if (!added.ok) return added;
    const { id } = added.value;
    return ok({ writes: [create(added.value)], ids: { contactId: id }, subjects: [id] });
  },
};

/** Changes one, or gives it its last day. */
export const changeContactHandler: Handler<Changing> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await contactReader(app, ctx);
    if (!found.ok) return found;
    const { person } = found.value;
    const { contactId } = command;
    const stored = await read(app.store, 'federation', 'contact', contactId);
    // One that they may not read is not there for them.
    if (stored === undefined || !mayReadContacts(person, stored.body.teamId))
      return err({ code: 'not-found', what: 'contact' });
    const writes = writable(person, stored.body.teamId);
    if (!writes.ok) return writes;
    const changed = change(stored.body, command, ctx);
    if (!changed.ok) return changed;
    const { value } = changed;
    return ok({ writes: replacing(stored, value), ids: { contactId }, subjects: [contactId] });
  },
};

function change(contact: Contact, command: Changing, ctx: RuledContext): Result<Contact, Refusal> {
  switch (command.verb) {
    case 'change-contact':
      return changeContact(contact, command, ctx);
    case 'end-contact':
      return endContact(contact, command, ctx);
  }
}
