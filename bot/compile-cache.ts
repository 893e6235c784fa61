import { enableCompileCache } from 'node:module';

/**
 * Loaded before all else (`--import`): what Node compiles is kept in the system's temporary folder, or where
 * `NODE_COMPILE_CACHE` says, which is a third of a start. Where nothing can be written it starts as it would without.
 */
enableCompileCache();
