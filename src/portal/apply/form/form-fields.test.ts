import { describe, expect, test } from 'vitest';
import { citizenForm } from '../../../../tests/factories/application.ts';
import { fromApplication, toApplication, toFieldErrors } from './form-fields.ts';
import { uploadFieldOf } from './upload-field.ts';

const BOTH = { name: '甲', organisationName: '某单位', contactName: '乙', identityNumber: '1', phone: '2' };

describe('what is taken from the form', () => {
  test('a citizen’s fields for a citizen', () => {
    expect(toApplication({ applicant: 'citizen', ...BOTH })).toEqual({
      applicant: 'citizen',
      name: '甲',
      identityNumber: '1',
      phone: '2',
    });
  });

  test('an organisation’s fields for an organisation, its name under the one name', () => {
    expect(toApplication({ applicant: 'organisation', ...BOTH })).toEqual({
      applicant: 'organisation',
      name: '某单位',
      contactName: '乙',
      phone: '2',
    });
  });

  test('comes back into the form unchanged', () => {
    const form = citizenForm();
    expect(toApplication(fromApplication(form))).toEqual(form);
  });
});

describe('messages', () => {
  test('stand at the field the page has, in its order', () => {
    const errors = { uploads: '太大', description: '请填写', name: '请填写单位名称' };
    const placed = toFieldErrors(errors, { applicant: 'organisation' }, 'materials');
    expect(Object.keys(placed)).toEqual(['organisationName', 'description', 'materials']);
  });

  test('about a file stand at the field it came from', () => {
    const upload = { purpose: 'applicant-upload' as const, name: '图.gif', bytes: new Uint8Array(1) };
    expect(uploadFieldOf([upload], { uploads: '“图.gif”不是可以接收的文件' })).toBe('materials');
    expect(uploadFieldOf([upload], { uploads: '合计不能超过30MB' })).toBe('identityProof');
  });
});
