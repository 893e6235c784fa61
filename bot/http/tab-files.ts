import { Router } from 'express';
import expressStaticGzip from 'express-static-gzip';

/**
 * The built tab, as it was compressed when it was built (`tab/vite.config.ts`): brotli for who takes it, then gzip.
 *
 * @param folder of the built tab
 */
export function tabFiles(folder: string): Router {
  const router = Router();
  const precompressed = { enableBrotli: true, orderPreference: ['br', 'gzip'] };
  // Named with a hash of their content, the assets never change; the page that names them must be asked for anew.
  router.use(
    '/assets',
    (_request, response, next) => {
      // Of a page, not of its parts; it is as large as the smallest of them.
      response.removeHeader('content-security-policy');
      next();
    },
    expressStaticGzip(`${folder}/assets`, {
      ...precompressed,
      index: false,
      serveStatic: { immutable: true, maxAge: '1y' },
    }),
  );
  router.use(
    expressStaticGzip(folder, {
      ...precompressed,
      index: 'index.html',
      serveStatic: { cacheControl: false },
    }),
  );
  return router;
}
