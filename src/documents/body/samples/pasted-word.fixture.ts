/** HTML as Word puts it on the clipboard, with the style sheet and comments left out that it repeats every time. */

const head = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:TrackRevisions/></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:仿宋_GB2312;} p.MsoNormal {mso-style-unhide:no; margin:0cm;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt;word-wrap:break-word'>
<!--StartFragment-->`;
const foot = '<!--EndFragment--></body></html>';
const whole = (inner: string): string => `${head}\n${inner}\n${foot}`;

/** A notice: title, addressee, headings by outline level, numbered paragraphs, date at the right. */
export const WORD_NOTICE = whole(`
<p class=MsoNormal align=center style='text-align:center;line-height:29.0pt;mso-line-height-rule:exactly'><b style='mso-bidi-font-weight:normal'><span style='font-size:22.0pt;font-family:方正小标宋简体'>关于做好政务公开
工作的通知<span lang=EN-US><o:p></o:p></span></span></b></p>
<p class=MsoNormal style='line-height:29.0pt'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>各区人民政府，市政府各部门：<span lang=EN-US><o:p></o:p></span></span></p>
<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0;line-height:29.0pt'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>为贯彻《条例》，现就<span lang=EN-US>2025</span>年工作
通知如下。<span lang=EN-US><o:p></o:p></span></span></p>
<h1 style='text-indent:32.0pt;mso-char-indent-count:2.0'><a name="_Toc12345678"><span style='font-size:16.0pt;font-family:黑体;font-weight:normal'>一、总体要求</span></a><span lang=EN-US><o:p></o:p></span></h1>
<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0;mso-outline-level:2'><span style='font-family:楷体_GB2312'>（一）主动公开<span lang=EN-US><o:p></o:p></span></span></p>
<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span lang=EN-US style='mso-spacerun:yes'>&nbsp; </span>面积为<span lang=EN-US>10m<sup>2</sup></span>，水为<span lang=EN-US>H<sub>2</sub>O</span>，<i style='mso-bidi-font-style:normal'><u>依法公开</u></i>。<span lang=EN-US><o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal align=right style='text-align:right;margin-right:64.0pt;mso-char-indent-count:0'><span lang=EN-US>2025</span>年<span lang=EN-US>6</span>月<span lang=EN-US>3</span>日<span lang=EN-US><o:p></o:p></span></p>`);

const item = (
  level: number,
  marker: string,
  text: string,
  supported = '<![if !supportLists]>',
  end = '<![endif]>',
) =>
  `<p class=MsoListParagraph style='margin-left:${level * 21}.0pt;text-indent:-21.0pt;mso-char-indent-count:0;mso-list:l0 level${level} lfo1'>${supported}<span lang=EN-US style='font-family:"Times New Roman";mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span>${end}${text}<span lang=EN-US><o:p></o:p></span></p>`;

/** Lists in every way Word numbers them; none is a list in its HTML. */
export const WORD_LISTS = whole(
  [
    item(1, '1.', '身份证明'),
    item(1, '2.', '申请表'),
    item(2, 'a.', '纸质'),
    item(2, 'b.', '电子'),
    item(1, '3.', '其他材料'),
    `<p class=MsoNormal>材料不全的，一次告知。<o:p></o:p></p>`,
    item(1, '4.', '补正材料'),
    item(1, '·', '窗口', '<!--[if !supportLists]-->', '<!--[endif]-->'),
    item(1, '', '网上', '<!--[if !supportLists]-->', '<!--[endif]-->'),
    item(1, '（一）', '当面提交'),
    item(1, '第三条', '本办法自发布之日起施行。'),
  ].join('\n'),
);

/** A table with merged cells, a repeated header row, shading, borders and numbers at the right. */
export const WORD_TABLE = whole(`
<p class=MsoCaption align=center style='text-align:center'>表<span lang=EN-US>1 </span>行政事业性收费目录<span lang=EN-US><o:p></o:p></span></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 width=568 style='width:426.1pt;border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>
 <thead>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes;page-break-inside:avoid'>
  <td width=95 rowspan=2 style='width:70.9pt;border:solid windowtext 1.0pt;background:#1F4E79;padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal align=center style='text-align:center'><b><span style='color:white'>序号</span></b><b><span lang=EN-US><o:p></o:p></span></b></p></td>
  <td width=189 rowspan=2 style='background:#1F4E79'><p class=MsoNormal align=center style='text-align:center'><b><span style='color:white'>项目</span></b></p></td>
  <td width=284 colspan=2 style='background:#1F4E79'><p class=MsoNormal align=center style='text-align:center'><b><span style='color:white'>标准（元）</span></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'><td width=142 style='background:#1F4E79'><p class=MsoNormal align=center style='text-align:center'><b><span style='color:white'>最低</span></b></p></td><td width=142 style='background:#1F4E79'><p class=MsoNormal align=center style='text-align:center'><b><span style='color:white'>最高</span></b></p></td></tr>
 </thead>
 <tr style='mso-yfti-irow:2'><td><p class=MsoNormal align=center style='text-align:center'><span lang=EN-US>1<o:p></o:p></span></p></td><td><p class=MsoNormal>考试费</p></td><td><p class=MsoNormal align=right style='text-align:right'><span lang=EN-US>50.00</span></p></td><td><p class=MsoNormal align=right style='text-align:right'><span lang=EN-US>80.00</span></p></td></tr>
 <tr style='mso-yfti-irow:3;mso-yfti-lastrow:yes'><td><p class=MsoNormal align=center style='text-align:center'><span lang=EN-US>2</span></p></td><td><p class=MsoNormal>证书费</p><p class=MsoNormal>（工本）</p></td><td colspan=2><p class=MsoNormal align=center style='text-align:center'>不收取</p></td></tr>
 <![if !supportMisalignedColumns]><tr height=0><td width=95 style='border:none'></td><td width=189 style='border:none'></td><td width=142 style='border:none'></td><td width=142 style='border:none'></td></tr><![endif]>
</table>`);

/** Tracked changes, comments, hidden text, a footnote, a drawing, a picture, a smart tag and a content control. */
export const WORD_REVIEWED = whole(`
<p class=MsoNormal><w:Sdt DocPart="AB" ID="123"><st1:chsdate w:st="on" Year="2025" Month="6" Day="3" IsLunarDate="False" IsROCDate="False"><span lang=EN-US>2025</span>年<span lang=EN-US>6</span>月<span lang=EN-US>3</span>日</st1:chsdate></w:Sdt>起<del cite="mailto:someone" datetime="2025-06-01T10:00"><span style='mso-prop-change:x'>拟</span></del><ins cite="mailto:someone" datetime="2025-06-01T10:01">正式</ins>施行<a style='mso-comment-reference:S_1;mso-comment-date:20250601T1000'><span style='mso-comment-continuation:1'>本办法</span></a><span class=MsoCommentReference><span lang=EN-US style='font-size:10.5pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[S1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>。<span style='display:none;mso-hide:all'>内部掌握</span><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span lang=EN-US><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=EN-US>[1]</span></span><![endif]></span></span></span></a></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="图片_x0020_1" type="#_x0000_t75" style='width:200pt;height:150pt'><v:imagedata src="file:///C:/Users/SOMEONE/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" o:title="大厅"/></v:shape><![endif]--><![if !vml]><img width=267 height=200 src="file:///C:/Users/SOMEONE/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg" alt="办事大厅" v:shapes="图片_x0020_1"><![endif]></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span lang=EN-US>[1]</span></span></a><span lang=EN-US> </span>指本级机关。</p></div></div>
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt language=JavaScript><p class=MsoCommentText>这里要再核实</p></div></div></div>`);
