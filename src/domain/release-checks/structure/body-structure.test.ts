import { describe, expect, it } from 'vitest';
import { type BodyStructure, checkStructure } from './body-structure.ts';

const EMPTY: BodyStructure = { images: [], links: [], anchors: [] };
const codes = (part: Partial<BodyStructure>) =>
  checkStructure({ ...EMPTY, ...part }, (id) => id === 'known').map(({ code }) => code);
const link = (address: string, words = '通知') => ({ where: '第1段', address, words });

describe('the structure of a body', () => {
  it('wants words for every picture', () => {
    const image = (alt: string) => ({ images: [{ where: '第2段', source: 'file:1', alt }] });
    expect(['', ' ', 'IMG_0012.jpg', '图1'].map((alt) => codes(image(alt)))).toEqual(
      Array(4).fill(['image-text-missing']),
    );
    expect(codes(image('甘州区政务服务中心平面图'))).toEqual([]);
  });

  it('wants links that lead somewhere, under an address anybody may open', () => {
    expect(codes({ links: [link('')] })).toEqual(['link-empty']);
    expect(codes({ links: [link('https://www.gov.cn/', ' ')] })).toEqual(['link-empty']);
    expect(codes({ links: [link('item:known'), link('https://www.gov.cn/')] })).toEqual([]);
    expect(codes({ links: [link('item:lost')] })).toEqual(['link-to-nothing']);
    expect(codes({ links: [link('javascript:alert(1)')] })).toEqual(['link-unsafe']);
  });

  it('wants places that links name, each once', () => {
    const anchors = [{ where: '第1段', name: 'a' }];
    expect(codes({ links: [link('#a')], anchors })).toEqual([]);
    expect(codes({ links: [link('#b')], anchors })).toEqual(['link-to-nothing']);
    expect(codes({ anchors: [...anchors, ...anchors] })).toEqual(['anchor-doubled']);
  });
});
