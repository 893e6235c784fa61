import { z } from 'zod';

/** What a setting must look like, from the text of its variable. Each is read by one schema, whoever reads it. */

/** `0x1F`, `1e3` and `3978.0` are numbers to JavaScript, and no way to write a port. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535);

export const proxies = z.string().regex(/^\d$/).transform(Number);

/** What to listen on: a name or an address, and nothing of an URL. */
export const host = z
  .string()
  .regex(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|[0-9a-f:]*:[0-9a-f:.]*)$/i);

/** An app or tenant id. Microsoft writes them in both cases; they are compared in one. */
export const guid = z.uuid().transform((text) => text.toLowerCase());

/** A person as Microsoft knows them: tenant id and object id. */
export const account = z
  .string()
  .transform((text) => text.toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      ),
  );

/** Ids of tenants with commas between them; each once. */
export const tenantList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .pipe(z.array(guid).min(1))
  .transform((ids): readonly string[] => [...new Set(ids)]);

/** Of a database or a container: what may stand in a path of Cosmos. */
export const cosmosName = z.string().regex(/^[^/\\?#\s]{1,255}$/);

const isLoopback = ({ hostname }: URL): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

/** Where people sign in: the origin alone. Plain http only for an issuer on this machine, which tests have. */
export const authority = z.string().transform((text, ctx) => {
  const url = plainAddress(text);
  const isOrigin = url?.pathname === '/' && (url.protocol === 'https:' || isLoopback(url));
  if (url === undefined || !isOrigin) {
    ctx.addIssue('not an origin');
    return z.NEVER;
  }
  return url.origin;
});

/** As it stands in the app's registration. */
export const appIdUri = z.string().regex(/^(?:api|https):\/\/[^\s?#]{1,200}[^\s?#/]$/);

/** The account's own address; plain http only for an emulator on this machine. */
export const cosmosEndpoint = z.string().transform((text, ctx) => {
  const url = plainAddress(text);
  if (url === undefined || (url.protocol !== 'https:' && !isLoopback(url))) {
    ctx.addIssue('not an address');
    return z.NEVER;
  }
  return url.href;
});

/**
 * Where Teams and browsers reach the server: `https://star.example`, or with a path in front of ours
 * (`https://example.se/star`). Told in one form only, with no slash last, since links, the manifest and what Teams
 * compares are made of it.
 */
export const publicUrl = z.string().transform((text, ctx) => {
  const url = plainAddress(text);
  const path = url?.pathname.replace(/\/+$/, '');
  // What the address is often copied from: pages of ours, which would come twice.
  const isOfAPage = path !== undefined && /(?:\/tab|\/api\/messages)$/.test(path);
  if (url?.protocol !== 'https:' || path === undefined || path.includes('//') || isOfAPage) {
    ctx.addIssue('not a public address');
    return z.NEVER;
  }
  return `${url.origin}${path}`;
});

/** As Teams shows it: it takes no more. */
export const publisherName = z.string().max(32);

/** A page somebody else has, with whatever its address needs. */
export const webPage = z.url({ protocol: /^https$/ }).max(2_048);

/** An absolute http(s) address that holds nobody's name or password, no question and no place in a page. */
function plainAddress(text: string): URL | undefined {
  // The parser takes away spaces, and reads a backslash as a slash: whoever wrote them meant something else.
  if (/[\s\\?#@]/.test(text) || !/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) {
    return undefined;
  }
  return new URL(text);
}
