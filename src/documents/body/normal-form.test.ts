import { describe, expect, it } from 'vitest';
import { normaliseBody } from './normal-form.ts';
import { strangersIn } from './samples/allowed.steps.ts';

const ID = '0190a000-0000-7000-8000-000000000001';
const clean = (html: string): string => normaliseBody(html).html;
const codes = (html: string): readonly string[] => normaliseBody(html).notes.map(({ code }) => code);

describe('the normal form', () => {
  it('keeps what a published text consists of', () => {
    const html = [
      '<h2 id="section-1">一、总体要求</h2>',
      '<p class="no-indent">各区人民政府：</p>',
      '<p>据<strong>《条例》</strong>，面积为10m<sup>2</sup>，见<a href="item:0190a000-0000-7000-8000-000000000002">解读</a>、<a href="#section-1">第一部分</a>。<br>另起一行</p>',
      '<p class="align-right">2025年6月3日</p>',
      '<ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>',
      '<ol type="a" start="3"><li>丁</li></ol>',
      '<table>\n<caption>收费目录</caption>\n<thead><tr><th colspan="2" scope="col">项目</th></tr></thead>\n<tbody><tr><th scope="row">甲</th><td class="align-right">10</td></tr></tbody></table>',
      '<blockquote><p>引用</p></blockquote>',
      '<hr>',
      `<figure><img src="file:${ID}" alt="办事大厅" width="640" height="480"><figcaption>图1</figcaption></figure>`,
      `<figure class="video"><a href="file:${ID}">解读视频.mp4</a></figure>`,
      '<dl><dt>问：何时施行？</dt><dd>答：即日施行。</dd></dl>',
    ].join('\n');
    expect(normaliseBody(html)).toEqual({ html, notes: [], images: [] });
  });

  it('drops what a reader of the source does not see, and says so', () => {
    const hidden = [
      '<p>甲<span style="display:none">身份证</span></p>',
      '<p>甲<span style="mso-hide:all">身份证</span></p>',
      '<p>甲<font color="#FFFFFF">身份证</font></p>',
      '<p>甲<span style="font-size:0">身份证</span></p>',
    ];
    for (const html of hidden) expect(clean(html)).toBe('<p>甲</p>');
    expect(normaliseBody(hidden.join('')).notes).toMatchObject([
      { code: 'hidden-text', count: 3, samples: ['身份证'] },
      { code: 'white-text', count: 1 },
    ]);
    expect(
      clean('<table><tr><td bgcolor="#1550a3"><font color=white>甲</font></td><td>乙</td></tr></table>'),
    ).toContain('甲');
  });

  it.each([
    [
      'a row',
      '<table><tr style="display:none"><td>密</td><td>密</td></tr><tr><td>甲</td><td>乙</td></tr></table>',
    ],
    ['a cell', '<table><tr><td hidden>密</td><td>乙</td></tr></table>'],
    [
      'a part of a table',
      '<table><tbody style="display:none"><tr><td>密</td></tr></tbody><tr><td>甲<td>乙</table>',
    ],
    ['a caption', '<table><caption style="mso-hide:all">密</caption><tr><td>甲<td>乙</table>'],
    ['an item', '<ul><li style="visibility:hidden">密</li><li>乙</li></ul>'],
    ['an answer', '<dl><dt>问</dt><dd hidden>密</dd><dd>答</dd></dl>'],
    ['a heading', '<h2 style="display:none">密</h2><p>甲</p>'],
  ])('drops what is hidden as %s', (_, html) => {
    expect(clean(html)).not.toContain('密');
    expect(codes(html)).toContain('hidden-text');
  });

  it('never passes on the path of a picture or an alternative text a program made up', () => {
    const { html, notes } = normaliseBody(
      `<p><img src="file:///C:/Users/someone/a.png" alt="说明: C:\\Users\\someone\\a.png">甲<img src="file:${ID}" alt="图片 3"></p>`,
    );
    expect(html).toBe(`<p>甲<img src="file:${ID}" alt=""></p>`);
    expect(JSON.stringify(notes)).not.toContain('someone');
    expect(notes.map(({ code }) => code)).toEqual(['dropped-picture', 'picture-alt']);
  });

  it('takes over pictures that come inside the text, and only real ones', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d', 'hex').toString('base64');
    const source = `<p><img src="data:image/png;base64,${png}" alt="印章"></p><p><img src="data:image/png;base64,PHN2Zz4=">甲</p>`;
    const { html, images, notes } = normaliseBody(source, 'keep');
    expect(images).toMatchObject([{ mediaType: 'image/png' }]);
    expect(html).toBe(`<figure><img src="file:${images[0]?.fileId}" alt="印章"></figure>\n<p>甲</p>`);
    expect(notes.map(({ code }) => code)).toEqual(['dropped-picture']);
    expect(normaliseBody(source).images).toEqual([]);
  });

  it('settles the levels of headings without a gap', () => {
    const html = clean('<h1>a</h1><h4>b</h4><h4>c</h4><h6>d</h6><h1>e</h1>');
    expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h3', '<h4', '<h2']);
  });

  it('lets links within the page find the headings under their new names', () => {
    const html = clean(
      '<p><a href="#_Toc1">一</a><a href="#gone">无</a></p><h1><a name="_Toc1"></a>一、总则</h1>',
    );
    expect(html).toBe('<p><a href="#section-1">一</a>无</p>\n<h2 id="section-1">一、总则</h2>');
  });

  it('goes on counting where a table interrupts a list', () => {
    const html = clean('<ol><li>甲<table><tr><td>1<td>2</table><li>乙</ol>');
    expect(html).toMatch(/<ol><li>甲<\/li><\/ol>\n<table>[\s\S]*<\/table>\n<ol start="2"><li>乙/);
  });

  it('parts paragraphs that are only lines', () => {
    expect(clean('　　第一段<br>　　第二段<br>续<br><br>第三段')).toBe(
      '<p>第一段</p>\n<p>第二段<br>续</p>\n<p>第三段</p>',
    );
  });

  it('joins lines the source only wraps, and keeps blanks between words of Latin letters', () => {
    expect(clean('<p>行政\n机关 and\nother  words</p>')).toBe('<p>行政机关 and other words</p>');
  });

  it('unwraps tables that only arrange a page', () => {
    expect(clean('<table><tr><td><p>甲</p><p>乙</p></td></tr></table>')).toBe('<p>甲</p>\n<p>乙</p>');
    expect(codes('<table><tr><td><table><tr><td>1<td>2</table></table>')).toContain('layout-table');
  });

  it('makes a sound grid of any spans', () => {
    const html = clean(
      '<table><tr><td colspan=99999 rowspan=99999>甲</td></tr><tr><td>乙<td>丙<td>丁</tr><tr></tr></table>',
    );
    expect(strangersIn(html)).toEqual([]);
    expect(html.match(/<td/g)).toHaveLength(7);
  });

  it('is quick also with what is made to be slow', () => {
    const sources = [
      '<div>'.repeat(20_000),
      '<b><i>'.repeat(5_000),
      '<table><tr><td>'.repeat(2_000),
      '<ul><li>'.repeat(5_000),
      '<ul>'.repeat(20_000),
      `<dl>${'<div>'.repeat(20_000)}`,
      '<blockquote>'.repeat(20_000),
      `<p>${'<span> </span>'.repeat(40_000)}x</p>`,
      '<figure>'.repeat(5_000),
      `<table>${'<tr><td colspan=1000 rowspan=1000>x'.repeat(2_000)}</table>`,
      `<p>${'&nbsp;'.repeat(300_000)}x</p>`,
      '<a href=#x>'.repeat(3_000),
      `<p>${'<span style="color:red">字</span>'.repeat(20_000)}</p>`,
    ];
    for (const source of sources) {
      // Time of the processor: the machine of the tests may be busy.
      const before = process.cpuUsage();
      clean(source);
      const { user, system } = process.cpuUsage(before);
      expect({ source: source.slice(0, 20), slow: user + system > 4_000_000 }).toMatchObject({ slow: false });
    }
  });
});
