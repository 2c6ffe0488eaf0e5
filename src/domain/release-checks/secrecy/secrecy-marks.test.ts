import { describe, expect, it } from 'vitest';
import { codesIn, findingsIn } from '../check-release.steps.ts';

describe('marks of secrecy', () => {
  it.each([
    '本条例所称国家秘密，分为绝密、机密、秘密三级。',
    '涉及商业秘密、个人隐私的政府信息，不得公开。',
    '拟公开的信息应当依法进行保密审查，保守国家秘密。',
    '绝密级国家秘密的保密期限不超过三十年，机密级不超过二十年。',
    '属于国家秘密的，不予公开；属于工作秘密的，依法管理。',
    '本机关依申请公开的事项，可以向政务公开股提出。',
    '下列信息不予公开：一是国家秘密；二是内部事务信息。',
    '不得泄露工作中知悉的工作秘密、商业秘密和个人隐私。',
    '经批准编印的连续性内部资料出版物，应当在年检中提交样本。',
    '机密封装技术有限公司中标。',
    '公开属性：主动公开',
    '密级：无',
    '请妥善保管，注意保存温度在2至8摄氏度。',
    '公开方式：主动公开、依申请公开、不予公开',
  ])('are not seen in running text: %s', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('of state secrets stop everything and can be overruled by nobody', () => {
    const [finding] = findingsIn('机密★10年|关于某项工作的通知');
    expect(finding).toMatchObject({ code: 'secrecy-mark', severity: 'block', overrule: 'never' });
    expect(finding?.article).toContain('保守国家秘密法');
  });

  it('that keep a paper inside may pass through a secrecy reviewer', () => {
    for (const text of ['内部资料　注意保存', '（此件不公开）', '（此件发至县团级）'])
      expect(findingsIn(text)[0]).toMatchObject({ severity: 'block', overrule: 'secrecy-reviewer' });
  });

  it('alone on a line count at the head of a text only', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `第${at + 1}行文字`);
    expect(codesIn(['秘密', ...lines].join('|'))).toEqual(['secrecy-mark']);
    expect(codesIn([...lines, '秘密'].join('|'))).toEqual([]);
  });
});
