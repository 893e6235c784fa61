import { pathToFileURL } from 'node:url';
import path from 'node:path';
import {
  type AnswerStage,
  onAnswerStage,
  press,
  pressEvenly,
  untilRedrawn,
} from './answer-stage.ts';
import { everySeatAnswers } from './answers.ts';
import { freePort } from '../e2e/harness/free-port.ts';
import type { Figure } from './figure.ts';
import { fullTeam } from './people.ts';
import { type CpuProfile, profiled } from './profiler.ts';
import { writeFileSync } from 'node:fs';

const teamCount = 50;
const perSecond = 200;
const warmUps = ['warm-1', 'warm-2', 'warm-3', 'warm-4'];

/**
 * Where an answer's time goes, part by part: what V8 has seen of the real server while it answers and draws anew.
 * `STAR_BENCH_PROFILE=<file>` keeps it, for a browser's own tools.
 */
export async function profileAnswers(): Promise<readonly Figure[]> {
  const teams = Array.from({ length: teamCount }, (_, n) => fullTeam(n));
  const inspectPort = await freePort();
  return onAnswerStage(
    teams,
    () => [...warmUps, 'profiled'],
    async (stage) => {
      for (const warmUp of warmUps) {
        await press(
          stage.star,
          stage,
          everySeatAnswers(teams, () => warmUp),
        );
        await untilRedrawn(stage);
      }
      return figuresOf(
        stage,
        everySeatAnswers(teams, () => 'profiled'),
        inspectPort,
      );
    },
    { inspectPort },
  );
}

async function figuresOf(
  stage: AnswerStage,
  answers: ReturnType<typeof everySeatAnswers>,
  inspectPort: number,
): Promise<readonly Figure[]> {
  let cpu = 0;
  const profile = await profiled(inspectPort, async () => {
    cpu = await pressEvenly(stage.star, stage, answers, perSecond);
  });
  const file = process.env.STAR_BENCH_PROFILE;
  if (file !== undefined) writeFileSync(file, JSON.stringify(profile));
  const times = timeByPart(profile);
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([part, time]) => ({
      name: `an answer's time: ${part}`,
      value: (cpu * time) / all,
      unit: 'µs',
      note: `${((100 * time) / all).toFixed(1)} %`,
    }));
}

const root = pathToFileURL(path.resolve(import.meta.dirname, '../..')).href;

/** The first that fits says whose a file is; what fits none is its caller's, as V8's own functions are. */
const parts: readonly (readonly [part: string, files: RegExp])[] = [
  ['zod: reading activities, commands, documents', /node_modules\/zod\//],
  [
    'the SDK: tokens, turn, routing, clients',
    /node_modules\/(?:bot(?:builder|framework)|@microsoft|@azure|openai)/,
  ],
  ['express and what stands before it', /node_modules\/|\/bot\/(?:http|listen)/],
  ['sending to Teams', /undici|\/bot\/teams\/connector\//],
  [
    "node's HTTP server and streams",
    /^node:(?:_http|net|http|internal\/(?:http|streams?|net)|stream)/,
  ],
  ['the database', /\/bot\/store\/|^node:sqlite/],
  ['drawing the card', /\/bot\/teams\/cards\/|\/present[^/]*\.ts$|\/shared\/text\//],
  ['reading what was pressed', /\/bot\/teams\//],
  ['deciding', /\/shared\//],
  ['the use case', /\/bot\/app\//],
  ['the jobs', /\/bot\/scheduler\//],
  ['the rest of ours', /\/(?:bot|test)\//],
  ['timers, promises, the rest of node', /^node:/],
];

/** V8's names for what is nobody's function. */
const special: Readonly<Record<string, string | undefined>> = {
  '(garbage collector)': 'garbage collection',
  '(program)': "below JavaScript: sockets, the kernel, V8's compiler",
  '(idle)': undefined,
};

function timeByPart({ nodes, samples, timeDeltas }: CpuProfile): ReadonlyMap<string, number> {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((id) => [id, node])));
  const known = new Map<number, string | undefined>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const partOf = (id: number): string | undefined => {
    if (known.has(id)) return known.get(id);
    const node = byId.get(id);
    const { functionName = '', url = '' } = node?.callFrame ?? {};
    const file = url.startsWith(root) ? url.slice(root.length) : url;
    const own = parts.find(([, files]) => files.test(file))?.[0];
    const parent = parents.get(id);
    const inherited = parent === undefined ? 'what nobody called' : partOf(parent.id);
    const isSpecial = Object.hasOwn(special, functionName);
    const part = isSpecial ? special[functionName] : (own ?? inherited);
    known.set(id, part);
    return part;
  };
  const times = new Map<string, number>();
  samples.forEach((id, n) => {
    const part = partOf(id);
    if (part !== undefined) times.set(part, (times.get(part) ?? 0) + (timeDeltas[n] ?? 0));
  });
  return times;
}
