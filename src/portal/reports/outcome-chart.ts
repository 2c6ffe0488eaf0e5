import type { EChartsCoreOption } from 'echarts/core';
import type { OutcomeShare } from './outcome-shares.ts';
import { staticSvg } from './static-svg.ts';

/** `wide` for screens and paper, `narrow` for telephones: a shrunken picture would have unreadable type. */
export type ChartWidth = 'wide' | 'narrow';

const SIZES = {
  wide: { width: 760, height: 300, font: 14, left: 92, right: 130, bar: 24 },
  narrow: { width: 340, height: 320, font: 14, left: 78, right: 104, bar: 24 },
} as const;

/** Each at least 3:1 against white and told apart by its pattern too. */
const LOOKS = [
  { color: '#14458b', decal: { symbol: 'none' } },
  { color: '#0f766e', decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -0.785 } },
  {
    color: '#a34a00',
    decal: {
      symbol: 'circle',
      dashArrayX: [
        [8, 8],
        [0, 8, 8, 0],
      ],
      dashArrayY: [6, 0],
      symbolSize: 0.7,
    },
  },
  { color: '#6b3fa0', decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: 0.785 } },
  { color: '#8c1d40', decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5] } },
  { color: '#4a5563', decal: { symbol: 'rect', dashArrayX: [2, 6], dashArrayY: [1, 0] } },
] as const;

/**
 * The shares of outcomes as bars, drawn on the server into an SVG that needs neither script nor inline styles.
 * The library is loaded with the first drawing, so that starting the program does not wait for it.
 */
export async function drawOutcomeChart(shares: readonly OutcomeShare[], width: ChartWidth): Promise<string> {
  const [echarts, { BarChart }, { GridComponent, AriaComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  echarts.use([BarChart, GridComponent, AriaComponent, SVGRenderer]);
  const size = SIZES[width];
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: size.width,
    height: size.height,
  });
  chart.setOption(optionOf(shares, size));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return staticSvg(svg, width);
}

function optionOf(shares: readonly OutcomeShare[], size: (typeof SIZES)[ChartWidth]): EChartsCoreOption {
  const ink = '#1c2530';
  const fontFamily = 'sans-serif';
  return {
    animation: false,
    textStyle: { fontFamily },
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    grid: { left: size.left, right: size.right, top: 8, bottom: 28 },
    xAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: '#4a5563', fontSize: size.font - 2 },
      splitLine: { lineStyle: { color: '#d7dce3' } },
      splitNumber: size.width < 500 ? 3 : 5,
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: shares.map((share) => share.label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink } },
      axisLabel: { color: ink, fontSize: size.font },
    },
    series: [
      {
        type: 'bar',
        barWidth: size.bar,
        data: shares.map(({ count, percent }, index) => ({
          value: count,
          itemStyle: {
            ...LOOKS[index % LOOKS.length],
            decal: { ...LOOKS[index % LOOKS.length]?.decal, color: 'rgba(255,255,255,0.3)' },
          },
          label: {
            show: true,
            position: 'right',
            color: ink,
            fontSize: size.font,
            formatter: `${count}件（${percent}）`,
          },
        })),
      },
    ],
  };
}
