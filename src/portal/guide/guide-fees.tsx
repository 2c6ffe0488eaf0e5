import { itemPrice, pagesPrice } from '../../domain/access-requests/fee-tariff.ts';
import { GUIDE_WORDS } from '../i18n/guide-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { MixedText } from '../i18n/official-text.tsx';

const priceOfPage = (page: number): number => pagesPrice(page) - pagesPrice(page - 1);

/** Prices are read off the tariff the program charges by, so the guide cannot differ from it. */
const BY_ITEM = [10, 30, 40, 50].map(itemPrice);
const BY_PAGE = [30, 100, 200, 201].map(priceOfPage);

/** Fees (art. 42; 《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号). */
export function GuideFees() {
  const words = useWords(GUIDE_WORDS).fees;
  const rates = (ranges: readonly string[], prices: readonly number[], inWords: (yuan: number) => string) =>
    ranges.map((range, at) => ({ range, rate: prices[at] ? inWords(prices[at]) : words.noFee }));
  return (
    <>
      <p>
        {words.before}
        <strong>{words.free}</strong>
        <MixedText>{words.after}</MixedText>
      </p>
      <div className="two-tables">
        <TariffTable
          caption={words.byItem}
          tiers={[
            ...rates(words.itemRanges, BY_ITEM, words.itemRate),
            { range: words.moreItems, rate: words.moreItemsRate },
          ]}
        />
        <TariffTable caption={words.byPage} tiers={rates(words.pageRanges, BY_PAGE, words.pageRate)} />
      </div>
      <p>{words.notice}</p>
    </>
  );
}

type TariffTableProps = {
  caption: string;
  tiers: readonly { readonly range: string; readonly rate: string }[];
};

function TariffTable({ caption, tiers }: TariffTableProps) {
  const words = useWords(GUIDE_WORDS).fees;
  return (
    <table className="tariff">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.amount}</th>
          <th scope="col">{words.rate}</th>
        </tr>
      </thead>
      <tbody>
        {tiers.map(({ range, rate }) => (
          <tr key={range}>
            <th scope="row">{range}</th>
            <td>{rate}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
