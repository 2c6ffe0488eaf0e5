/** What an application for information is not, and where it belongs (arts. 36–39). */
const MATTERS = [
  [
    '咨询政策、询问办事流程',
    '拨打政务服务便民热线12345，或者直接向业务部门咨询',
    '不是申请获取已有的政府信息',
  ],
  ['信访、投诉、举报', '通过信访、投诉举报渠道提出', '《条例》第三十九条'],
  ['政府公报、报刊、书籍等公开出版物', '到图书馆、书店或者发行单位获取', '《条例》第三十九条'],
  ['工商、不动产登记等资料的查询', '向登记机构申请查询', '《条例》第三十六条第（七）项'],
  ['已经移交国家档案馆的档案', '到国家档案馆按照档案法律法规利用', '《档案法》'],
  ['要求汇总、加工、分析', '可以申请相关的现有信息', '《条例》第三十八条'],
] as const;

/** Matters that are not applications, as a table. */
export const NotThisWay = () => (
  <table>
    <caption className="visually-hidden">不属于依申请公开的事项</caption>
    <thead>
      <tr>
        <th scope="col">事项</th>
        <th scope="col">建议的渠道</th>
        <th scope="col">依据或者原因</th>
      </tr>
    </thead>
    <tbody>
      {MATTERS.map(([matter, channel, reason]) => (
        <tr key={matter}>
          <th scope="row">{matter}</th>
          <td>{channel}</td>
          <td>{reason}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
