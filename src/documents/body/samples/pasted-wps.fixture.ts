/** HTML as WPS Writer puts it on the clipboard: quotes round every attribute, a style on every span. */

const head = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 14"><title></title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>某人</o:Author><o:LastAuthor>某人</o:LastAuthor></o:DocumentProperties></xml><![endif]--><style>@font-face{font-family:"仿宋_GB2312";} p.MsoNormal{mso-style-name:正文;text-align:justify;} span.10{font-family:'Times New Roman';}</style></head><body style="tab-interval:21pt;text-justify-trim:punctuation;" ><!--StartFragment--><div class="Section0"  style="layout-grid:15.6000pt;" >`;
const whole = (inner: string): string => `${head}${inner}</div><!--EndFragment--></body></html>`;

const FACE = "mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16.0000pt;mso-font-kerning:1.0000pt;";
const span = (text: string, more = ''): string =>
  `<span style="${FACE}${more}" ><font face="仿宋_GB2312" >${text}</font></span>`;
const end = `<span style="${FACE}" ><o:p></o:p></span>`;
const indented = (inner: string): string =>
  `<p class="MsoNormal"  style="text-indent:32.0000pt;mso-char-indent-count:2.0000;mso-pagination:widow-orphan;line-height:29.0000pt;mso-line-height-rule:exactly;" >${inner}${end}</p>`;

/** A reply in 公文 layout: bold headings that are only paragraphs, 文号, signature and date. */
export const WPS_NOTICE = whole(
  [
    `<p class="MsoNormal"  align=center  style="text-align:center;" ><b><span style="mso-spacerun:'yes';font-family:方正小标宋简体;font-weight:bold;font-size:22.0000pt;" ><font face="方正小标宋简体" >清河区收费减免办法</font></span></b>${end}</p>`,
    `<p class="MsoNormal"  align=center  style="text-align:center;" >${span('清政发〔2025〕8号')}</p>`,
    `<p class="MsoNormal"  style="line-height:29.0000pt;" >${span('各街道办事处：')}</p>`,
    indented(`<b>${span('一、', 'font-weight:bold;')}</b><b>${span('减免范围', 'font-weight:bold;')}</b>`),
    indented(
      `${span('对符合条件的，')}<span style="${FACE}letter-spacing:0.1000pt;" >2025</span>${span('年起减免&nbsp;50%&nbsp;。')}`,
    ),
    indented(
      `<u><span style="${FACE}text-decoration:underline;text-underline:single;" >&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</span></u>${span('年')}`,
    ),
    `<p class="MsoNormal" >&nbsp;<o:p></o:p></p>`,
    `<p class="MsoNormal"  align=right  style="margin-right:64.0000pt;mso-para-margin-right:4.0000gd;text-align:right;" >${span('2025年6月3日')}</p>`,
  ].join(''),
);

const listed = (level: number, marker: string, text: string): string =>
  `<p class="MsoNormal"  style="margin-left:${21 * level}.0000pt;text-indent:-21.0000pt;mso-char-indent-count:0.0000;mso-list:l0 level${level} lfo1;" ><![if !supportLists]><span style="font-family:Wingdings;mso-font-kerning:1.0000pt;" ><span style='mso-list:Ignore;' >${marker}<span>&nbsp;</span></span></span><![endif]>${span(text)}${end}</p>`;

export const WPS_LISTS = whole(
  [
    listed(1, 'l', '窗口办理'),
    listed(1, '1.', '领取表格'),
    listed(1, '2.', '填写表格'),
    listed(2, '①', '姓名'),
    listed(1, '3.', '提交表格'),
    listed(1, '二、', '网上办理'),
  ].join(''),
);

/** A table whose first row is bold, with cells merged both ways. */
export const WPS_TABLE = whole(
  `<table class="MsoNormalTable"  border=1  cellspacing=0  style="border-collapse:collapse;width:426.1000pt;margin-left:0.0000pt;border:none;mso-border-left-alt:0.5000pt solid windowtext;mso-padding-alt:0.0000pt 5.4000pt 0.0000pt 5.4000pt ;" ><tr style="height:30.0000pt;" ><td width=142  valign=center  colspan=2  style="width:106.5000pt;padding:0.0000pt 5.4000pt;border:1.0000pt solid windowtext;" ><p class="MsoNormal"  align=center  style="text-align:center;" ><b>${span('类别', 'font-weight:bold;')}</b></p></td><td width=142  valign=center  style="width:106.5000pt;" ><p class="MsoNormal"  align=center  style="text-align:center;" ><b>${span('数量', 'font-weight:bold;')}</b></p></td></tr><tr><td rowspan=2 ><p class="MsoNormal" >${span('许可')}</p></td><td><p class="MsoNormal" >${span('新办')}</p></td><td><p class="MsoNormal"  align=right  style="text-align:right;" >${span('12')}</p></td></tr><tr><td><p class="MsoNormal" >${span('变更')}</p></td><td><p class="MsoNormal"  align=right  style="text-align:right;" >${span('3')}</p></td></tr></table>`,
);
