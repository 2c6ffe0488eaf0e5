import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';

/** 无障碍说明: what the site does, and whom to ask where it fails somebody. */
export function accessibilityPage(frame: AgencyFrame): string {
  const { officeName, telephone, address, hours } = frame.agency.profile;
  return renderPage({
    frame,
    title: '无障碍说明',
    column: null,
    crumbs: [{ label: '无障碍说明', path: null }],
    children: (
      <article className="prose">
        <h1>无障碍说明</h1>
        <p>
          本网站按照《中华人民共和国无障碍环境建设法》的要求，参照国家标准《信息技术
          互联网内容无障碍可访问性技术要求与测试方法》（GB/T
          37668—2019）建设。全部内容和申请、查询等功能不依赖脚本，可以只用键盘操作，也可以使用读屏软件。
        </p>
        <h2>显示方式</h2>
        <dl className="facts">
          <div>
            <dt>长者模式</dt>
            <dd>文字和按钮放大、行距加宽，内容和功能与普通页面相同。</dd>
          </div>
          <div>
            <dt>高对比度</dt>
            <dd>黑底白字，链接为黄色并加下划线。</dd>
          </div>
          <div>
            <dt>深色模式</dt>
            <dd>深色背景，适合暗处阅读。</dd>
          </div>
        </dl>
        <p>在页面最上方选择，浏览器记住您的选择；也可以用浏览器自带的缩放功能，放大到400%不需要左右滚动。</p>
        <h2>键盘操作</h2>
        <p>
          按Tab键依次移动，按回车键打开链接或者提交。每页第一个链接“跳到主要内容”可以越过导航。填写有误时，页面上方列出全部问题，每一条都通向对应的项目。
        </p>
        <h2>需要帮助</h2>
        <p>
          在网上办理有困难的，可以到{officeName}（{address}，{hours}
          ）当面办理，书写有困难的由工作人员代为填写；也可以拨打电话{telephone}。发现网页有障碍，请告诉我们。
        </p>
      </article>
    ),
  });
}
