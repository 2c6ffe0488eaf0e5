import { useQuery } from '@tanstack/react-query';
import type { LetterLayoutView } from '../../../src/api/agencies/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** What the form of the layout holds and the API takes. */
export type LayoutForm = LetterLayoutView['layout'];

export const useLayoutPath = (): string => `${useDesk().api}/letter-layout`;

/** How letters look now, with the organ's own fonts. */
export function useLetterLayout() {
  const path = useLayoutPath();
  return useQuery({ queryKey: [path], queryFn: () => call<LetterLayoutView>({ path }) });
}

/** The form as the API takes it: an emptied choice of a font is the package's. */
export const layoutBody = ({ fonts, ...layout }: LayoutForm): LayoutForm => ({
  ...layout,
  fonts: { title: fonts.title ?? null, body: fonts.body ?? null, heading: fonts.heading ?? null },
});
