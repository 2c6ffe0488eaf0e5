#!/usr/bin/env node
/** The command `gongkai`; everything else is decided in scripts/run.mjs. */
await import('../scripts/run.mjs');
