import { Button, Form } from 'antd';
import { useState } from 'react';
import type { ReceiptOnScreen } from '../../../../src/api/access-requests/views.ts';
import { useDesk } from '../../session/session.ts';
import { Card } from '../../shared/card.tsx';
import { Page } from '../../shared/page.tsx';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import { today } from '../../shared/today.ts';
import { useChange } from '../../shared/use-change.ts';
import '../../shared/forms.css';
import '../access-requests.css';
import { useRefresh } from '../case/use-case.ts';
import { ApplicantFields } from './applicant-fields.tsx';
import { ArrivalFields } from './arrival-fields.tsx';
import { type RegisterForm, registerBody } from './register-form.ts';
import { RegisteredReceipt } from './registered-receipt.tsx';
import { WantedFields } from './wanted-fields.tsx';

/** Registering what came to the counter, by post, fax or mail, or by word of mouth; none may be turned away. */
export function RegisterPage() {
  const [receipt, setReceipt] = useState<ReceiptOnScreen | null>(null);
  return (
    <Page title={receipt ? '申请已登记' : '登记申请'}>
      {receipt ? (
        <RegisteredReceipt receipt={receipt} onAnother={() => setReceipt(null)} />
      ) : (
        <Register onRegistered={setReceipt} />
      )}
    </Page>
  );
}

function Register({ onRegistered }: { readonly onRegistered: (receipt: ReceiptOnScreen) => void }) {
  const path = `${useDesk().api}/access-requests`;
  const refresh = useRefresh();
  const register = useChange<RegisterForm, ReceiptOnScreen>(
    (form) => ({ path, body: registerBody(form) }),
    async (receipt) => {
      onRegistered(receipt);
      window.scrollTo(0, 0);
      await refresh();
    },
  );
  return (
    <Form
      name="register"
      layout="vertical"
      className="register"
      initialValues={{
        channel: 'in-person',
        arrivedOn: today(),
        form: {
          applicant: 'citizen',
          identityType: 'resident-card',
          replyForm: 'paper',
          deliveryWay: 'post',
        },
      }}
      scrollToFirstError={{ focus: true }}
      onFinish={(form: RegisterForm) => register.mutate(form)}
    >
      <Card title="申请渠道">
        <ArrivalFields />
      </Card>
      <Card title="申请人">
        <ApplicantFields />
      </Card>
      <Card title="所需信息">
        <WantedFields />
      </Card>
      <ProblemAlert error={register.error} />
      <Button type="primary" htmlType="submit" size="large" loading={register.isPending}>
        登记
      </Button>
    </Form>
  );
}
