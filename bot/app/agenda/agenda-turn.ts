import type { Command } from '../../../shared/commands/command.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { Handler } from '../commands/handler.ts';
import type { App } from '../context/app.ts';
import type { Write } from '../ports.ts';
import { read, teamScope } from '../documents/stored.ts';

const id = 'agendas';

/**
 * Which case stands on which agenda is seen in lists, and a list that has grown since it was read collides with nothing.
 * So who plans, opens, closes or cancels a meeting, or changes where a case stands, takes a number here: read before
 * anything else, and written with the rest, it makes whoever was not first look again. What changes nothing takes none.
 */
export function inAgendaTurn<C extends Extract<Command, { readonly teamId: string }>>(
  handler: Handler<C>,
): Handler<C> {
  return {
    place: (command) => handler.place(command),
    async decide(app, command, ctx) {
      const turn = await agendaTurn(app, command.teamId);
      const change = await handler.decide(app, command, ctx);
      return change.ok && change.value.writes.length > 0
        ? ok({ ...change.value, writes: [...change.value.writes, turn] })
        : change;
    },
  };
}

async function agendaTurn(app: App, teamId: string): Promise<Write> {
  const stored = await read(app.store, teamScope(teamId), 'counter', id);
  const last = (stored?.body.last ?? 0) + 1;
  const body = { kind: 'counter', id, schemaVersion: 1, last } as const;
  return stored === undefined ? { op: 'create', body } : { op: 'replace', body, etag: stored.etag };
}
