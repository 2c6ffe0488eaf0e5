import { describe, expect, test } from 'vitest';
import { demonstrationFrame, sampleFrame } from '../shared/page/sample-frame.fixture.ts';
import { platformPage } from './platform-page.tsx';

const frame = { ...sampleFrame, agency: null };

describe('the home of the platform', () => {
  test('leads to every organ', () => {
    const html = platformPage(frame, [sampleFrame.agency]);
    expect(html).toContain('<a href="/qhq-csj">青禾区测试局</a>');
  });

  test('warns of demonstration data as soon as one organ is fictional, and only then', () => {
    expect(platformPage(frame, [sampleFrame.agency, demonstrationFrame.agency])).toContain(
      '演示数据，非真实机关',
    );
    expect(platformPage(frame, [sampleFrame.agency])).not.toContain('演示数据');
    expect(platformPage(frame, [])).not.toContain('演示数据');
  });
});
