import { register } from 'node:module';

/** Imported before the benchmark: from here on modules may hold JSX. */
register('./load-jsx.ts', import.meta.url);
