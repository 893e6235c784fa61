import { isShownKind, type ListRequest, type Page, type Scope } from '../app/ports.ts';

/** Some megabytes. */
const mostDocuments = 2_000;
/** A version is written with what it tells of; but for what somebody repairs by hand, and a process that dies at a full batch. */
const lifeMilliseconds = 10 * 60_000;

interface Kept {
  readonly version: string;
  readonly page: Page;
  readonly until: number;
}

/**
 * A team's lists as they were read, while its version is the same: looking at a page again, by whomever, and drawing an open
 * meeting anew each minute, costs the one unit of asking that. The version is asked for at each list, so that nothing is
 * shown that is older than the asking; those that are asked for together ask once.
 */
export class KeptLists {
  readonly #version: (scope: Scope) => Promise<string>;
  readonly #kept = new Map<string, Kept>();
  readonly #aboutToAsk = new Map<Scope, Promise<string>>();
  #documents = 0;

  constructor(version: (scope: Scope) => Promise<string>) {
    this.#version = version;
  }

  async list(scope: Scope, request: ListRequest, read: () => Promise<Page>): Promise<Page> {
    // The federation's are kept by the registry, parsed.
    if (scope === 'federation' || !isShownKind(request.kind)) return read();
    const version = await this.#versionNow(scope);
    const key = `${scope} ${JSON.stringify(request, Object.keys(request).sort())}`;
    const known = this.#kept.get(key);
    if (known?.version === version && performance.now() < known.until) {
      this.#keep(key, known);
      return known.page;
    }
    const page = await read();
    this.#keep(key, { version, page, until: performance.now() + lifeMilliseconds });
    return page;
  }

  /** Not of a question that is on its way: what has been written since would not be in its answer. */
  #versionNow(scope: Scope): Promise<string> {
    const joined = this.#aboutToAsk.get(scope);
    if (joined !== undefined) return joined;
    const asked = new Promise((resume) => setImmediate(resume)).then(() => {
      this.#aboutToAsk.delete(scope);
      return this.#version(scope);
    });
    this.#aboutToAsk.set(scope, asked);
    return asked;
  }

  /** As the one used last; those that were not used for longest go. */
  #keep(key: string, one: Kept): void {
    this.#drop(key);
    this.#kept.set(key, one);
    this.#documents += one.page.items.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#documents <= mostDocuments) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#documents -= this.#kept.get(key)?.page.items.length ?? 0;
    this.#kept.delete(key);
  }
}
