import type { Agency } from '../../application/agencies/find-agency.ts';
import type { PublishedItem } from '../../application/disclosures/public-item.ts';
import { dayInChina, inChinese } from '../../domain/calendar/plain-date.ts';
import { digestOf } from '../../domain/channels/copy-text.ts';
import { PATHS } from '../paths.ts';
import { qrPath, renderBarePage } from './bare-page.tsx';

/** 张贴公示单: one item on a sheet of A4 for the notice board, with the code of its page. */
export function noticeSheet(agency: Agency, item: PublishedItem, publicUrl: string): string {
  const path = PATHS.item(agency.code, item.id);
  return renderBarePage({
    title: `${item.title} - 公示单`,
    className: 'sheet-page',
    children: (
      <main>
        <p className="sheet-organ">{agency.name}政府信息公开</p>
        <h1>{item.title}</h1>
        {item.documentNumber && <p>文号：{item.documentNumber}</p>}
        <p>{digestOf(item)}</p>
        <div className="sheet-foot">
          <img src={qrPath(path)} alt="" width={170} height={170} />
          <div>
            <p>扫描二维码查看全文，或者访问：{`${publicUrl}${path}`}</p>
            <p>
              索引号：{item.indexNumber}
              <br />
              发布机构：{item.issuer}
              <br />
              发布日期：{inChinese(dayInChina(item.firstPublishedAt))}
            </p>
          </div>
        </div>
        <p className="sheet-hint">请使用浏览器的打印功能，以A4纸打印后张贴。</p>
      </main>
    ),
  });
}
