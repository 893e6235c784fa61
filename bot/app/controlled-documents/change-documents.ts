import type { Command, CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { ChosenDocument } from '../../../shared/controlled-documents/content.ts';
import {
  type ControlledDocument,
  type ControlledDocumentFile,
  fileIdOf,
} from '../../../shared/controlled-documents/controlled-document.ts';
import {
  changeDocument,
  publishDocument,
  publishVersion,
  restoreDocument,
  withdrawDocument,
} from '../../../shared/controlled-documents/steps.ts';
import { latestVersion } from '../../../shared/controlled-documents/versions.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { whoseIn } from '../../../shared/rulings/whose.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import { replacing } from '../documents/stored.ts';
import type { Write } from '../ports.ts';
import { rulingAsker } from '../rulings/ruling-place.ts';
import { documentToWrite, publisherOf } from './document-place.ts';

type Publishing = CommandOf<'publish-document'> | CommandOf<'publish-document-version'>;
type Changing = Extract<
  Command,
  { verb: 'change-document' | 'withdraw-document' | 'restore-document' }
>;

export const publishDocumentHandler: Handler<CommandOf<'publish-document'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const asking = await rulingAsker(app, ctx);
    if (!asking.ok) return asking;
    const { person, landscape } = asking.value;
    const owner = whoseIn(command.owner);
    if (owner === undefined) return err({ code: 'invalid', fields: ['owner'] });
    if (owner.level === 'team' && !landscape.teams.has(owner.teamId))
      return err({ code: 'not-found', what: 'team' });
    if (
      owner.level === 'steering-group' &&
      !person.federation.steeringGroups.some(({ id }) => id === owner.steeringGroupId)
    )
      return err({ code: 'not-found', what: 'steering-group' });
    const as = publisherOf(person, owner);
    if (!as.ok) return as;
    const input = { ...command, file: chosenIn(command) };
    const published = publishDocument(input, { owner, as: as.value }, ctx);
    if (!published.ok) return published;
    const { id } = published.value;
    return ok({
      writes: [create(published.value), ...fileOf(published.value, command)],
      ids: { documentId: id },
      subjects: [id],
    });
  },
};

export const publishVersionHandler: Handler<CommandOf<'publish-document-version'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const { documentId } = command;
    const found = await documentToWrite(app, documentId, ctx);
    if (!found.ok) return found;
    const { stored, as } = found.value;
    const input = { ...command, file: chosenIn(command) };
    const published = publishVersion(stored.body, input, as, ctx);
    if (!published.ok) return published;
    return ok({
      writes: [...replacing(stored, published.value), ...fileOf(published.value, command)],
      ids: { documentId },
      subjects: [documentId],
    });
  },
};

/** Another title or audience, withdrawn, or brought back. */
export const changeDocumentHandler: Handler<Changing> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const { documentId } = command;
    const found = await documentToWrite(app, documentId, ctx);
    if (!found.ok) return found;
    const { stored } = found.value;
    const changed = change(stored.body, command, ctx);
    if (!changed.ok) return changed;
    const writes = replacing(stored, changed.value);
    return ok({ writes, ids: { documentId }, subjects: [documentId] });
  },
};

function change(
  document: ControlledDocument,
  command: Changing,
  ctx: RuledContext,
): Result<ControlledDocument, Refusal> {
  switch (command.verb) {
    case 'change-document':
      return changeDocument(document, command, ctx);
    case 'withdraw-document':
      return withdrawDocument(document, ctx);
    case 'restore-document':
      return restoreDocument(document, ctx);
  }
}

function chosenIn({ file }: Publishing): ChosenDocument | undefined {
  return file && { name: file.name, bytes: Buffer.from(file.bytes, 'base64') };
}

/** In the same commit as the version that it is the file of. */
function fileOf(document: ControlledDocument, { file }: Publishing): readonly Write[] {
  if (file === undefined) return [];
  const id = fileIdOf(document.id, latestVersion(document).number);
  const stored: ControlledDocumentFile = {
    kind: 'controlled-document-file',
    ...{ id, schemaVersion: 1, bytes: file.bytes },
  };
  return [create(stored)];
}
