import { once } from 'node:events';
import { z } from 'zod';

/** What V8 has seen on the main thread: a tree of functions, and which of them each sample was in. */
const cpuProfile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
export type CpuProfile = z.infer<typeof cpuProfile>;

const listed = z.array(z.object({ webSocketDebuggerUrl: z.string() })).min(1);
const reply = z.object({ id: z.number(), result: z.unknown() });
const stopped = z.object({ profile: cpuProfile });

const samplingMicroseconds = 200;

/** Profiles another process, which was started with `--inspect=<port>`, while `work` goes on. */
export async function profiled(
  inspectPort: number,
  work: () => Promise<void>,
): Promise<CpuProfile> {
  const answer = await fetch(`http://127.0.0.1:${inspectPort}/json/list`);
  const [target] = listed.parse(await answer.json());
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '');
  await once(socket, 'open');
  let asked = 0;
  const ask = async (method: string, params = {}): Promise<unknown> => {
    const id = (asked += 1);
    const answered = new Promise<unknown>((resolve) => {
      const hear = ({ data }: MessageEvent): void => {
        const said = reply.safeParse(JSON.parse(String(data)));
        if (!said.success || said.data.id !== id) return;
        socket.removeEventListener('message', hear);
        resolve(said.data.result);
      };
      socket.addEventListener('message', hear);
    });
    socket.send(JSON.stringify({ id, method, params }));
    return answered;
  };
  try {
    await ask('Profiler.enable');
    await ask('Profiler.setSamplingInterval', { interval: samplingMicroseconds });
    await ask('Profiler.start');
    await work();
    return stopped.parse(await ask('Profiler.stop')).profile;
  } finally {
    socket.close();
  }
}
