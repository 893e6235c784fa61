import { fetchPage } from './app/page-code.ts';
import { routeOfPlace, startOf } from './app/places.ts';
import { nextOf } from './call/has-passed.ts';
import {
  beforeAddress,
  caseAddress,
  casesAddress,
  hereAddress,
  homeAddress,
  meAddress,
  meetingAddress,
  meetingsAddress,
  numbersAddress,
  queueAddress,
  signInAddress,
  steeringAddress,
} from './client/addresses.ts';
import { ahead } from './client/browser.ts';
import { lastTeam } from './client/last-team.ts';
import { chosenPerson, choosePerson, playedOf } from './client/person.ts';
import { beginSignIn } from './client/signing-in.ts';
import { isView, type ViewAddress } from './client/watch.ts';
import { hailHost, noHost, whereInHost } from './host/teams-host.ts';
import { parseRoute, type Route } from './router/route.ts';

/**
 * Runs while the tab's own code is on its way, and asks for what its first screen will ask for, its code first: on a slow line each
 * question after another would cost as much as a fifth of that code. A guess that is wrong costs a question too many;
 * whatever goes wrong is asked again, and told of, by the page itself.
 */
const here = parseRoute(window.location.hash);
void fetchPage(here);
void begin();
if (noHost() === undefined)
  hailHost().catch(() => {
    // Told by the page itself, which waits for the same answer.
  });

async function begin(): Promise<void> {
  const signIn = ask(signInAddress);
  if (chosenPerson() === undefined) {
    const way = await signIn;
    if (way?.way === 'microsoft') await beginSignIn(way);
    const you = playedOf(way?.way === 'picker' ? way.people : [], undefined);
    if (you !== undefined) choosePerson(you.account);
  }
  const me = ask(meAddress);
  await askFor(here, me);
}

async function askFor(route: Route, me: Promise<Asked<typeof meAddress>>): Promise<void> {
  if (route.page === 'start') {
    const first = await firstOf(route, me);
    if (first.page !== 'start') await askFor(first, me);
  } else if (route.page === 'home') await askForHome(route.teamId, me);
  else {
    const path = firstQuestionOf(route);
    if (path !== undefined) void ahead.ask(path);
  }
}

/**
 * Where who comes without an address is led: to what the link in Teams points to, to whom the channel belongs, else to
 * their own first page. Where the tab stands is known by now: in Teams it is the host that signs in.
 */
async function firstOf(route: Route, me: Promise<Asked<typeof meAddress>>): Promise<Route> {
  const { subPage, place } = await whereInHost();
  if (subPage !== undefined) return parseRoute(subPage);
  const here = place === undefined ? undefined : ask(hereAddress(place));
  const known = await me;
  if (known === undefined) return route;
  const whose = known.setupNeeded ? undefined : await here;
  const first = (whose && routeOfPlace(whose, known)) ?? startOf(known, lastTeam());
  void fetchPage(first);
  return first;
}

/** What the pages that people come to by a link or the tab's own list ask for first. */
function firstQuestionOf(route: Route): string | undefined {
  const { page } = route;
  if (page === 'meeting') return meetingAddress(route.teamId, route.meetingId).path;
  if ((page === 'cases' || page === 'queue') && route.reference !== undefined)
    void ahead.ask(caseAddress(route.teamId, route.reference).path);
  if (page === 'case') return caseAddress(route.teamId, route.reference).path;
  if (page === 'queue') return queueAddress(route.teamId).path;
  if (page === 'cases') return casesAddress(route.teamId).path;
  if (page === 'meetings') return meetingsAddress(route.teamId, 'upcoming').path;
  if (page === 'numbers') return numbersAddress(route.teamId, route.period).path;
  if (page === 'steering') return steeringAddress(route.steeringGroupId, route.period).path;
  return undefined;
}

/** With the next meeting, which is answered and prepared there. */
async function askForHome(teamId: string, me: Promise<Asked<typeof meAddress>>): Promise<void> {
  void ask(homeAddress(teamId));
  const [known, meetings] = await Promise.all([me, ask(meetingsAddress(teamId, 'upcoming'))]);
  const next = nextOf(meetings?.rows ?? [], known?.today ?? '');
  const can = known?.teams.find(({ id }) => id === teamId)?.can ?? [];
  if (next === undefined || !can.includes('read-meeting')) return;
  void ask(meetingAddress(teamId, next.head.meetingId));
  void ask(beforeAddress(teamId, next.head.meetingId));
}

type Asked<Address> = Address extends ViewAddress<infer View> ? View | undefined : never;

/** Nothing when it did not come, or is something else. */
async function ask<T>(address: ViewAddress<T>): Promise<T | undefined> {
  const reply = await ahead.ask(address.path);
  return reply.kind === 'ok' && isView(reply.body, address) ? reply.body : undefined;
}
