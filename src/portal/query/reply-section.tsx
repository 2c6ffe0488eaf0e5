import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { fileSize } from '../shared/parts/file-size.ts';

type ReplySectionProps = { code: string; reply: NonNullable<ProgressView['reply']> };

/** The reply and the information provided with it, to download. */
export const ReplySection = ({ code, reply }: ReplySectionProps) => (
  <section className="reply" aria-labelledby="reply-heading">
    <h2 id="reply-heading">本机关的答复</h2>
    <dl className="facts two-columns">
      <div>
        <dt>文书名称</dt>
        <dd>{reply.title}</dd>
      </div>
      <div>
        <dt>文号</dt>
        <dd>{reply.number}</dd>
      </div>
      <div>
        <dt>签发日期</dt>
        <dd>{inChinese(reply.signedOn)}</dd>
      </div>
    </dl>
    <ul className="downloads">
      {reply.files.map((file) => (
        <li key={file.fileId}>
          <a className="button" href={PATHS.download(code, file.fileId)} download>
            下载：{file.name}（{fileSize(file.size)}）
          </a>
        </li>
      ))}
    </ul>
    <p className="hint">不服答复的救济途径和期限写在答复书中。</p>
  </section>
);
