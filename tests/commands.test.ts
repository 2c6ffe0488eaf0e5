import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../src/package-root.ts';

type Answer = { readonly code: number; readonly out: string; readonly err: string };

describe('the commands that work on an installation', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-commands-'));
    // As root the database runs under another account, which must be able to get there.
    await chmod(folder, 0o711);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const gongkai = (...args: string[]): Promise<Answer> =>
    new Promise((resolve) => {
      const env = {
        ...process.env,
        GONGKAI_DATA: join(folder, '数据 data'),
        GONGKAI_KEY_FILE: join(folder, 'keys', 'test.key'),
        LANG: 'zh_CN.UTF-8',
        LC_ALL: '',
      };
      execFile(
        process.execPath,
        [join(packageRoot(), 'src', 'cli', 'main.ts'), ...args],
        { env },
        (error, out, err) => {
          resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
        },
      );
    });

  test('migrate makes the database, verify finds nothing wrong in an empty one', async () => {
    expect(await gongkai('migrate')).toMatchObject({ code: 0, out: '数据库结构已是最新。\n' });
    expect(await gongkai('verify')).toMatchObject({ code: 0, err: '' });
  }, 60_000);

  test('demo fills an empty system once, user add gives a person a post, verify holds', async () => {
    const demo = await gongkai('demo');
    expect(demo.err).toBe('');
    expect(demo.out).toContain('演示数据已装入');
    expect(await gongkai('demo')).toMatchObject({ code: 2 });
    const added = await gongkai(
      'user',
      'add',
      '--agency',
      'qhq-zfb',
      '--login',
      'office.new',
      '--name',
      '新同事',
      '--role',
      'handler',
    );
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toContain('临时密码');
    expect(
      await gongkai(
        'user',
        'add',
        '--agency',
        'qhq-zfb',
        '--login',
        'office.new',
        '--name',
        '新同事',
        '--role',
        'handler',
      ),
    ).toMatchObject({ code: 2, err: '这个登录名已经有人使用，请换一个\n' });
    expect(
      await gongkai('user', 'add', '--agency', 'qhq-zfb', '--login', 'x', '--name', '', '--role', 'king'),
    ).toMatchObject({ code: 2 });
    const verified = await gongkai('verify');
    expect(verified).toMatchObject({ code: 0, err: '' });
    expect(verified.out).toContain('青禾区人民政府办公室');
  }, 240_000);

  test('wrong words and wrong usage exit with 64', async () => {
    expect(await gongkai('nonsense')).toMatchObject({ code: 64, out: '' });
    expect(await gongkai('user', 'add')).toMatchObject({ code: 64 });
    expect(await gongkai('verify', 'more')).toMatchObject({ code: 64 });
  });
});
