/** What was pasted where the link to a meeting is asked for. */
export type PastedLink =
  | { readonly kind: 'link'; readonly link: string }
  /** There is a meeting's id, and nothing to press. */
  | { readonly kind: 'id-only' }
  /** A link of Teams, and not the one that one joins by: to the options, or the numbers to ring. */
  | { readonly kind: 'other-link' }
  /** Several, of which nothing tells one. */
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

/** An invitation is some thousand characters with its wrappings; more is not read. */
const longestPaste = 50_000;

/**
 * The link that one joins by, out of whatever one has copied: the link alone, in brackets or broken over lines, wrapped by
 * a mail program that follows what is pressed, or somewhere in a whole invitation, as text or as a page.
 */
export function pastedLink(pasted: string): PastedLink {
  const text = pasted.slice(0, longestPaste).replaceAll('&amp;', '&');
  const found = unique([...linksIn(text)].map(unwrapped));
  const joins = unique(found.flatMap((link) => joinLink(link) ?? []));
  const [join] = joins;
  if (join !== undefined) return joins.length === 1 ? { kind: 'link', link: join } : several;
  const others = found.filter((link) => !isBesides(link));
  const [only] = others;
  if (only !== undefined) return others.length === 1 ? { kind: 'link', link: only } : several;
  if (found.length > 0) return { kind: 'other-link' };
  return meetingId.test(text) ? { kind: 'id-only' } : { kind: 'none' };
}

const several = { kind: 'several' } as const;

/** `Mötes-ID: 312 345 678 90`, `Meeting ID: …`. */
const meetingId = /(?:m(?:ö|o)tes-?\s?id|meeting\s?id)\s*:?\s*\d[\d\s]{7,}/iu;

/** In brackets an address may be broken over lines; elsewhere it ends where a space, a quote or a tag begins. */
function* linksIn(text: string): Generator<string> {
  const bracketed = /<\s*(https:\/\/[^<>]*)>/giu;
  for (const [, inside = ''] of text.matchAll(bracketed)) yield inside.replace(/\s+/gu, '');
  const rest = text.replace(bracketed, ' ');
  for (const [address] of rest.matchAll(/https:\/\/[^\s<>"'\])}]+/giu))
    yield address.replace(/[.,;:!?|*_]+$/u, '');
}

/** As deep as wrappings lie in each other. */
const mostWrappings = 4;

/** What a link that counts its presses leads on to. */
function unwrapped(link: string): string {
  let so = link;
  for (let n = 0; n < mostWrappings; n += 1) {
    const inner = insideOf(so);
    if (inner === undefined) return so;
    so = inner;
  }
  return so;
}

function insideOf(link: string): string | undefined {
  const url = webAddress(link);
  if (url === undefined) return undefined;
  const { hostname: host, pathname: path, searchParams } = url;
  if (host.endsWith('.safelinks.protection.outlook.com'))
    return searchParams.get('url') ?? undefined;
  if (/^(?:www\.)?google\.[a-z.]+$/u.test(host) && path === '/url')
    return searchParams.get('q') ?? searchParams.get('url') ?? undefined;
  if (/(?:^|\.)urldefense\.(?:com|us|proofpoint\.com)$/u.test(host))
    return /\/v3\/__(https:\/\/.*?)__;/u.exec(link)?.[1];
  // The page that asks whether to open the app.
  if (isTeams(host) && path.startsWith('/dl/launcher/')) {
    const inner = searchParams.get('url')?.replace(/^\/_#/u, '');
    return inner?.startsWith('/') === true ? `https://${host}${inner}` : undefined;
  }
  // `…/_#/l/meetup-join/…` and `…/v2/?meetingjoin=true#/l/meetup-join/…`, as the browser shows it.
  return isTeams(host) && /^#\/(?:l\/meetup-join|meet)\//u.test(url.hash)
    ? `https://${host}${url.hash.slice(1)}`
    : undefined;
}

/** One by which one joins; nothing where it leads elsewhere. */
function joinLink(link: string): string | undefined {
  const url = webAddress(link);
  if (url === undefined || !isTeams(url.hostname)) return undefined;
  return /^\/(?:l\/meetup-join\/.+|meet\/\d{6,}|l\/meet\/.+)/u.test(url.pathname)
    ? link
    : undefined;
}

function isTeams(host: string): boolean {
  return /^(?:teams\.microsoft\.com|teams\.cloud\.microsoft|teams\.live\.com|gov\.teams\.microsoft\.us)$/u.test(
    host,
  );
}

/** What stands in an invitation beside the link: the options, help, the numbers, the policies. */
function isBesides(link: string): boolean {
  const host = webAddress(link)?.hostname ?? '';
  return (
    isTeams(host) || /^(?:aka\.ms|dialin\.teams\.microsoft\.com|.*\.microsoft\.com)$/u.test(host)
  );
}

function webAddress(link: string): URL | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  return url?.protocol === 'https:' && url.hostname.includes('.') ? url : undefined;
}

function unique(links: readonly string[]): readonly string[] {
  return [...new Set(links.filter((link) => webAddress(link) !== undefined))];
}

/** What is said at the field; nothing where the field's own words say it. */
export function pastedLinkText({ kind }: PastedLink): string | undefined {
  switch (kind) {
    case 'link':
    case 'none':
      return undefined;
    case 'id-only':
      return 'Det du klistrade in har ett mötes-id men ingen länk. Kopiera länken från mötet i Teams.';
    case 'other-link':
      return 'Det är en länk i Teams, men inte den man ansluter med. Kopiera möteslänken.';
    case 'several':
      return 'Det finns flera länkar i det du klistrade in. Klistra in bara den man ansluter med.';
  }
}
