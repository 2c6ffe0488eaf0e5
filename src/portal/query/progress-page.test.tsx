import { describe, expect, test } from 'vitest';
import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { readClock } from '../../domain/access-requests/reply-clock.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../../domain/calendar/statutory-calendar.ts';
import { sampleFrame } from '../shared/page/sample-frame.fixture.ts';
import { progressPage } from './progress-page.tsx';
import { withdrawalPage } from './withdrawal-page.tsx';

const receivedOn = plainDate('2025-09-22');
const clock = readClock([{ type: 'received', on: receivedOn }], STATUTORY_CALENDAR);

const progress: ProgressView = {
  requestId: 'r',
  number: 'QHQ-CSJ-2025-00001',
  statusLabel: '正在办理',
  stage: 2,
  ended: false,
  description: '道路改造工程的验收材料<script>',
  receivedOn,
  replyDueOn: clock.ok ? clock.value.replyDueOn : null,
  clock: clock.ok ? clock.value : null,
  steps: [{ on: receivedOn, title: '提交申请', text: '申请已提交并登记。' }],
  clarification: null,
  reasons: null,
  mayWithdraw: true,
  reply: null,
};

const page = (change: Partial<ProgressView>, errors = {}): string =>
  progressPage(sampleFrame, { progress: { ...progress, ...change }, done: null, values: {}, errors });

describe('the progress of a case', () => {
  test('shows stage, due day and its proof, escaped', () => {
    const html = page({});
    expect(html).toContain('<li class="current" aria-current="step"><span class="stage-name">办理</span>');
    expect(html).toContain('2025年10月24日（星期五）');
    expect(html).toContain('期限计算书');
    expect(html).toContain('查看逐日计算');
    expect(html).toContain('验收材料&lt;script&gt;');
    expect(html).not.toContain('<script');
  });

  test('asks for corrections, with their day, only while they are asked', () => {
    expect(page({})).not.toContain('请您补正');
    const html = page({
      clarification: { text: '1. 哪一段道路', deadlineOn: plainDate('2025-10-20'), late: false },
    });
    expect(html).toContain('请您补正');
    expect(html).toContain('2025年10月20日');
    expect(html).toContain('action="/qhq-csj/query/clarification"');
  });

  test('does not pretend that a withdrawn case was reviewed and answered', () => {
    const html = page({ ended: true, stage: 5, statusLabel: '已撤回', mayWithdraw: false });
    expect(html).not.toContain('class="stages"');
    expect(html).toContain('这件申请已撤回');
    expect(html).not.toContain('>撤回申请<');
  });

  test('offers the reply and the material', () => {
    const file = { fileId: 'f1', name: '告知书.pdf', size: 2048 };
    const reply = {
      letterId: 'l',
      number: '青测公开告〔2025〕1号',
      title: '政府信息公开告知书',
      signedOn: plainDate('2025-10-20'),
      files: [file],
    };
    const html = page({ ended: true, stage: 5, reply });
    expect(html).toContain('href="/qhq-csj/query/files/f1"');
    expect(html).toContain('已于2025年10月20日签发答复');
  });

  test('leads from the message to the field of the answer', () => {
    const html = page(
      { clarification: { text: '…', deadlineOn: plainDate('2025-10-20'), late: false } },
      { text: '请填写补正内容' },
    );
    expect(html).toContain('<title>有误：');
    expect(html).toContain('<a href="#text">请填写补正内容</a>');
  });
});

test('a withdrawal says that it cannot be undone', () => {
  const html = withdrawalPage(sampleFrame, { progress, values: {}, errors: {} });
  expect(html).toContain('撤回后不能恢复');
  expect(html).toContain('method="post"');
});
