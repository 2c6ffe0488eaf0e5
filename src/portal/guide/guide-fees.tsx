import { itemPrice, pagesPrice } from '../../domain/access-requests/fee-tariff.ts';

type Tier = { readonly range: string; readonly yuan: number };

const priceOfPage = (page: number): number => pagesPrice(page) - pagesPrice(page - 1);

/** Prices are read off the tariff the program charges by, so the guide cannot differ from it. */
const BY_ITEM: readonly Tier[] = [
  { range: '10件以下（含10件）', yuan: itemPrice(10) },
  { range: '11件至30件（含30件）', yuan: itemPrice(30) },
  { range: '31件至40件', yuan: itemPrice(40) },
  { range: '41件至50件', yuan: itemPrice(50) },
];

const BY_PAGE: readonly Tier[] = [
  { range: '30页以下（含30页）', yuan: priceOfPage(30) },
  { range: '31页至100页（含100页）', yuan: priceOfPage(100) },
  { range: '101页至200页（含200页）', yuan: priceOfPage(200) },
  { range: '201页以上', yuan: priceOfPage(201) },
];

/** Fees (art. 42; 《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号). */
export const GuideFees = () => (
  <>
    <p>
      本机关依申请提供政府信息，<strong>不收取费用</strong>
      。但是，申请人申请公开政府信息的数量、频次明显超过合理范围的，可以收取信息处理费（《条例》第四十二条）。收费标准按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）执行，按件计收和按量计收择一适用，不重复计算，超过部分分档累进。
    </p>
    <div className="two-tables">
      <TariffTable caption="按件计收（同一申请人一个自然月内累计）" tiers={BY_ITEM} unit="件" more />
      <TariffTable
        caption="按量计收（单件申请提供的页数，A4及以下幅面单面为1页）"
        tiers={BY_PAGE}
        unit="页"
      />
    </div>
    <p>
      决定收费的，本机关在答复期限内发出收费通知，说明收费的依据、标准、数额和缴纳方式。申请人应当自收到收费通知次日起20个工作日内缴纳；逾期未缴纳的，视为放弃申请，本机关不再处理该申请。完成缴费后，答复期限自次日起重新计算。
    </p>
  </>
);

type TariffTableProps = { caption: string; tiers: readonly Tier[]; unit: string; more?: boolean };

const TariffTable = ({ caption, tiers, unit, more }: TariffTableProps) => (
  <table className="tariff">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">数量</th>
        <th scope="col">标准</th>
      </tr>
    </thead>
    <tbody>
      {tiers.map(({ range, yuan }) => (
        <tr key={range}>
          <th scope="row">{range}</th>
          <td>{yuan === 0 ? '不收费' : `${yuan}元/${unit}`}</td>
        </tr>
      ))}
      {more && (
        <tr>
          <th scope="row">51件以上</th>
          <td>每增加10件为一档，每档标准提高100元/{unit}</td>
        </tr>
      )}
    </tbody>
  </table>
);
