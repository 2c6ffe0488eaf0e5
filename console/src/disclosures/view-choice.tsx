const VIEWS = [
  { key: 'waiting', label: '待我办理' },
  { key: 'mine', label: '我起草的' },
  { key: 'review', label: '待信息发布审查' },
  { key: 'secrecy', label: '待保密审查' },
  { key: 'to-publish', label: '待发布' },
  { key: 'scheduled', label: '定时发布' },
  { key: 'overdue', label: '超过公开期限' },
  { key: 'look-back', label: '待复核反馈' },
  { key: 'late-review', label: '待补办审查' },
  { key: 'published', label: '已发布' },
  { key: 'closed', label: '不主动公开' },
  { key: 're-evaluation', label: '待评估审查' },
  { key: 'all', label: '全部' },
];

type Props = { readonly chosen: string; readonly onChosen: (view: string) => void };

/** Which of the items are listed; all choices stand in sight, on as many lines as they need. */
export const ViewChoice = ({ chosen, onChosen }: Props) => (
  <fieldset className="view-choice" aria-label="查看范围">
    {VIEWS.map(({ key, label }) => (
      <button key={key} type="button" aria-pressed={key === chosen} onClick={() => onChosen(key)}>
        {label}
      </button>
    ))}
  </fieldset>
);
