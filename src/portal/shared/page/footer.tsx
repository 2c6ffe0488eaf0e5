import type { Agency } from '../../../application/agencies/find-agency.ts';
import { PATHS } from '../../paths.ts';
import { COLUMNS } from './columns.ts';

/** 主办单位, 地址, 电话 and the columns once more. */
export function Footer({ agency }: { agency: Agency | null }) {
  if (!agency) {
    return (
      <footer className="footer">
        <div className="column">
          <p>政府信息公开平台</p>
        </div>
      </footer>
    );
  }
  const { address, telephone, postcode, officeName } = agency.profile;
  return (
    <footer className="footer">
      <div className="column">
        <ul className="footer-links">
          {COLUMNS.map((column) => (
            <li key={column.key}>
              <a href={column.path(agency.code)}>{column.label}</a>
            </li>
          ))}
          <li>
            <a href={PATHS.accessibility(agency.code)}>无障碍说明</a>
          </li>
          <li>
            <a href={PATHS.platform}>政府信息公开平台</a>
          </li>
        </ul>
        <p>
          <span>主办单位：{agency.name}</span>
          <span>承办机构：{officeName}</span>
        </p>
        <p>
          <span>地址：{address}</span>
          {postcode && <span>邮政编码：{postcode}</span>}
          <span>电话：{telephone}</span>
        </p>
      </div>
    </footer>
  );
}
