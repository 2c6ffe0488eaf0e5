import { Alert } from 'antd';
import { Link } from 'react-router';
import { useDesk } from '../session/session.ts';
import { GUIDE_STATE_TEXTS, useGuide } from './use-guide.ts';

/** On the desk of whoever manages disclosures: the guide must be looked at (arts. 12 and 53). */
export function GuideNote() {
  const { may, post } = useDesk();
  const { data } = useGuide();
  if (!may('disclosures:manage') || !data || data.state === 'current') return null;
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      title={GUIDE_STATE_TEXTS[data.state]}
      action={<Link to={`/${post.code}/columns/guide`}>去核对</Link>}
    />
  );
}
