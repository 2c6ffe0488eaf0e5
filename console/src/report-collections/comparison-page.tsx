import { Radio } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { ComparisonView } from '../../../src/api/report-collections/comparison-views.ts';
import type { OrganComparison } from '../../../src/domain/annual-reports/compare-organs.ts';
import { outcomeBar, shareBar } from '../../../src/domain/annual-reports/share-bars.ts';
import '../access-requests/access-requests.css';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { CollectionFrame } from './collection-parts.tsx';
import { OutcomeTable, RateTable } from './comparison-tables.tsx';
import './report-collections.css';
import { ShareBars } from './share-bars.tsx';
import { useComparison } from './use-collections.ts';

/** 比较: shares and rates of all organs side by side, and who stands out, in words. */
export function ComparisonPage() {
  const { year = '' } = useParams();
  return (
    <CollectionFrame
      year={year}
      part="comparison"
      note="按已接收的报告比较；占比四舍五入到一位小数，合计可能不正好为100%"
    >
      <Loaded query={useComparison(year)}>{(view) => <Comparison view={view} />}</Loaded>
    </CollectionFrame>
  );
}

/** A picture of more organs than this is no picture any more; the table has all. */
const MOST_BARS = 30;

const ORDERS = [
  { value: 'received', label: '按新收件数' },
  { value: 'denied', label: '按不予公开占比' },
] as const;
type Order = (typeof ORDERS)[number]['value'];

const sizeOf = (it: OrganComparison, order: Order): number => {
  if (order === 'received') return it.received ?? -1;
  return it.shares.denied ? it.shares.denied.count / it.shares.denied.of : -1;
};

function Comparison({ view }: { readonly view: ComparisonView }) {
  const [order, setOrder] = useState<Order>('received');
  const lines = view.compared
    .filter((it) => it.year === view.year)
    .toSorted((one, other) => sizeOf(other, order) - sizeOf(one, order));
  if (lines.length === 0)
    return (
      <section className="card" aria-label="比较">
        <p className="nothing">还没有已接收的报告，接收以后即可比较。</p>
      </section>
    );
  return (
    <>
      <OutliersCard view={view} />
      <Card
        title="办理结果构成"
        extra={
          <Radio.Group
            aria-label="排列"
            optionType="button"
            options={[...ORDERS]}
            value={order}
            onChange={({ target }) => setOrder(target.value)}
          />
        }
      >
        <OutcomePicture lines={lines} />
        <OutcomeTable lines={lines} peers={view.peers} />
      </Card>
      <RatesCard lines={lines} view={view} />
    </>
  );
}

function OutcomePicture({ lines }: { readonly lines: readonly OrganComparison[] }) {
  const drawn = lines.filter((it) => (it.concluded ?? 0) > 0);
  if (drawn.length === 0) return null;
  return (
    <>
      <ShareBars
        title="图1　各单位办理结果构成"
        legend
        bars={drawn.slice(0, MOST_BARS).map((it) => outcomeBar(it.organ, it, 'zh'))}
      />
      {drawn.length > MOST_BARS && <p className="muted">图中为前{MOST_BARS}个单位，其余见表。</p>}
    </>
  );
}

function OutliersCard({ view }: { readonly view: ComparisonView }) {
  return (
    <Card title="需要关注的单位">
      <p className="explain">
        与同年度各单位的中位数相比，差距既超过各单位之间通常的差距、也超过偶然波动的，列在下面。件数少的不列；这是抽查的线索，不是结论。
      </p>
      {view.outliers.length === 0 ? (
        <p className="muted">没有明显不同的单位，或者件数太少不足以判断。</p>
      ) : (
        <ul className="outliers">
          {view.outliers.map((it) => (
            <li key={`${it.year} ${it.organ} ${it.measure}`}>
              {it.year !== view.year && `${it.year}年：`}
              {it.message}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

type RatesProps = { readonly lines: readonly OrganComparison[]; readonly view: ComparisonView };

function RatesCard({ lines, view }: RatesProps) {
  const reviewed = lines.filter((it) => (it.reviews ?? 0) > 0);
  return (
    <Card title="复议、诉讼纠正率和结转">
      {reviewed.length > 0 && (
        <ShareBars
          title="图2　行政复议纠正率（结果纠正占行政复议总数，含尚未审结）"
          legend={false}
          bars={reviewed
            .slice(0, MOST_BARS)
            .map((it) => shareBar(it.organ, it, { share: 'reviewCorrected', language: 'zh' }))}
        />
      )}
      <RateTable lines={lines} peers={view.peers} />
    </Card>
  );
}
