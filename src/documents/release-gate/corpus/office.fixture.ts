import { strToU8, type Zippable, zipSync } from 'fflate';

/** A number whose checksum is right and which belongs to nobody: what must never slip through. */
export const CANARY = '11010519491231002X';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A ZIP of parts; texts are XML. */
export function packed(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files);
}

const types = (main: string, kind: string): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`;

/** A list of relationships: `type target`, outside where the target has a scheme or is a path. */
export const relations = (...list: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map((it, at) => {
      const [type = '', target = ''] = it.split(' ');
      const mode = /:|\\\\/.test(target) ? ' TargetMode="External"' : '';
      return `<Relationship Id="rId${at + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"${mode}/>`;
    })
    .join('')}</Relationships>`;

export const paragraph = (text: string, run = '', own = ''): string =>
  `<w:p><w:pPr>${own}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

const WORD = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

/** A DOCX with a visible paragraph, `body` behind it, and more parts. */
export const word = (body: string, more: Parts = {}): Uint8Array =>
  packed({
    '[Content_Types].xml': types('word/document.xml', 'wordprocessingml.document'),
    '_rels/.rels': relations('officeDocument word/document.xml'),
    'word/document.xml': `${XML}<w:document ${WORD}><w:body>${paragraph('政府信息公开工作年度报告')}${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ...more,
  });

/** The root of a part of a DOCX. */
export const wordPart = (root: string, inside: string): string =>
  `${XML}<w:${root} ${WORD}>${inside}</w:${root}>`;

const SHEET = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;

export type Workbook = {
  /** What stands in the list of sheets for the second sheet; without it there is none. */
  readonly second?: string;
  readonly secondData?: string;
  /** What stands in the first sheet before and behind its data. */
  readonly before?: string;
  readonly rows?: string;
  readonly behind?: string;
  /** What stands in the workbook behind its sheets. */
  readonly workbook?: string;
  readonly relations?: readonly string[];
  readonly sheetRelations?: readonly string[];
  readonly styles?: string;
  readonly parts?: Parts;
};

export const cell = (at: string, text: string, more = ''): string =>
  `<c r="${at}" t="inlineStr"${more}><is><t>${text}</t></is></c>`;

/** An XLSX with one visible row and whatever is asked for. */
export function workbook(it: Workbook): Uint8Array {
  const sheets = [
    'worksheet worksheets/sheet1.xml',
    ...(it.second === undefined ? [] : ['worksheet worksheets/sheet2.xml']),
  ];
  const second = it.second === undefined ? '' : `<sheet name="名单" sheetId="2" r:id="rId2" ${it.second}/>`;
  return packed({
    '[Content_Types].xml': types('xl/workbook.xml', 'spreadsheetml.sheet'),
    '_rels/.rels': relations('officeDocument xl/workbook.xml'),
    'xl/workbook.xml': `${XML}<workbook ${SHEET}><sheets><sheet name="汇总" sheetId="1" r:id="rId1"/>${second}</sheets>${it.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(...sheets, ...(it.relations ?? []), 'styles styles.xml'),
    'xl/worksheets/sheet1.xml': sheet(
      `${it.before ?? ''}<sheetData><row r="1">${cell('A1', '申请数量')}</row>${it.rows ?? ''}</sheetData>${it.behind ?? ''}`,
    ),
    ...(it.second === undefined
      ? {}
      : { 'xl/worksheets/sheet2.xml': sheet(`<sheetData>${it.secondData ?? ''}</sheetData>`) }),
    ...(it.sheetRelations ? { 'xl/worksheets/_rels/sheet1.xml.rels': relations(...it.sheetRelations) } : {}),
    ...(it.styles ? { 'xl/styles.xml': `${XML}<styleSheet ${SHEET}>${it.styles}</styleSheet>` } : {}),
    ...it.parts,
  });
}

const sheet = (inside: string): string => `${XML}<worksheet ${SHEET}>${inside}</worksheet>`;

/** A part of a workbook with that root. */
export const sheetPart = (root: string, inside: string): string =>
  `${XML}<${root} ${SHEET}>${inside}</${root}>`;

const SLIDE = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}/relationships"`;

/** A shape of a slide with a text, at a place in EMU, with properties. */
export const shape = (text: string, place = '0 0 1000000 1000000', fill = '', name = ''): string => {
  const [x, y, width, height] = place.split(' ');
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="框" ${name}/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>${fill}</p:spPr><p:txBody><a:p><a:r><a:rPr/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
};

/** A PPTX with one slide of `shapes`. */
export const slides = (shapes: string, attributes = '', more: Parts = {}): Uint8Array =>
  packed({
    '[Content_Types].xml': types('ppt/presentation.xml', 'presentationml.presentation'),
    '_rels/.rels': relations('officeDocument ppt/presentation.xml'),
    'ppt/presentation.xml': `${XML}<p:presentation ${SLIDE}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations('slide slides/slide1.xml'),
    'ppt/slides/slide1.xml': `${XML}<p:sld ${SLIDE} ${attributes}><p:cSld><p:spTree>${shape('工作汇报')}${shapes}</p:spTree></p:cSld></p:sld>`,
    ...more,
  });

/** docProps/core.xml with one property, such as `dc:creator`. */
export const coreProperty = (name: string, value: string): Parts => ({
  'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><${name}>${value}</${name}></cp:coreProperties>`,
});

export const appProperty = (name: string, value: string): Parts => ({
  'docProps/app.xml': `${XML}<Properties xmlns="${OFFICE}/extended-properties"><${name}>${value}</${name}></Properties>`,
});
