import { describe, expect, test } from 'vitest';
import { demandNode } from './oldest-node.ts';

describe('the Node.js the library runs on', () => {
  test.each(['20.20.2', '22.11.0', '18.19.1'])(
    '%s is refused by name, not left to fail over a file',
    (version) => {
      expect(() => demandNode(version)).toThrow(`needs Node.js 22.12 or newer, this is ${version}`);
    },
  );

  test.each(['22.12.0', '24.21.0', '23.0.0', '25.1.0-nightly'])('%s will do', (version) => {
    expect(() => demandNode(version)).not.toThrow();
  });
});
