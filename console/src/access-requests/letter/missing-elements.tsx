import { Alert } from 'antd';

type Props = {
  readonly missing: readonly string[];
  /** The article that demands them, where the elements do not each name their own. */
  readonly article?: string;
};

/** What a letter still lacks, so that it is mended in one go. */
export const MissingElements = ({ missing, article }: Props) => (
  <Alert
    className="missing"
    type="warning"
    showIcon
    title={`还缺少法定要素，补齐后即可预览${article ? `（${article}）` : ''}`}
    description={
      <ul>
        {[...new Set(missing)].map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    }
  />
);
