import { useQuery } from '@tanstack/react-query';
import type { SiteSettings } from '../../../src/domain/agencies/site-settings.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { usePaused } from '../shared/use-paused.ts';

/** The home as the portal would draw it; a refusal comes as a page too, and says what is wrong. */
async function fetchPreview(code: string, settings: SiteSettings): Promise<string> {
  const answer = await fetch(`/${code}/frame-preview`, {
    method: 'POST',
    credentials: 'omit',
    body: new URLSearchParams({ settings: JSON.stringify(settings) }),
  });
  return answer.text();
}

/** The top and the foot of the column's home under the settings being typed. Nothing in it runs or leads away. */
export function SitePreview({ settings }: { readonly settings: SiteSettings }) {
  const { post } = useDesk();
  const shown = usePaused(settings);
  const preview = useQuery({
    queryKey: ['frame-preview', post.code, shown],
    queryFn: () => fetchPreview(post.code, shown),
    placeholderData: (former) => former,
  });
  return (
    <Card title="预览">
      <p className="muted">预览不加载其他网站的图片和脚本。</p>
      <Loaded query={preview}>
        {(html) => (
          <iframe className="site-preview" title="专栏首页预览" sandbox="allow-same-origin" srcDoc={html} />
        )}
      </Loaded>
    </Card>
  );
}
