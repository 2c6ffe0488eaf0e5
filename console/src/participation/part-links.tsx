import { Link } from 'react-router';
import { useDesk } from '../session/session.ts';

type Part = 'messages' | 'solicitations' | 'settings';

/** The parts of 互动交流, one beside the other. */
export function PartLinks({ current }: { readonly current: Part }) {
  const { post, may } = useDesk();
  const parts = [
    { part: 'messages', label: '来信与纠错', to: 'participation' },
    { part: 'solicitations', label: '意见征集', to: 'participation/solicitations' },
    ...(may('participation:handle')
      ? [{ part: 'settings', label: '统计与设置', to: 'participation/settings' }]
      : []),
  ];
  return (
    <nav className="part-links" aria-label="互动交流">
      <ul>
        {parts.map(({ part, label, to }) => (
          <li key={part}>
            <Link to={`/${post.code}/${to}`} aria-current={part === current ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
