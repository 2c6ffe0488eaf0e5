/** The periods an applicant meets, with their articles. */
const PERIODS = [
  [
    '补正告知',
    '申请内容不明确的，自收到申请之日起7个工作日内一次性告知；答复期限自收到补正的申请之日起计算',
    '第三十条',
  ],
  ['答复', '能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内', '第三十三条'],
  ['延长', '经政府信息公开工作机构负责人同意并告知申请人，最长不超过20个工作日', '第三十三条'],
  [
    '征求意见',
    '征求第三方和其他机关意见所需时间，不计算在答复期限内；第三方应当在15个工作日内提出意见',
    '第三十二条、第三十三条',
  ],
] as const;

/** Periods as a table; shown in the guide and before applying. */
export const PeriodsTable = () => (
  <table className="short-heads">
    <caption>办理期限（《条例》）</caption>
    <thead>
      <tr>
        <th scope="col">事项</th>
        <th scope="col">期限</th>
        <th scope="col">依据</th>
      </tr>
    </thead>
    <tbody>
      {PERIODS.map(([matter, period, article]) => (
        <tr key={matter}>
          <th scope="row">{matter}</th>
          <td>{period}</td>
          <td className="article-number">{article}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
