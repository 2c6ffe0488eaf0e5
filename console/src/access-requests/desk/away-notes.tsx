import { Alert } from 'antd';
import { ABSENCE_KIND_LABELS } from '../../../../src/domain/staff/absences.ts';
import { useDesk } from '../../session/session.ts';
import { useAbsences } from '../../staff/use-absences.ts';

/** Tells this person for whom they stand in today, and whether they are away by the register themselves. */
export function AwayNotes() {
  const { session } = useDesk();
  const today = (useAbsences().data ?? []).filter((it) => it.today);
  const own = today.find((it) => it.staffId === session.staffId);
  const others = today.filter((it) => it.deputyId === session.staffId);
  return (
    <>
      {own && (
        <Alert
          className="problem"
          type="info"
          showIcon
          title={`您登记为${ABSENCE_KIND_LABELS[own.kind]}至 ${own.toOn}，由${own.deputy}代办；已经回岗的，请在“请假与代办”中结束登记`}
        />
      )}
      {others.map((it) => (
        <Alert
          key={it.id}
          className="problem"
          type="info"
          showIcon
          title={`您正在代${it.name}办理（至 ${it.toOn}），其承办的申请件见“代他人办理”`}
        />
      ))}
    </>
  );
}
