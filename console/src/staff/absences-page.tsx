import { Button } from 'antd';
import { useState } from 'react';
import '../access-requests/access-requests.css';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';
import { AbsencesTable } from './absences-table.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import './staff.css';
import { useAbsences } from './use-absences.ts';

/** Who is away and who stands in; handing all cases of somebody over for good. */
export function AbsencesPage() {
  const { may } = useDesk();
  const absences = useAbsences();
  const [open, setOpen] = useState<'absence' | 'hand-over' | null>(null);
  return (
    <Page
      title="请假与代办"
      note="不在岗期间，代办人可以查看和办理其承办的申请件，办理记录注明代办"
      extra={
        <>
          {may('requests:assign') && <Button onClick={() => setOpen('hand-over')}>移交在办申请件</Button>}
          <Button type="primary" onClick={() => setOpen('absence')}>
            登记不在岗
          </Button>
        </>
      }
    >
      <section className="card" aria-label="不在岗人员">
        <Loaded query={absences}>{(list) => <AbsencesTable absences={list} />}</Loaded>
      </section>
      {open === 'absence' && <AbsenceDialog onClose={() => setOpen(null)} />}
      {open === 'hand-over' && <HandOverDialog onClose={() => setOpen(null)} />}
    </Page>
  );
}
