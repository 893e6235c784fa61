import { builtInVersions } from '../../../shared/rules/built-in.ts';
import type { App } from '../context/app.ts';
import { setApartIn } from '../documents/set-apart.ts';
import { create } from '../commands/handler.ts';

const ruleKinds: ReadonlySet<string> = new Set(['rule-set', 'yearly-plan']);

/**
 * At start: a federation from before its rules were documents gets those it was judged by, as documents, with the funded
 * posts it told itself. Two processes that start at once write the same; one of them finds it there.
 */
export async function ensureRules(app: App): Promise<void> {
  const { federation, storedRules } = await app.registry.current();
  if (federation === undefined || storedRules.length > 0) return;
  // Rules that cannot be read are there: what is built in must not take their place.
  if (
    setApartIn(app.store)
      .all()
      .some(({ kind }) => ruleKinds.has(kind))
  )
    return;
  const versions = builtInVersions(app.clock.now(), 'system', federation.body.fundedPosts);
  await app.store.commit(
    'federation',
    versions.map((version) => create(version)),
  );
  app.registry.forget();
}
