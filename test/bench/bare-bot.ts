import { Application } from '@microsoft/teams-ai';
import type { Activity } from 'botbuilder';
import express from 'express';
import { StarAdapter } from '../../bot/teams/connector/adapter.ts';

/**
 * A child process: the bot that the real one is held against. Same express, adapter and application set-up; one route
 * that answers every press with the same text. Argument: the port.
 */
const port = Number(process.argv[2]);
const adapter = new StarAdapter({});
const application = new Application({ startTypingTimer: false, removeRecipientMention: false });
application.addRoute(
  async ({ activity }) => activity.type === 'invoke' && activity.name === 'adaptiveCard/action',
  async (context) => {
    const body = {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Tack',
    };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  },
  true,
);

const server = express();
server.disable('x-powered-by');
server.get('/healthz', (_request, response) => {
  response.json({ status: 'ok' });
});
server.post('/api/messages', express.json({ limit: '256kb' }), async (request, response) => {
  const answer = await adapter.receive('', request.body as Activity, async (context) => {
    await application.run(context);
  });
  response.status(answer?.status ?? 200).json(answer?.body);
});
server.listen(port, '127.0.0.1');
