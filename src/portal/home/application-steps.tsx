/** The way of an application in three steps, with the days the law gives each (arts. 29–33). */
export const ApplicationSteps = () => (
  <ol className="big-steps">
    <li>
      <h3>提出申请</h3>
      <p>网上、当面或者邮寄均可。写明您要的信息，附身份证明和联系方式，不需要说明用途。</p>
      <p className="days">网上提交即时登记</p>
    </li>
    <li>
      <h3>登记办理</h3>
      <p>申请内容不明确的，本机关一次性告知您补正；答复期限自收到补正之日起计算。</p>
      <p className="days">补正告知：7个工作日内</p>
    </li>
    <li>
      <h3>作出答复</h3>
      <p>需要延长的，最长再延长20个工作日并告知您。征求第三方和其他机关意见的时间不计算在内。</p>
      <p className="days">答复：收到之日起20个工作日内</p>
    </li>
  </ol>
);
