import type { PlayedPerson } from '../../../shared/home/sign-in.ts';

/** What can go wrong with a sign-in, for the tab to tell of: in words for who plays it. */
export const troubles = {
  none: 'Nothing: signed in',
  expired: 'The token has run out, the next one is good',
  refused: 'Every token has run out',
  consent: 'Nobody has consented to the app',
  mfa: 'More proof of who one is is asked for',
  cancelled: 'The question was closed',
  revoked: 'The sign-in was taken back',
  unknown: 'Something that has no name yet',
  'wrong-tenant': 'An account of another organisation',
  stranger: 'An account without a seat',
  silent: 'Teams does not answer',
} as const;
export type Trouble = keyof typeof troubles;

/** What Teams' own page says of a frame that the tab is in, told by the address of the page that stands in for it. */
interface Frame {
  readonly as: string;
  readonly trouble: string;
  readonly theme: string;
  readonly width: string;
  readonly page: string;
  readonly channel: string;
  readonly meeting: string;
  readonly chat: string;
}

/**
 * The page that stands in for Teams: a form of who one is and what goes wrong, and the tab in a frame.
 *
 * @param people whom one may be
 */
export function teamsPage(people: readonly PlayedPerson[]): string {
  const choices = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    `<label>${label} <select name="${name}">${options
      .map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`)
      .join('')}</select></label>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Not Teams</title>
    <style>
      body { margin: 0; height: 100vh; display: flex; flex-direction: column; font-family: sans-serif; }
      form { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px; background: #e8e8f4; }
      label { white-space: nowrap; font-size: 13px; }
      select { max-width: 220px; }
      iframe { flex-grow: 1; border: 0; width: 100%; }
    </style>
  </head>
  <body>
    <form>
      ${choices(
        'as',
        'You are',
        people.map(({ account, label }) => [account, label]),
      )}
      ${choices('trouble', 'What goes wrong', Object.entries(troubles))}
      ${choices('theme', 'Theme', [
        ['default', 'light'],
        ['dark', 'dark'],
        ['contrast', 'high contrast'],
      ])}
      ${choices('width', 'Width', [
        ['', 'whole page'],
        ['300px', 'side panel'],
      ])}
    </form>
    <iframe id="tab" title="STAR"></iframe>
    <script src="teams.js"></script>
  </body>
</html>`;
}

/** What runs in it. */
export function teamsScript(): string {
  return `(${playTeams.toString()})();`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * Runs in a browser, so it knows nothing of this file. Teams' side of the conversation as far as the tab takes part in it
 * (platform.md, "Meetings and tab").
 */
function playTeams(): void {
  const asked = new URLSearchParams(window.location.search);
  const form = document.querySelector('form');
  const frame = document.querySelector('iframe');
  if (form === null || frame === null) return;
  for (const select of form.querySelectorAll('select'))
    select.value = asked.get(select.name) ?? select.value;
  form.addEventListener('change', () => form.requestSubmit());
  const now = (name: keyof Frame): string =>
    form.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? asked.get(name) ?? '';
  const refusals: Readonly<Record<string, string>> = {
    consent: 'resourceRequiresConsent',
    mfa: 'resourceRequiresMfa',
    cancelled: 'CancelledByUser',
    revoked: 'tokenRevoked',
    unknown: 'resourceDisabled',
  };
  let tokens = 0;

  const token = async (): Promise<readonly [boolean, string]> => {
    const trouble = now('trouble');
    const refusal = refusals[trouble];
    if (refusal !== undefined) return [false, refusal];
    tokens += 1;
    const wish = new URLSearchParams({ as: now('as'), trouble, nth: String(tokens) });
    const answer = await fetch(`token?${wish.toString()}`);
    return [answer.ok, await answer.text()];
  };
  const context = () => ({
    locale: 'sv-se',
    hostName: 'Teams',
    entityId: 'star',
    theme: now('theme'),
    frameContext: now('meeting') !== '' ? 'sidePanel' : 'content',
    ...(now('page') === '' ? {} : { subEntityId: now('page') }),
    ...(now('channel') === '' ? {} : { channelId: now('channel') }),
    ...(now('meeting') === '' ? {} : { meetingId: now('meeting') }),
    ...(now('chat') === '' ? {} : { chatId: now('chat') }),
    userObjectId: now('as').split('/')[1],
    tid: now('as').split('/')[0],
  });

  window.addEventListener('message', ({ data, source }: MessageEvent) => {
    const said = data as { func?: unknown; id?: unknown; uuidAsString?: unknown } | null;
    if (typeof said?.func !== 'string' || now('trouble') === 'silent') return;
    const answer = (...args: unknown[]): void => {
      const { id, uuidAsString } = said;
      source?.postMessage({ id, uuidAsString, args }, { targetOrigin: window.location.origin });
    };
    const { func } = said;
    if (func === 'initialize') {
      const runtime = {
        apiVersion: 4,
        hostVersionsInfo: {},
        isLegacyTeams: false,
        supports: { pages: {} },
      };
      answer(context().frameContext, 'web', JSON.stringify(runtime), '2.58.0');
    }
    if (func === 'getContext') answer(context());
    if (func === 'authentication.getAuthToken') void token().then((said) => answer(...said));
  });
  frame.style.width = now('width') === '' ? '100%' : now('width');
  frame.src = '../tab/';
}
