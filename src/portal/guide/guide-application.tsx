import type { Agency } from '../../application/agencies/find-agency.ts';
import { PATHS } from '../paths.ts';
import { ChannelsTable } from './channels-table.tsx';
import { PeriodsTable } from './periods-table.tsx';

/** How to apply, by each channel, and what happens then (arts. 29–37). */
export const GuideApplication = ({ agency }: { agency: Agency }) => (
  <>
    <h3>（一）提出申请</h3>
    <p>申请应当采用包括信件、数据电文在内的书面形式，并包括下列内容（《条例》第二十九条）：</p>
    <ol>
      <li>申请人的姓名或者名称、身份证明、联系方式；</li>
      <li>申请公开的政府信息的名称、文号或者便于查询的其他特征性描述；</li>
      <li>申请公开的政府信息的形式要求，包括获取信息的方式、途径。</li>
    </ol>
    <p>
      申请时不需要说明用途。采用书面形式确有困难的，可以口头提出，由本机关工作人员代为填写；阅读有困难或者有视听障碍的，本机关提供必要的帮助（《条例》第二十九条、第四十三条）。
    </p>
    <h3>（二）申请渠道</h3>
    <ChannelsTable agency={agency} />
    <p className="actions">
      <a className="button" href={PATHS.apply(agency.code)}>
        查看说明并在线申请
      </a>
    </p>
    <h3>（三）办理期限</h3>
    <PeriodsTable />
    <h3>（四）答复</h3>
    <p>
      本机关根据下列情况分别作出书面答复（《条例》第三十六条、第三十七条）：已经主动公开的，告知获取的方式、途径；可以公开的，提供信息或者告知获取的方式、途径和时间；决定不予公开的，告知并说明理由；经检索没有的，告知该信息不存在；不属于本机关负责公开的，告知并说明理由，能够确定负责公开的行政机关的，告知其名称、联系方式；含有不应当公开的内容但能够区分处理的，提供可以公开的部分，并对不予公开的部分说明理由。
    </p>
    <p>
      以申请的形式进行信访、投诉、举报的，不作为政府信息公开申请处理（《条例》第三十九条）；工商、不动产登记资料等有关法律、行政法规对获取有特别规定的，依照该规定办理（《条例》第三十六条第（七）项）。
    </p>
    <p>认为本机关提供的与自身相关的政府信息记录不准确、有证据证明的，可以要求更正（《条例》第四十一条）。</p>
  </>
);
