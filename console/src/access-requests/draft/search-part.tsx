import { Alert } from 'antd';
import { SearchFields } from '../actions/search-fields.tsx';

/** The search record: taken from the case where it was recorded, else written here. */
export const SearchPart = ({ recorded }: { readonly recorded: boolean }) =>
  recorded ? (
    <Alert className="problem" type="info" showIcon title="检索记录由系统按本件最近一次登记的内容写入。" />
  ) : (
    <>
      <h3 className="part-head">检索记录</h3>
      <SearchFields within={['facts', 'search']} />
    </>
  );
