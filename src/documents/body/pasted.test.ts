import { describe, expect, it } from 'vitest';
import { type NormalBody, normaliseBody } from './normal-form.ts';
import { isWellFormed, strangersIn } from './samples/allowed.steps.ts';
import { WORD_LISTS, WORD_NOTICE, WORD_REVIEWED, WORD_TABLE } from './samples/pasted-word.fixture.ts';
import { WPS_LISTS, WPS_NOTICE, WPS_TABLE } from './samples/pasted-wps.fixture.ts';

function cleaned(source: string): NormalBody {
  const normal = normaliseBody(source);
  expect(strangersIn(normal.html)).toEqual([]);
  expect(isWellFormed(normal.html)).toBe(true);
  expect(normaliseBody(normal.html).html).toBe(normal.html);
  return normal;
}

const told = ({ notes }: NormalBody): readonly string[] =>
  notes.map(({ code, samples }) => [code, ...samples].join(' '));

describe('a text pasted from Word', () => {
  it('keeps headings, addressee, marks and date of a notice', () => {
    const normal = cleaned(WORD_NOTICE);
    expect(normal.html).toMatchInlineSnapshot(`
      "<p class="align-center"><strong>关于做好政务公开工作的通知</strong></p>
      <p class="no-indent">各区人民政府，市政府各部门：</p>
      <p>为贯彻《条例》，现就2025年工作通知如下。</p>
      <h2 id="section-1">一、总体要求</h2>
      <h3 id="section-2">（一）主动公开</h3>
      <p>面积为10m<sup>2</sup>，水为H<sub>2</sub>O，<em><u>依法公开</u></em>。</p>
      <p class="align-right">2025年6月3日</p>"
    `);
    expect(told(normal)).toMatchInlineSnapshot(`[]`);
  });

  it('gets its lists back, and keeps as words the numbers HTML cannot write', () => {
    const normal = cleaned(WORD_LISTS);
    expect(normal.html).toMatchInlineSnapshot(`
      "<ol><li>身份证明</li><li>申请表<ol type="a"><li>纸质</li><li>电子</li></ol></li><li>其他材料</li></ol>
      <p class="no-indent">材料不全的，一次告知。</p>
      <ol start="4"><li>补正材料</li></ol>
      <ul><li>窗口</li><li>网上</li></ul>
      <p>（一）当面提交</p>
      <p>第三条　本办法自发布之日起施行。</p>"
    `);
    expect(told(normal)).toMatchInlineSnapshot(`
      [
        "numbering （一） 第三条",
        "heading-suggestion （一）当面提交",
      ]
    `);
  });

  it('keeps the merged cells, the head and the alignment of a table', () => {
    const normal = cleaned(WORD_TABLE);
    expect(normal.html).toMatchInlineSnapshot(`
      "<p class="align-center">表1 行政事业性收费目录</p>
      <table>
      <thead><tr><th class="align-center" rowspan="2" scope="col">序号</th><th class="align-center" rowspan="2" scope="col">项目</th><th class="align-center" colspan="2" scope="col">标准（元）</th></tr>
      <tr><th class="align-center" scope="col">最低</th><th class="align-center" scope="col">最高</th></tr></thead>
      <tbody><tr><td class="align-center">1</td><td>考试费</td><td class="align-right">50.00</td><td class="align-right">80.00</td></tr>
      <tr><td class="align-center">2</td><td><p>证书费</p><p>（工本）</p></td><td class="align-center" colspan="2">不收取</td></tr></tbody></table>"
    `);
    expect(told(normal)).toEqual([]);
  });

  it('loses comments, deletions and hidden words, and says so', () => {
    const normal = cleaned(WORD_REVIEWED);
    expect(normal.html).toMatchInlineSnapshot(`
      "<p>2025年6月3日起正式施行本办法。<sup>[1]</sup></p>
      <hr>
      <p><sup>[1]</sup> 指本级机关。</p>"
    `);
    expect(told(normal)).toMatchInlineSnapshot(`
      [
        "deleted-text 拟",
        "inserted-text",
        "comment [S1] 这里要再核实",
        "hidden-text 内部掌握",
        "footnote",
        "dropped-picture clip_image002.jpg",
      ]
    `);
    expect(JSON.stringify(normal)).not.toMatch(/SOMEONE|someone/);
  });
});

describe('a text pasted from WPS', () => {
  it('keeps what a document in 公文 layout says', () => {
    const normal = cleaned(WPS_NOTICE);
    expect(normal.html).toMatchInlineSnapshot(`
      "<p class="align-center"><strong>清河区收费减免办法</strong></p>
      <p class="align-center">清政发〔2025〕8号</p>
      <p class="no-indent">各街道办事处：</p>
      <p><strong>一、减免范围</strong></p>
      <p>对符合条件的，2025年起减免 50% 。</p>
      <p>____年</p>
      <p class="align-right">2025年6月3日</p>"
    `);
    expect(told(normal)).toMatchInlineSnapshot(`
      [
        "heading-suggestion 一、减免范围",
      ]
    `);
  });

  it('gets its lists back', () => {
    const normal = cleaned(WPS_LISTS);
    expect(normal.html).toMatchInlineSnapshot(`
      "<ul><li>窗口办理</li></ul>
      <ol><li>领取表格</li><li>填写表格</li></ol>
      <p>①姓名</p>
      <ol start="3"><li>提交表格</li></ol>
      <p>二、网上办理</p>"
    `);
    expect(told(normal)).toMatchInlineSnapshot(`
      [
        "numbering ① 二、",
        "heading-suggestion 二、网上办理",
      ]
    `);
  });

  it('keeps the merged cells of a table', () => {
    const normal = cleaned(WPS_TABLE);
    expect(normal.html).toMatchInlineSnapshot(`
      "<table>
      <thead><tr><th class="align-center" colspan="2" scope="col">类别</th><th class="align-center" scope="col">数量</th></tr></thead>
      <tbody><tr><td rowspan="2">许可</td><td>新办</td><td class="align-right">12</td></tr>
      <tr><td>变更</td><td class="align-right">3</td></tr></tbody></table>"
    `);
    expect(told(normal)).toEqual([]);
  });
});
