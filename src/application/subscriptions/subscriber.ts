import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SubscriptionRow } from '../../database/subscriptions.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';

/** The context an address is sealed under. */
const ADDRESS = 'subscription-address';

/** Where e-mail subscriptions are reached on the portal; the messages lead there. */
const PAGES = { confirmation: 'confirm', subscription: 'manage', end: 'end' } as const;

/** What a link of a message opens: one ask, or one subscription for as long as it stands. */
export type LinkPurpose = 'confirmation' | 'subscription';

/**
 * Whether anybody can subscribe here: messages can be sent, and their links lead where the public is. Without either
 * the pages say so and offer no form.
 */
export const offersSubscriptions = (app: Pick<App, 'messages' | 'publicUrlIsSet'>): boolean =>
  app.messages.email !== null && app.publicUrlIsSet;

/** What stands for an address within an organ; mailboxes do not tell capital letters apart. */
export const addressReference = (app: App, agencyId: string, address: string): Buffer =>
  Buffer.from(app.keyring.reference(agencyId, `subscriber/${address.toLowerCase()}`));

/** The address under a key of its own. */
export function sealAddress(
  app: App,
  address: string,
): Pick<SubscriptionRow, 'wrappedKey' | 'sealedAddress'> {
  const { dataKey, wrapped } = app.keyring.newDataKey();
  return {
    wrappedKey: Buffer.from(wrapped),
    sealedAddress: Buffer.from(dataKey.seal(address, ADDRESS)),
  };
}

/** The address in clear; only for sending to it and, masked, for its owner. */
export const openAddress = (
  app: App,
  { wrappedKey, sealedAddress }: Pick<SubscriptionRow, 'wrappedKey' | 'sealedAddress'>,
): string => app.keyring.unwrap(wrappedKey).openText(sealedAddress, ADDRESS);

const markOf = (app: App, agencyId: string, purpose: LinkPurpose, id: Buffer): Buffer =>
  createHmac('sha256', app.keyring.indexKey(agencyId, `mail-${purpose}`))
    .update(id)
    .digest();

/**
 * The token of a link: the id and 256 bits that follow from it and a key outside of the database. Nothing of it is
 * stored, and still a repeated message carries the same link.
 */
export function tokenOf(app: App, agencyId: string, purpose: LinkPurpose, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  return Buffer.concat([bytes, markOf(app, agencyId, purpose, bytes)]).toString('base64url');
}

/** The id a token names, or `null` where it is none of ours for this organ and purpose. */
export function idOfToken(app: App, agencyId: string, purpose: LinkPurpose, token: string): string | null {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const id = bytes.subarray(0, 16);
  if (!timingSafeEqual(bytes.subarray(16), markOf(app, agencyId, purpose, id))) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The address of a page of subscriptions with its token, for messages. */
export const linkOf = (
  app: App,
  { id: agencyId, code }: Pick<Agency, 'id' | 'code'>,
  page: keyof typeof PAGES,
  id: string,
): string => {
  const purpose = page === 'confirmation' ? 'confirmation' : 'subscription';
  return `${app.publicUrl}/${code}/subscribe/${PAGES[page]}?token=${tokenOf(app, agencyId, purpose, id)}`;
};

/** The message id follows from the row's id, so that a repeat is recognised as one. */
export const messageIdOf = (app: App, mailId: string): string =>
  `${mailId}@${new URL(app.publicUrl).hostname.replace(/[^\w.-]/g, '')}`;
