import type { NoticeRow } from '../../database/notices.ts';
import {
  composeCodeLink,
  composeNotice,
  composeShortNotice,
  type NoticeText,
} from '../../domain/notices/compose-notice.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { linkToken } from '../query-codes/link-token.ts';

/** The words of a notice: the organ's name and an address of its portal, nothing of the case. */
export function messageOf(
  app: App,
  { id, name, code }: Pick<Agency, 'id' | 'name' | 'code'>,
  notice: Pick<NoticeRow, 'id' | 'kind' | 'channel'>,
): NoticeText {
  const query = `${app.publicUrl}/${code}/query`;
  if (notice.kind === 'code-link')
    return composeCodeLink({ organ: name, url: `${query}/new-code?token=${linkToken(app, id, notice.id)}` });
  const sender = { organ: name, url: query };
  return notice.channel === 'sms' ? composeShortNotice(sender) : composeNotice(sender);
}
