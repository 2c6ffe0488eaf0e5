import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { createDataKey, type DataKey, unwrapDataKey } from './data-key.ts';
import type { NamedKey } from './envelope.ts';
import { createKeyFile, KeyFileUnusable, readKeyFile, type StoredKey } from './key-file.ts';

/** All keys of an installation; they follow from the one master key in the key file. */
export type Keyring = {
  /** Names the master key; the installation records it, to notice a lost or foreign key file. */
  readonly keyId: string;
  /** The key file was made just now: the operator must be told to keep a copy. */
  readonly created: boolean;
  newDataKey(): { dataKey: DataKey; wrapped: Uint8Array };
  /** The data key of a wrapped one; throws `SealBroken`. */
  unwrap(wrapped: Uint8Array): DataKey;
  /** A key of 32 bytes for one organ and purpose, such as an index of names. */
  indexKey(agencyId: string, purpose: string): Uint8Array;
  /**
   * 32 bytes that stand for `text` within one organ: equal texts give equal references, and without the key
   * nobody can try names against them. The caller brings the text into one spelling first.
   */
  reference(agencyId: string, text: string): Uint8Array;
};

/** `recordedKeyId`: the key id the installation recorded on its first start, if it has. */
export type KeyringOptions = { readonly keyFile: string; readonly recordedKeyId?: string | undefined };

/**
 * Opens the key file, making one when the installation is new. Throws `KeyFileUnusable` when an installation
 * that has a key cannot find it, or finds another: a new key would make everything sealed so far unreadable.
 */
export async function openKeyring({ keyFile, recordedKeyId }: KeyringOptions): Promise<Keyring> {
  const found = await readKeyFile(keyFile);
  if (!found && recordedKeyId !== undefined) {
    throw new KeyFileUnusable(
      `没有找到密钥文件“${keyFile}”（密钥编号 ${recordedKeyId}），请从备份恢复该文件后再启动；没有它，已密封的数据无法读取。`,
    );
  }
  const { stored, created } = found ? { stored: found, created: false } : await createKeyFile(keyFile);
  if (recordedKeyId !== undefined && stored.id !== recordedKeyId) {
    throw new KeyFileUnusable(
      `密钥文件“${keyFile}”不属于本系统：文件中的密钥编号是 ${stored.id}，本系统使用的是 ${recordedKeyId}。`,
    );
  }
  return keyringOf(stored, created);
}

function keyringOf(stored: StoredKey, created: boolean): Keyring {
  const master = createSecretKey(stored.key, 'base64');
  const derive = (salt: string, info: string) => Buffer.from(hkdfSync('sha256', master, salt, info, 32));
  const wrapping: NamedKey = {
    id: Buffer.from(stored.id, 'hex'),
    key: createSecretKey(derive('', 'gongkai/1/wrap')),
  };
  const indexKey = (agencyId: string, purpose: string) => derive(agencyId, `gongkai/1/index/${purpose}`);
  const referenceKey = remembered((agencyId) => createSecretKey(indexKey(agencyId, 'reference')));
  return {
    keyId: stored.id,
    created,
    newDataKey: () => createDataKey(wrapping),
    unwrap: (wrapped) => unwrapDataKey(wrapping, wrapped),
    indexKey,
    reference: (agencyId, text) => createHmac('sha256', referenceKey(agencyId)).update(text, 'utf8').digest(),
  };
}

/** A description has hundreds of words to refer to; deriving the organ's key once is enough. */
function remembered(make: (agencyId: string) => KeyObject): (agencyId: string) => KeyObject {
  const made = new Map<string, KeyObject>();
  return (agencyId) => {
    const key = made.get(agencyId) ?? make(agencyId);
    made.set(agencyId, key);
    return key;
  };
}
