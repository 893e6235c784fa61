import type { Application } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';

/** What is asked of each activity that is no press, and who has it; the first that fits. */
export interface ActivityRoute {
  readonly selects: (context: TurnContext) => boolean;
  readonly handle: (context: TurnContext) => Promise<void>;
}

/** The SDK's router, once it is here. */
export type Routing = () => Promise<Application>;

/**
 * Its package brings dialogs, a language model's client and its tokens along: a third of a start, and no press needs it. So it
 * comes when the server is up, or with who needs it first.
 */
export function routingBy(routes: readonly ActivityRoute[]): Routing {
  let application: Promise<Application> | undefined;
  return () => {
    application ??= load(routes);
    // What could not be loaded is tried anew.
    application.catch(() => (application = undefined));
    return application;
  };
}

async function load(routes: readonly ActivityRoute[]): Promise<Application> {
  const { Application } = await import('@microsoft/teams-ai');
  // No storage: the SDK would read and write its own state in every turn. Our state is in the documents.
  const application = new Application({ startTypingTimer: false, removeRecipientMention: false });
  for (const { selects, handle } of routes)
    application.addRoute(async (context) => selects(context), handle);
  return application;
}
