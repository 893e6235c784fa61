import type { PlaygroundSettings } from '../../../bot/local/playground-settings.ts';
import { startPlayground } from '../../../bot/local/playground.ts';
import { freePort } from './free-port.ts';
import { connectTeamsClient, type TeamsClient } from './teams-client.ts';

export interface TestPlayground {
  readonly client: TeamsClient;
  readonly url: string;
  stop(): Promise<void>;
}

/** A Playground of its own for one test file, the same way local mode starts it. */
export async function startTestPlayground(
  botEndpoint: string,
  settings: PlaygroundSettings,
): Promise<TestPlayground> {
  const playground = await startPlayground({ port: await freePort(), botEndpoint, settings });
  const client = await connectTeamsClient(playground.url);
  return {
    client,
    url: playground.url,
    async stop() {
      client.close();
      await playground.stop();
    },
  };
}
