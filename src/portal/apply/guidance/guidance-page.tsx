import { PeriodsTable } from '../../guide/periods-table.tsx';
import { PATHS } from '../../paths.ts';
import { columnOf } from '../../shared/page/columns.ts';
import type { AgencyFrame } from '../../shared/page/frame.ts';
import { renderPage } from '../../shared/page/html-page.tsx';
import { NotThisWay } from './not-this-way.tsx';
import { PrivacyNotice } from './privacy-notice.tsx';

/** 依申请公开: what it is, what to have ready, how long it takes, and what belongs elsewhere. */
export function guidancePage(frame: AgencyFrame): string {
  const { agency } = frame;
  const { label } = columnOf('apply');
  return renderPage({
    frame,
    title: label,
    column: 'apply',
    crumbs: [{ label, path: null }],
    children: (
      <article className="prose">
        <h1>{label}</h1>
        <p>
          没有主动公开的政府信息，公民、法人或者其他组织可以向{agency.name}
          申请获取（《中华人民共和国政府信息公开条例》第二十七条，以下称《条例》）。申请不收取费用，不需要说明用途。
        </p>
        <Start code={agency.code} />
        <h2>申请前先找一找</h2>
        <p>
          您要的信息可能已经公开。请先查看本专栏的
          <a href={PATHS.reports(agency.code)}>{columnOf('reports').label}</a>
          和政府网站公开的文件；找不到的，可以先打电话问{agency.profile.officeName}，电话
          {agency.profile.telephone}。
        </p>
        <h2>需要准备什么</h2>
        <ul>
          <li>
            <strong>身份证明</strong>
            ：公民为居民身份证等有效证件的照片或者扫描件；法人、其他组织为营业执照、法人证书等主体资格证明；
          </li>
          <li>
            <strong>联系方式</strong>：电话、通信地址，有电子邮箱的一并填写；
          </li>
          <li>
            <strong>所需信息的名称、文号或者其他特征</strong>：写明时间、项目、发文机关，查找更快；
          </li>
          <li>
            <strong>获取的方式</strong>：纸质、电子邮件或者电子数据，网上获取、邮寄或者自行领取。
          </li>
        </ul>
        <p>填写约需10分钟。填写完毕先核对再提交，提交后当场得到登记编号、查询码和答复期限。</p>
        <h2>办理期限</h2>
        <PeriodsTable />
        <h2>下列事项请走其他渠道</h2>
        <NotThisWay />
        <h2>个人信息保护</h2>
        <PrivacyNotice agency={agency} />
        <Start code={agency.code} />
      </article>
    ),
  });
}

const Start = ({ code }: { code: string }) => (
  <p className="actions">
    <a className="button large" href={PATHS.applyNew(code)}>
      开始填写申请表
    </a>
    <a href={PATHS.query(code)}>已经申请过，查询进度</a>
  </p>
);
