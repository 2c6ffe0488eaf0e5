import { describe, expect, test } from 'vitest';
import { checkTitle, isCitizenNumber } from './title.ts';

describe('the title of a case', () => {
  test('holds no identity number, telephone, address of mail, nor the name of the citizen who applies', () => {
    for (const title of [
      '查询 11010519491231002X 的材料',
      '联系 138 0013 8000',
      '回复 a@example.cn',
      '张某某的申请',
    ]) {
      expect(checkTitle(title, '张某某')).toMatchObject({ ok: false, refusal: { code: 'title-personal' } });
    }
  });

  test('may hold document numbers, amounts and long numbers that are no identity number', () => {
    for (const title of [
      '青政发〔2024〕17号',
      '2024年资金1380000000000元',
      '项目代码202411010519491231002001',
    ]) {
      expect(checkTitle(title, null).ok).toBe(true);
    }
  });

  test('an identity number is told by its check digit', () => {
    expect(isCitizenNumber('11010519491231002X')).toBe(true);
    expect(isCitizenNumber('110105194912310021')).toBe(false);
  });
});
