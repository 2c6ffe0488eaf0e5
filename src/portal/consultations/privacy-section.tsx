import type { Agency } from '../../application/agencies/find-agency.ts';

/** Why nobody is told who asked, and what happens to what is typed here (《个人信息保护法》第十七条、第三十五条). */
export const PrivacySection = ({ agency }: { agency: Agency }) => (
  <section aria-labelledby="privacy-heading">
    <h2 id="privacy-heading">信息保护</h2>
    <p>
      申请人的个人信息依法受保护，本机关不向被征求意见方透露申请人。您提交的意见、理由、材料和联系方式只用于办理本件政府信息公开申请，以及由此引起的行政复议、诉讼；加密保存，不向社会公开，保存期限按照档案管理规定执行。答复申请人时只说明征求意见的情况，不透露您的名称和联系方式。每次打开本页都会留下记录。您可以向
      {agency.profile.officeName}（电话{agency.profile.telephone}，地址{agency.profile.address}
      ）查询、更正您的个人信息，也可以向其邮寄或者当面提交书面意见。
    </p>
  </section>
);
