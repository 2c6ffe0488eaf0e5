import { CANARY, shape, slides } from './office.fixture.ts';
import { leakIn, type SeededLeak } from './seeded-leak.fixture.ts';

const pptx = leakIn('材料.pptx');
const secret = `身份证号${CANARY}`;
export const SLIDE_LEAKS: readonly SeededLeak[] = [
  pptx('hidden slide', 'hidden-slide', slides(shape(secret), 'show="0"')),
  pptx(
    'slide that is in no show',
    'hidden-slide',
    slides('', '', { 'ppt/slides/slide2.xml': `<p:sld xmlns:p="p" xmlns:a="a">${shape(secret)}</p:sld>` }),
  ),
  pptx(
    'speaker notes',
    'speaker-notes',
    slides('', '', {
      'ppt/notesSlides/notesSlide1.xml': `<p:notes xmlns:p="p" xmlns:a="a">${shape(secret)}</p:notes>`,
    }),
  ),
  pptx(
    'comment',
    'comment',
    slides('', '', { 'ppt/comments/comment1.xml': `<p:cm xmlns:p="p"><p:text>${secret}</p:text></p:cm>` }),
  ),
  pptx(
    'list of commentators',
    'people-list',
    slides('', '', { 'ppt/commentAuthors.xml': '<p:l xmlns:p="p"><p:a name="某人"/></p:l>' }),
  ),
  pptx('box beside the slide', 'text-off-page', slides(shape(secret, '99000000 0 1000 1000'))),
  pptx(
    'box under a rectangle',
    'covered-text',
    slides(
      shape(secret, '100 100 1000 1000') +
        shape('', '0 0 9000 9000', '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'),
    ),
  ),
  pptx('box without size', 'empty-box', slides(shape(secret, '0 0 0 0'))),
  pptx('hidden box', 'empty-box', slides(shape(secret, '0 0 9 9', '', 'hidden="1"'))),
];
