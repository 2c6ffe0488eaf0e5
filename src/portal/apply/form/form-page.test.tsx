import { describe, expect, test } from 'vitest';
import { sampleFrame } from '../../shared/page/sample-frame.fixture.ts';
import { FORM_FIELDS } from './form-fields.ts';
import { formPage } from './form-page.tsx';

const NEW = { draftId: null, files: [], values: {}, errors: {} };

describe('the application form', () => {
  test('shows every field the server knows, each with a label', () => {
    const html = formPage(sampleFrame, NEW);
    for (const field of FORM_FIELDS) expect(html).toContain(`name="${field}"`);
    for (const [, id] of html.matchAll(/<(?:input|select|textarea) id="([\w-]+)"(?![^>]*type="radio")/g)) {
      expect(html).toContain(`<label for="${id}">`);
    }
  });

  test('never asks what the information is for', () => {
    expect(formPage(sampleFrame, NEW)).not.toMatch(/用途/);
  });

  test('comes back with what was typed, escaped', () => {
    const values = {
      applicant: 'citizen',
      name: '"><script>alert(1)</script>',
      description: '</textarea><b>',
    };
    const html = formPage(sampleFrame, { ...NEW, values });
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(html).toContain('&lt;/textarea&gt;&lt;b&gt;');
    expect(html).not.toMatch(/<script|<\/textarea><b>/);
  });

  test('says in the title and above the form what is wrong, and leads to each field', () => {
    const errors = { name: '请填写姓名', identityProof: '请上传身份证明' };
    const html = formPage(sampleFrame, { ...NEW, errors });
    expect(html).toContain('<title>有误：政府信息公开申请表');
    expect(html).toContain('有2处需要修改');
    for (const [field, message] of Object.entries(errors)) {
      expect(html).toContain(`<a href="#${field}">${message}</a>`);
      expect(html).toContain(`id="${field}"`);
      expect(html).toContain(`<p class="message" id="${field}-error">${message}</p>`);
    }
    expect(html).toContain('aria-invalid="true" aria-describedby="name-error"');
    expect(html).toContain('请重新选择');
  });

  test('lists the files a draft already holds', () => {
    const files = [{ fileId: 'f', name: '身份证.jpg', size: 2048, purpose: 'identity-proof' as const }];
    const html = formPage(sampleFrame, { ...NEW, draftId: 'd', files });
    expect(html).toContain('身份证.jpg（2KB）');
    expect(html).toContain('action="/qhq-csj/apply/change/d"');
  });
});
