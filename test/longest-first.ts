import { existsSync } from 'node:fs';
import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes long by waiting: for a process of its own, for the seconds that a limit counts in, for a browser. Begun among the
 * last, one of these goes on alone for a minute while the other processors have nothing left to do.
 */
const long = [
  'test/tab/browser/every-page.test.ts',
  'test/tab/browser/every-action.test.ts',
  'test/e2e/life.test.ts',
  'test/e2e/month.test.ts',
  'test/e2e/local-mode.test.ts',
  'test/e2e/sign-in.test.ts',
  'test/e2e/from-nothing.test.ts',
  'test/flows/production-month.test.ts',
  'test/flows/shared-sends.test.ts',
  'test/flows/nudges.test.ts',
  'test/security/access-walk.test.ts',
  'test/security/guard-at-every-edge.test.ts',
  'test/infra/start-and-stop.test.ts',
  'test/flows/kill-posting.test.ts',
  'test/bot/store/cosmos-faults.test.ts',
  'test/bot/teams/left-out.test.ts',
  'test/bot/http/rate-limit.test.ts',
  'test/bot/teams/channel-token.test.ts',
  'test/bot/store/everything.test.ts',
  'test/security/links.test.ts',
  'test/security/access-by-press.test.ts',
  'test/flows/channel-life.test.ts',
  'test/security/production.test.ts',
  'test/infra/first-start.test.ts',
  'test/shared/guard/corpus.test.ts',
].map((name) => path.resolve(import.meta.dirname, '..', name));

/**
 * The long ones of each project before its others, on a clean checkout too: vitest knows what took long from an earlier run on
 * the same machine only, and goes by the size of a file otherwise, which says little.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = long.filter((name) => !existsSync(name));
    if (gone.length > 0) throw new Error(`Listed as long, and not there: ${gone.join(', ')}`);
    const sorted = await super.sort(files);
    // The projects one after the other, as vitest has them: a worker is kept for the next file of the same one only.
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    const place = ({ project, moduleId }: TestSpecification): readonly [number, number] => [
      projects.indexOf(project.name),
      long.includes(moduleId) ? long.indexOf(moduleId) : long.length,
    ];
    return sorted.toSorted((one, other) => {
      const [project, turn] = place(one);
      const [otherProject, otherTurn] = place(other);
      return project - otherProject || turn - otherTurn;
    });
  }
}
