import { type KeyboardEvent, useEffect, useRef } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One stop of the Tab key for the whole toolbar, arrows within it (WAI-ARIA toolbar). */
export function useToolbarKeys() {
  const bar = useRef<HTMLDivElement>(null);
  const tools = (): readonly HTMLElement[] => [
    ...(bar.current?.querySelectorAll<HTMLElement>('button, select') ?? []),
  ];
  const reach = (tool: HTMLElement | undefined): void => {
    for (const other of tools()) other.tabIndex = other === tool ? 0 : -1;
  };
  useEffect(() => {
    const all = tools();
    if (!all.some(({ tabIndex }) => tabIndex === 0)) reach(all[0]);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = tools();
    const at = all.indexOf(event.target as HTMLElement);
    // Up and down choose within the list of styles.
    const step =
      event.target instanceof HTMLSelectElement && /Up|Down/.test(event.key) ? 0 : (STEPS[event.key] ?? 0);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : at + step;
    if (at < 0 || next === at) return;
    event.preventDefault();
    const tool = all[(next + all.length) % all.length];
    reach(tool);
    tool?.focus();
  };
  const onFocus = (event: { readonly target: EventTarget }): void => reach(event.target as HTMLElement);
  return {
    bar,
    onKeyDown,
    onFocus,
    focusFirst: () =>
      tools()
        .find(({ tabIndex }) => tabIndex === 0)
        ?.focus(),
  };
}
