import { Words } from '../actions/fields.tsx';
import { Entries } from './entries.tsx';

/** 区分处理: each part withheld with the article it rests on and why (art. 37). */
export const RedactionsList = () => (
  <>
    <h3 className="part-head">不予公开的部分（逐项写明）</h3>
    <Entries name={['facts', 'redactions']} label="不予公开内容">
      {(index) => (
        <>
          <div className="two-columns">
            <Words name={[index, 'what']} label="不予公开的内容" rows={1} />
            <Words
              name={[index, 'article']}
              label="依据条款"
              longest={200}
              rows={1}
              placeholder="例如：《条例》第十五条"
            />
          </div>
          <Words name={[index, 'reason']} label="不予公开的理由" longest={2000} rows={2} />
        </>
      )}
    </Entries>
  </>
);
