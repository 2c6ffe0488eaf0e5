import { columnOf } from '../shared/page/columns.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { AgencyContact } from '../shared/parts/agency-contact.tsx';
import { GuideApplication } from './guide-application.tsx';
import { GuideFees } from './guide-fees.tsx';
import { GuideInformation } from './guide-information.tsx';
import { GuideRemedies } from './guide-remedies.tsx';

/** The parts of the guide, in the order they stand. */
const PARTS = [
  ['information', '一、政府信息的分类和编排体系'],
  ['access', '二、主动公开信息的获取方式'],
  ['application', '三、依申请公开的办理'],
  ['fees', '四、信息处理费'],
  ['office', '五、政府信息公开工作机构'],
  ['remedies', '六、监督和救济渠道'],
] as const;

const headingOf = (id: (typeof PARTS)[number][0]): string => PARTS.find(([key]) => key === id)?.[1] ?? '';

/**
 * 政府信息公开指南: what art. 12 demands of it, made from what the organ says of itself, so that it can never
 * lag behind (art. 53 makes an outdated guide a fault).
 */
export function guidePage(frame: AgencyFrame): string {
  const { agency } = frame;
  const { label } = columnOf('guide');
  return renderPage({
    frame,
    title: label,
    column: 'guide',
    crumbs: [{ label, path: null }],
    children: (
      <article className="prose">
        <h1>
          {agency.name}
          {label}
        </h1>
        <p>
          为方便公民、法人和其他组织获取{agency.name}
          （以下称本机关）的政府信息，根据《中华人民共和国政府信息公开条例》（以下称《条例》）第十二条编制本指南。
        </p>
        <nav className="contents" aria-label="本页目录">
          <ul>
            {PARTS.map(([id, heading]) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
        <h2 id="information">{headingOf('information')}</h2>
        <GuideInformation />
        <h2 id="access">{headingOf('access')}</h2>
        <GuideAccess officeName={agency.profile.officeName} />
        <h2 id="application">{headingOf('application')}</h2>
        <GuideApplication agency={agency} />
        <h2 id="fees">{headingOf('fees')}</h2>
        <GuideFees />
        <h2 id="office">{headingOf('office')}</h2>
        <AgencyContact profile={agency.profile} />
        <h2 id="remedies">{headingOf('remedies')}</h2>
        <GuideRemedies settings={agency.settings} />
      </article>
    ),
  });
}

/** Arts. 23–26: where proactively public information is found, and when. */
const GuideAccess = ({ officeName }: { officeName: string }) => (
  <>
    <p>
      属于主动公开范围的政府信息，自形成或者变更之日起20个工作日内公开；法律、法规对公开期限另有规定的，从其规定（《条例》第二十六条）。
    </p>
    <p>
      主动公开的信息通过政府网站的政府信息公开专栏、政府公报、其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径发布（《条例》第二十三条）；也可以到国家档案馆、公共图书馆、政务服务场所设置的政府信息查阅场所查阅（《条例》第二十五条）。查找有困难的，请与
      {officeName}联系。
    </p>
  </>
);
