import { Button } from 'antd';
import { useState } from 'react';
import type { StaffView } from '../../../src/api/staff/views.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { AddStaffDialog } from './add-staff-dialog.tsx';
import { ChangeStaffDialog } from './change-staff-dialog.tsx';
import { type NewPassword, PasswordOnce } from './password-once.tsx';
import { ResetPassword } from './reset-password.tsx';
import { rolesText } from './roles-text.ts';
import './staff.css';
import { useStaff } from './use-staff.ts';

/** Everybody of the organ with their posts. */
export function StaffCard() {
  const staff = useStaff();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<StaffView | null>(null);
  const [password, setPassword] = useState<NewPassword | null>(null);
  return (
    <Card
      title="人员"
      extra={
        <Button type="primary" onClick={() => setAdding(true)}>
          添加人员
        </Button>
      }
    >
      <Loaded query={staff}>
        {(people) => <StaffTable people={people} onChange={setChanging} onPassword={setPassword} />}
      </Loaded>
      {adding && <AddStaffDialog onClose={() => setAdding(false)} onAdded={setPassword} />}
      {changing && <ChangeStaffDialog person={changing} onClose={() => setChanging(null)} />}
      {password && <PasswordOnce password={password} onClose={() => setPassword(null)} />}
    </Card>
  );
}

type TableProps = {
  readonly people: readonly StaffView[];
  readonly onChange: (person: StaffView) => void;
  readonly onPassword: (password: NewPassword) => void;
};

const StaffTable = ({ people, onChange, onPassword }: TableProps) => (
  <table className="grid">
    <thead>
      <tr>
        <th scope="col">姓名</th>
        <th scope="col">登录名</th>
        <th scope="col">岗位</th>
        <th scope="col">状态</th>
        <th scope="col">操作</th>
      </tr>
    </thead>
    <tbody>
      {people.map((person) => (
        <tr key={person.id}>
          <td>{person.name}</td>
          <td>{person.login}</td>
          <td>{rolesText(person.roles)}</td>
          <td>
            <span className={`chip ${person.disabled ? 'chip-grey' : 'chip-green'}`}>
              {person.disabled ? '已停用' : '在用'}
            </span>
          </td>
          <td>
            <div className="row-actions">
              <Button
                type="link"
                className="plain-link"
                aria-label={`调整${person.name}的岗位`}
                onClick={() => onChange(person)}
              >
                调整
              </Button>
              <ResetPassword person={person} onReset={onPassword} />
            </div>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
