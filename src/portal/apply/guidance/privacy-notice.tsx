import type { Agency } from '../../../application/agencies/find-agency.ts';

/** What happens to what an applicant types (《个人信息保护法》第十七条、第三十五条). */
export const PrivacyNotice = ({ agency }: { agency: Agency }) => (
  <p>
    {agency.name}
    收集您的姓名、证件、联系方式和所附材料，只用于核实身份、办理和答复本次申请、提醒您查看进展，以及由此引起的行政复议、诉讼；加密保存，不向社会公开，不向无关的人员和单位提供，保存期限按照档案管理规定执行。您可以向
    {agency.profile.officeName}（电话{agency.profile.telephone}
    ）查询、更正您的个人信息。依据：《中华人民共和国个人信息保护法》第十七条、第三十五条。
  </p>
);
