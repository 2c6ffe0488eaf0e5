import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { SERVICE_ARTICLE } from '../../../../src/domain/access-requests/service.ts';
import { useDesk } from '../../session/session.ts';
import { Card } from '../../shared/card.tsx';
import { Facts } from './facts.tsx';
import { useCaseApi } from './use-case.ts';

/** How the reply was served and whether in time. */
export function ServiceCard({ view }: { readonly view: CaseView }) {
  const { may } = useDesk();
  const path = useCaseApi(view.id);
  const { service } = view;
  if (!service) return null;
  return (
    <Card
      title="送达"
      id="service"
      extra={
        may('requests:serve') && (
          <a href={`/api/v1${path}/service-record.pdf`} download>
            打印送达回证
          </a>
        )
      }
    >
      <Facts
        facts={[
          { label: '送达方式', value: service.methodLabel },
          { label: '送达日期', value: service.on },
          {
            label: '是否逾期',
            value: (
              <>
                <span className={`chip ${service.onTime ? 'chip-green' : 'chip-red'}`}>
                  {service.onTime ? '按期' : '逾期'}
                </span>{' '}
                {service.verdict}
                <span className="second-line">
                  {service.dayRule}
                  {service.method !== 'online' && `（${SERVICE_ARTICLE}）`}
                </span>
              </>
            ),
            wide: true,
          },
          ...(service.failedOn
            ? [{ label: '退件', value: `${service.failedOn} 邮件退回，应当用其他方式再次送达`, wide: true }]
            : []),
        ]}
      />
    </Card>
  );
}
