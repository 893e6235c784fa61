import type { Federation } from '../../../shared/federation/federation.ts';
import { type RuleBook, ruleBookOf, withBuiltIn } from '../../../shared/rules/rule-book.ts';
import type { RuleVersion } from '../../../shared/rules/version.ts';
import type { RetentionDecision } from '../../../shared/retention/retention-decision.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { readableOnes } from '../documents/set-apart.ts';
import type { Clock, Store, Stored, StoredBody } from '../ports.ts';
import { type DocumentOf, type Kind, parse, read } from '../documents/stored.ts';

/** The federation's own documents, as they were a moment ago; with their etags, so that they can be changed safely. */
export interface Landscape {
  readonly federation?: ParsedDocument<Federation>;
  /** In Swedish order of their names. */
  readonly teams: ReadonlyMap<string, ParsedDocument<Team>>;
  readonly channels: ReadonlyMap<string, ParsedDocument<Channel>>;
  /** What has been published, or what a new federation starts with where nothing has. */
  readonly rules: RuleBook;
  /** Every version of rule sets and yearly plans, drafts too; with what is built in where nothing is published. */
  readonly ruleVersions: readonly RuleVersion[];
  /** Those that are documents. */
  readonly storedRules: readonly ParsedDocument<RuleVersion>[];
  /** What may be removed, and after how long: those that are over too. */
  readonly retention: ReadonlyMap<string, ParsedDocument<RetentionDecision>>;
  /** Of the scope, read before them: they are at least as new. */
  readonly version: string;
}

export function retentionOf({ retention }: Landscape): readonly RetentionDecision[] {
  return [...retention.values()].map(({ body }) => body);
}

/**
 * Teams, channels, roles and rules are asked for in every click and change a few times a month: they are kept, and every
 * five seconds it is asked whether they still are what is stored, which is one small read; that is also the longest time a
 * change in another process goes unseen. Own changes are seen at once.
 */
export interface Registry {
  current(): Promise<Landscape>;
  /** After a commit in the federation's scope, or one that was refused there. */
  forget(): void;
  /** Whoever asks next is told what is stored, not what was a moment ago. */
  doubt(): void;
}

export const trustedMilliseconds = 5_000;

export function createRegistry({ store, clock }: { store: Store; clock: Clock }): Registry {
  // What has not changed is not parsed again: most reloads parse nothing.
  let parsed = new Map<string, ParsedDocument<StoredBody>>();
  let held: { readonly landscape: Promise<Landscape>; readonly until: number } | undefined;
  let last: Landscape | undefined;

  async function all<K extends Kind>(
    kind: K,
    seen: Map<string, ParsedDocument<StoredBody>>,
  ): Promise<ReadonlyMap<string, ParsedDocument<DocumentOf<K>>>> {
    const found = new Map<string, ParsedDocument<DocumentOf<K>>>();
    let cursor: string | undefined;
    do {
      const page = await store.list('federation', { kind, limit: 500, ...(cursor && { cursor }) });
      const known = (item: Stored) =>
        parsed.get(item.etag) as ParsedDocument<DocumentOf<K>> | undefined;
      for (const document of readableOnes(
        store,
        'federation',
        page.items,
        (item) => known(item) ?? parse(kind, item),
      )) {
        seen.set(document.etag, document);
        found.set(document.body.id, document);
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
    return found;
  }

  /** What was read last, while nothing else has been stored. */
  async function look(): Promise<Landscape> {
    const version = await store.version('federation');
    if (last?.version !== version) last = await load(version);
    return last;
  }

  async function load(version: string): Promise<Landscape> {
    const seen = new Map<string, ParsedDocument<StoredBody>>();
    const [federation, teams, channels, ruleSets, plans, retention] = await Promise.all([
      read(store, 'federation', 'federation', 'federation'),
      all('team', seen),
      all('channel', seen),
      all('rule-set', seen),
      all('yearly-plan', seen),
      all('retention-decision', seen),
    ]);
    parsed = seen;
    const storedRules = [...ruleSets.values(), ...plans.values()];
    const ruleVersions = withBuiltIn(
      storedRules.map(({ body }) => body),
      federation?.body.fundedPosts,
    );
    const rules = ruleBookOf(ruleVersions);
    return {
      ...{ teams, channels, rules, ruleVersions, storedRules, retention, version },
      ...(federation && { federation }),
    };
  }

  return {
    current() {
      const now = Date.parse(clock.now());
      if (held !== undefined && now < held.until) return held.landscape;
      const landscape = look();
      const loading = { landscape, until: now + trustedMilliseconds };
      held = loading;
      // A failure is not kept: whoever asks next tries again.
      landscape.catch(() => {
        if (held === loading) held = undefined;
      });
      return landscape;
    },
    forget() {
      held = undefined;
      last = undefined;
    },
    doubt() {
      held = undefined;
    },
  };
}
