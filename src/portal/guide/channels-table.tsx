import type { ReactNode } from 'react';
import type { Agency } from '../../application/agencies/find-agency.ts';
import { PATHS } from '../paths.ts';

type Channel = { readonly name: string; readonly how: ReactNode; readonly receipt: string };

/** Each channel with the day that counts as the day of receipt (art. 31). */
function channelsOf({ code, name, profile, settings }: Agency): readonly Channel[] {
  const { officeName, address, hours, postcode, fax } = profile;
  return [
    {
      name: '网上申请',
      how: (
        <>
          在本网站<a href={PATHS.applyNew(code)}>填写申请表</a>，全天开放
        </>
      ),
      receipt: settings.confirmationAnnounced ? '本机关与申请人确认之日' : '系统确认提交成功之日',
    },
    { name: '当面申请', how: `${address}（${officeName}），${hours}`, receipt: '提交之日' },
    {
      name: '邮寄申请',
      how: `寄至${address}${postcode && `（邮政编码${postcode}）`}，收件人：${name}（${officeName}），信封上请注明“政府信息公开申请”`,
      receipt: '本机关签收之日；平常信函等无需签收的，为与申请人确认之日',
    },
    ...(fax === '' ? [] : [{ name: '传真申请', how: `传真至${fax}，并请电话确认`, receipt: '双方确认之日' }]),
  ];
}

/** The channels as a table. */
export const ChannelsTable = ({ agency }: { agency: Agency }) => (
  <table className="short-heads">
    <caption>申请渠道和收到申请之日（《条例》第三十一条）</caption>
    <thead>
      <tr>
        <th scope="col">渠道</th>
        <th scope="col">怎样提交</th>
        <th scope="col">收到申请之日</th>
      </tr>
    </thead>
    <tbody>
      {channelsOf(agency).map((channel) => (
        <tr key={channel.name}>
          <th scope="row">{channel.name}</th>
          <td>{channel.how}</td>
          <td>{channel.receipt}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
