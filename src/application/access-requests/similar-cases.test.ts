import { expect, test } from 'vitest';
import { createTestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Actor } from '../actor.ts';
import { registerRequest } from './register-request.ts';
import { similarCases } from './similar-cases.ts';

test('requests for much the same are found by the words of their sealed descriptions', async () => {
  const app = await createTestApp('2025-05-12');
  const clerk = (await createOrgan(app)).people['clerk'] as Actor;
  const register = async (description: string): Promise<string> => {
    const filed = await registerRequest(app, clerk, {
      channel: 'in-person',
      arrivedOn: '2025-05-12' as PlainDate,
      confirmedOn: null,
      title: '测试申请',
      form: { ...citizenForm(), description },
    });
    return granted(filed).requestId;
  };
  const description = '申请公开滨河路雨污分流改造工程竣工验收备案表';
  const one = await register(description);
  await register('申请公开近三年教师招聘的岗位数量');
  const other = await register(`${description}以及结算审核报告`);
  const found = await similarCases(app, clerk, one);
  expect(found.map((it) => it.id)).toEqual([other]);
  expect(found[0]).toMatchObject({ sameApplicant: true });
  expect(found[0]?.likeness).toBeGreaterThan(60);
  await app.close();
});
