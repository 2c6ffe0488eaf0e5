import type { AgencySettings } from '../../domain/staff/agency.ts';

/**
 * Complaint, reconsideration, suit. Refusals under arts. 14–16 go to reconsideration first
 * (《行政复议法》第二十三条第一款第（四）项, in force since 2024).
 */
export const GuideRemedies = ({ settings }: { settings: AgencySettings }) => {
  const reviewBody = settings.reviewBody || '行政复议机关';
  const court = settings.court || '有管辖权的人民法院';
  return (
    <>
      <p>
        认为本机关在政府信息公开工作中侵犯其合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼（《条例》第五十一条）。
      </p>
      <table>
        <caption>行政复议和行政诉讼</caption>
        <thead>
          <tr>
            <th scope="col">情形</th>
            <th scope="col">怎样办</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              对依据《条例》第十四条、第十五条、第十六条不予公开（含部分不予公开）的决定不服
            </th>
            <td>
              <strong>应当先申请行政复议</strong>：自收到答复之日起60日内向{reviewBody}
              申请；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向{court}
              提起行政诉讼（《行政复议法》第二十条、第二十三条，《行政诉讼法》第四十五条）。
            </td>
          </tr>
          <tr>
            <th scope="row">对其他答复不服</th>
            <td>
              可以自收到答复之日起60日内向{reviewBody}申请行政复议，也可以自收到答复之日起6个月内向{court}
              提起行政诉讼（《行政复议法》第二十条，《行政诉讼法》第四十六条）。
            </td>
          </tr>
          <tr>
            <th scope="row">本机关逾期不予答复</th>
            <td>
              可以自答复期限届满之日起60日内先向{reviewBody}
              申请行政复议；对行政复议决定不服的，可以依法提起行政诉讼。
            </td>
          </tr>
          <tr>
            <th scope="row">对收费有异议</th>
            <td>
              不能单独就收费决定申请行政复议或者提起行政诉讼；可以在缴费期满后，就本机关不再处理申请的行为申请行政复议或者提起行政诉讼。
            </td>
          </tr>
        </tbody>
      </table>
      {settings.reviewBody && (
        <p>
          行政复议机关：{settings.reviewBody}
          {settings.reviewBodyAddress && `，地址：${settings.reviewBodyAddress}`}
          {settings.reviewOnlineUrl && (
            <>
              ，网上申请：<a href={settings.reviewOnlineUrl}>{settings.reviewOnlineUrl}</a>
            </>
          )}
          。申请行政复议不收费。
        </p>
      )}
    </>
  );
};
