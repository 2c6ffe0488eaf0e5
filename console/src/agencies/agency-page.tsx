import { useDesk } from '../session/session.ts';
import { Page } from '../shared/page.tsx';
import '../access-requests/access-requests.css';
import { AccountsCard } from '../channels/accounts-card.tsx';
import { SubscriptionsCard } from '../channels/subscriptions-card.tsx';
import { StaffCard } from '../staff/staff-card.tsx';
import { AgencyCard } from './agency-card.tsx';
import { DepartmentsCard } from './departments-card.tsx';
import { LetterLayoutCard } from './letter-layout-card.tsx';

/** The organ: its people, its inner units, what it says of itself and how it counts. */
export function AgencyPage() {
  const { may } = useDesk();
  return (
    <Page title="机关与人员">
      {may('staff:manage') && <StaffCard />}
      {may('agency:manage') && (
        <>
          <DepartmentsCard />
          <AgencyCard />
          <LetterLayoutCard />
          <AccountsCard />
          <SubscriptionsCard />
        </>
      )}
    </Page>
  );
}
