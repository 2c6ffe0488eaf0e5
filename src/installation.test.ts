import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Config, loadConfig } from './config.ts';
import { openInstallation } from './installation.ts';
import { KeyFileUnusable } from './sealing/key-file.ts';
import { openKeyring } from './sealing/keyring.ts';

let base: string;
let config: Config;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'gongkai-installation-'));
  config = loadConfig({ GONGKAI_DATA: join(base, 'data'), XDG_CONFIG_HOME: join(base, 'config') }, false);
});
afterEach(() => rm(base, { recursive: true }));

describe('an installation', () => {
  test('keeps its identity, and its key file lies outside the data folder', async () => {
    const first = await openInstallation(config);
    expect((await openInstallation(config)).id).toBe(first.id);
    expect(first.recordedKeyId).toBeUndefined();
    expect(first.keyFile).toMatch(/config\/gongkai\/[0-9a-f]{12}\.key$/);
    expect(first.keyFile.startsWith(config.dataFolder)).toBe(false);
  });

  test('that lost its key file does not start with a new key', async () => {
    const first = await openInstallation(config);
    await first.recordKey((await openKeyring(first)).keyId);
    const second = await openInstallation(config);
    expect((await openKeyring(second)).created).toBe(false);
    await rm(second.keyFile);
    await expect(openKeyring(await openInstallation(config))).rejects.toThrow(KeyFileUnusable);
  });

  test('two installations of one account have different key files', async () => {
    const other = { ...config, dataFolder: join(base, 'other') };
    expect((await openInstallation(config)).keyFile).not.toBe((await openInstallation(other)).keyFile);
  });

  test('a damaged identity is reported, not replaced', async () => {
    await openInstallation(config);
    await writeFile(join(config.dataFolder, 'installation.json'), '{');
    await expect(openInstallation(config)).rejects.toThrow('无法读取');
  });
});
