import { CANARY, packed, paragraph, word } from './office.fixture.ts';
import { line, pdf, revised, stream } from './pdf.fixture.ts';
import {
  exif,
  gif,
  gifApplication,
  gifExtension,
  jpeg,
  png,
  segment,
  tiff,
  webp,
} from './pictures.fixture.ts';
import { leakIn, type SeededLeak } from './seeded-leak.fixture.ts';

const asPdf = leakIn('材料.pdf');
const asJpeg = leakIn('照片.jpg');
const asPng = leakIn('图片.png');
const note = `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (${CANARY}) /T (someone) >>`;
const layers = (state: string) => ({
  catalogue: `/OCProperties << /OCGs [10 0 R] /D << /${state} [10 0 R] /Order [10 0 R] >> >>`,
  resources: '/Properties << /L1 10 0 R >>',
  objects: ['<< /Type /OCG /Name (layer) >>'],
});

export const PDF_LEAKS: readonly SeededLeak[] = [
  asPdf('white text', 'same-colour-text', pdf({ content: line(CANARY, 700, '1 1 1 rg') })),
  asPdf('nearly white text', 'same-colour-text', pdf({ content: line(CANARY, 700, '0.97 g') })),
  asPdf(
    'text of the colour of its ground',
    'same-colour-text',
    pdf({ content: `1 0 0 rg 50 680 300 60 re f ${line(CANARY, 700)}` }),
  ),
  asPdf('text that is not painted', 'invisible-text', pdf({ content: line(CANARY, 700, '3 Tr') })),
  asPdf(
    'text without any covering power',
    'invisible-text',
    pdf({ content: `/G gs ${line(CANARY, 700)}`, resources: '/ExtGState << /G << /ca 0 >> >>' }),
  ),
  asPdf('text clipped away', 'invisible-text', pdf({ content: `q 0 0 5 5 re W n ${line(CANARY, 700)} Q` })),
  asPdf(
    'text under a black box',
    'covered-text',
    pdf({ content: `${line(CANARY, 700)} 0 g 60 690 300 30 re f` }),
  ),
  asPdf(
    'text under a white box',
    'covered-text',
    pdf({ content: `${line(CANARY, 700)} 1 g 60 690 300 30 re f` }),
  ),
  asPdf(
    'text under a box in a form',
    'covered-text',
    pdf({
      content: `${line(CANARY, 700)} /X1 Do`,
      resources: '/XObject << /X1 10 0 R >>',
      objects: [stream('/Type /XObject /Subtype /Form /BBox [0 0 600 900]', '0 g 60 690 300 30 re f')],
    }),
  ),
  asPdf(
    'text under a picture',
    'covered-text',
    pdf({
      content: `${line(CANARY, 700)} q 300 0 0 30 60 690 cm /X1 Do Q`,
      resources: '/XObject << /X1 10 0 R >>',
      objects: [
        stream(
          '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
          'x',
        ),
      ],
    }),
  ),
  asPdf('text beside the paper', 'text-off-page', pdf({ content: line(CANARY, -200) })),
  asPdf(
    'text outside of the cut',
    'text-off-page',
    pdf({ content: line(CANARY, 100), page: '/CropBox [0 400 595 842]' }),
  ),
  asPdf('text of one point', 'tiny-text', pdf({ content: `BT /F1 1 Tf 72 700 Td (${CANARY}) Tj ET` })),
  asPdf(
    'layer that is off',
    'hidden-layer',
    pdf({ content: `/OC /L1 BDC ${line(CANARY, 700)} EMC`, ...layers('OFF') }),
  ),
  asPdf('annotation', 'pdf-annotation', pdf({ page: '/Annots [10 0 R]', objects: [note] })),
  asPdf(
    'attachment',
    'pdf-attachment',
    pdf({
      catalogue: '/Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >>',
      objects: [
        '<< /Type /Filespec /F (a.txt) /EF << /F 11 0 R >> >>',
        stream('/Type /EmbeddedFile', CANARY),
      ],
    }),
  ),
  asPdf(
    'script',
    'pdf-script',
    pdf({ catalogue: `/OpenAction << /S /JavaScript /JS (app.alert\\('${CANARY}'\\)) >>` }),
  ),
  asPdf(
    'action that starts a program',
    'pdf-action',
    pdf({ catalogue: '/OpenAction << /S /Launch /F (cmd.exe) >>' }),
  ),
  asPdf(
    'form field',
    'pdf-form',
    pdf({
      catalogue: '/AcroForm << /Fields [10 0 R] >>',
      page: '/Annots [10 0 R]',
      objects: [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (id) /V (${CANARY}) /Rect [0 0 9 9] >>`],
    }),
  ),
  asPdf(
    'XFA form',
    'pdf-form',
    pdf({ catalogue: '/AcroForm << /XFA 10 0 R /Fields [] >>', objects: [stream('', `<x>${CANARY}</x>`)] }),
  ),
  asPdf('older version', 'pdf-revision', revised(pdf({ content: line(CANARY, 700) }), 'Final')),
  asPdf('author', 'pdf-author', pdf({ info: '/Author (Zhang San)' })),
  asPdf('title of an older file', 'pdf-properties', pdf({ info: `/Title (${CANARY})` })),
  asPdf('keywords', 'pdf-properties', pdf({ info: `/Keywords (${CANARY})` })),
  asPdf(
    'XMP author',
    'pdf-author',
    pdf({
      catalogue: '/Metadata 10 0 R',
      objects: [
        stream(
          '/Type /Metadata /Subtype /XML',
          '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Zhang San</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>',
        ),
      ],
    }),
  ),
  asPdf(
    'private data of a program',
    'pdf-private-data',
    pdf({ page: '/PieceInfo << /Illustrator << /Private 10 0 R >> >>', objects: [stream('', CANARY)] }),
  ),
  asPdf(
    'page taken out but left in the file',
    'pdf-orphan',
    pdf({ objects: [stream('', line(CANARY, 700))] }),
  ),
  asPdf(
    'preview picture of a page',
    'preview-picture',
    pdf({ page: '/Thumb 10 0 R', objects: [stream('/Width 1 /Height 1', 'x')] }),
  ),
  asPdf(
    'place in a photograph',
    'photo-position',
    pdf({
      resources: '/XObject << /X1 10 0 R >>',
      objects: [
        stream(
          '/Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode',
          Buffer.from(jpeg([exif([{ tag: 0x8825, value: 26 }])])).toString('latin1'),
        ),
      ],
    }),
  ),
  asPdf('bytes behind the end', 'trailing-data', pdf({ behind: `hidden ${CANARY}` })),
];

const xmp = Buffer.from(
  `http://ns.adobe.com/xap/1.0/\0<x xmlns:dc="d"><dc:creator>${CANARY}</dc:creator></x>`,
);

export const PICTURE_LEAKS: readonly SeededLeak[] = [
  asJpeg('EXIF place', 'photo-position', jpeg([exif([{ tag: 0x8825, value: 26 }])])),
  asJpeg('EXIF author', 'photo-author', jpeg([exif([{ tag: 0x013b, text: CANARY }])])),
  asJpeg('EXIF owner of the camera', 'photo-author', jpeg([exif([{ tag: 0xa430, text: CANARY }])])),
  asJpeg('EXIF description', 'photo-author', jpeg([exif([{ tag: 0x010e, text: CANARY }])])),
  asJpeg('EXIF serial number', 'photo-details', jpeg([exif([{ tag: 0xa431, text: CANARY }])])),
  asJpeg('EXIF thumbnail', 'photo-thumbnail', jpeg([exif([{ tag: 0x0112, value: 1 }], true)])),
  asJpeg('XMP', 'photo-details', jpeg([segment(0xe1, xmp)])),
  asJpeg('IPTC', 'photo-author', jpeg([segment(0xed, Buffer.from(`Photoshop 3.0\0${CANARY}`))])),
  asJpeg('JPEG comment', 'picture-text', jpeg([segment(0xfe, Buffer.from(CANARY))])),
  asJpeg('bytes behind the picture', 'trailing-data', jpeg([], CANARY)),
  asPng('PNG text', 'picture-text', png([['tEXt', Buffer.from(`Comment\0${CANARY}`)]])),
  asPng('PNG international text', 'picture-text', png([['iTXt', Buffer.from(`Author\0\0\0\0\0${CANARY}`)]])),
  asPng('PNG EXIF', 'photo-position', png([['eXIf', tiff([{ tag: 0x8825, value: 26 }])]])),
  asPng('bytes behind a PNG', 'trailing-data', png([], CANARY)),
  leakIn('图片.webp')('WebP EXIF', 'photo-author', webp([['EXIF', tiff([{ tag: 0x013b, text: CANARY }])]])),
  leakIn('动图.gif')('GIF comment', 'picture-text', gif([gifExtension(0xfe, CANARY)])),
  leakIn('动图.gif')('GIF words', 'picture-text', gif([gifExtension(0x01, CANARY)])),
  leakIn('动图.gif')(
    'GIF of an unknown program',
    'photo-details',
    gif([gifApplication('SOMEPROG1.0', CANARY)]),
  ),
  leakIn('动图.gif')('GIF XMP', 'photo-details', gif([gifApplication('XMP DataXMP', `<a>${CANARY}</a>`)])),
  leakIn('动图.gif')('bytes behind a GIF', 'trailing-data', gif([], CANARY)),
  leakIn('扫描.tif')('TIFF author', 'photo-author', tiff([{ tag: 0x013b, text: CANARY }])),
];

export const OTHER_LEAKS: readonly SeededLeak[] = [
  leakIn('材料.zip')(
    'hidden text inside an archive',
    'hidden-text',
    packed({ 'a/材料.docx': word(paragraph(CANARY, '<w:vanish/>')) }),
  ),
  leakIn('材料.zip')(
    'archive inside an archive',
    'archive-inside',
    packed({ 'b.zip': packed({ 'a.txt': CANARY }) }),
  ),
  leakIn('材料.html')('web page', 'web-page', Buffer.from(`<!DOCTYPE html><p hidden>${CANARY}</p>`)),
  leakIn('材料.doc')('old document', 'old-format', Buffer.from('d0cf11e0a1b11ae1000000', 'hex')),
  leakIn('材料.rar')('RAR archive', 'archive-inside', Buffer.from('Rar!\x1a\x07')),
  leakIn('材料.pdf')('picture under the name of a PDF', 'wrong-type', jpeg()),
];
