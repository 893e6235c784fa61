import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import type { PlayedPerson } from '../../../shared/home/sign-in.ts';
import type { SignInConfig } from '../../config.ts';
import { startMockIssuer, type TokenWish } from './issuer.ts';
import { teamsPage, teamsScript, type Trouble, troubles } from './teams-page.ts';

/** Signing in as in production, on this machine: an issuer, and a page that stands in for Teams. */
export interface MockSignIn {
  readonly config: SignInConfig;
  /** To be served beside the tab, whose frame it is: a page of another origin is no host to the library of Teams. */
  readonly pages: RequestHandler;
  stop(): Promise<void>;
}

/** The made-up registration of local mode. */
const registration = {
  appId: '33333333-3333-4333-8333-333333333333',
  appIdUri: 'api://127.0.0.1/botid-33333333-3333-4333-8333-333333333333',
};
const nobody = '99999999-9999-4999-8999-999999999999';

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const wished = z.object({
  as: z.string().regex(new RegExp(`^${guid}/${guid}$`)),
  trouble: z.enum(Object.keys(troubles) as Trouble[]).default('none'),
  /** The first that this page asks for, the second, … */
  nth: z.coerce.number().int().positive().default(1),
});

export async function startMockSignIn(people: readonly PlayedPerson[]): Promise<MockSignIn> {
  const issuer = await startMockIssuer(registration);
  const router = Router();
  router.get('/', (_request, response) => {
    response.type('html').send(teamsPage(people));
  });
  router.get('/teams.js', (_request, response) => {
    response.type('js').send(teamsScript());
  });
  router.get('/token', async (request, response) => {
    const wish = wished.safeParse(request.query);
    if (wish.success) response.type('text').send(await issuer.sign(tokenFor(wish.data)));
    else response.status(400).type('text').send('invalid_resource');
  });
  return {
    config: { ...registration, authority: issuer.authority },
    pages: router,
    stop: () => issuer.stop(),
  };
}

function tokenFor({ as, trouble, nth }: z.output<typeof wished>): TokenWish {
  const [tenantId = '', objectId = ''] = as.split('/');
  const hasRunOut = trouble === 'refused' || (trouble === 'expired' && nth === 1);
  return {
    tenantId: trouble === 'wrong-tenant' ? nobody : tenantId,
    objectId: trouble === 'stranger' ? nobody : objectId,
    ...(hasRunOut ? { expiresIn: -3_600 } : {}),
  };
}
