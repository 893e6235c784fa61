/** Where the tab is served below the server's own address, which may have a path in front: `https://example.se/star`. */
const tabPath = /\/tab\/[^/]*$/;

/** The server's address, without a slash last, from the page's own. */
export function serverAddress({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string {
  return tabPath.test(pathname) ? `${origin}${pathname.replace(tabPath, '')}` : origin;
}
