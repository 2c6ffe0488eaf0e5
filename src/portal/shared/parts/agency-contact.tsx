import type { AgencyProfile } from '../../../domain/staff/agency.ts';

/** How the disclosure office is reached (art. 12); what the organ does not have is left out. */
export function AgencyContact({ profile, narrow }: { profile: AgencyProfile; narrow?: boolean }) {
  const rows: readonly (readonly [string, string])[] = [
    ['机构名称', profile.officeName],
    ['办公地址', profile.address],
    ['办公时间', profile.hours],
    ['联系电话', profile.telephone],
    ['传真号码', profile.fax],
    ['电子邮箱', profile.email],
    ['邮政编码', profile.postcode],
  ];
  return (
    <dl className={narrow ? 'facts two-columns' : 'facts'}>
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
