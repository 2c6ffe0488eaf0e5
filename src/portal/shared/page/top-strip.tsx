import { useContext } from 'react';
import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { dayIn, PageLanguage, useWords, weekdayIn } from '../../i18n/language.ts';
import { languagePath, PATHS, preferencePath } from '../../paths.ts';
import type { Frame } from './frame.ts';
import type { ModeSwitch, Modes } from './modes.ts';

/** The line above the banner: the day, the switches of the display, and the warning of a demonstration. */
export function TopStrip({ frame }: { frame: Frame }) {
  const { agency, modes, today, path } = frame;
  const language = useContext(PageLanguage);
  const words = useWords(FRAME_WORDS);
  return (
    <div className="strip">
      {(agency?.settings.demonstration ?? frame.demonstration) && (
        <p className="demonstration">
          <strong>{words.demonstration}</strong> <span>{words.demonstrationNote}</span>
        </p>
      )}
      <div className="column strip-line">
        <p className="today">
          {dayIn(language, today)} <span>{weekdayIn(language, today)}</span>
        </p>
        <nav className="display" aria-label={words.display}>
          <Sizes chosen={modes.size} back={path} />
          <ul className="switches">
            <Switch mode={modes.elder ? 'no-elder' : 'elder'} back={path}>
              {modes.elder ? words.leaveElder : words.elder}
            </Switch>
            <ThemeSwitches theme={modes.theme} back={path} />
            {agency && (
              <li>
                <a href={PATHS.accessibility(agency.code)}>{words.accessibility}</a>
              </li>
            )}
            <li>
              <a
                href={languagePath(language === 'zh' ? 'en' : 'zh', path)}
                rel="nofollow"
                lang={language === 'zh' ? 'en' : 'zh-CN'}
              >
                {words.otherLanguage}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </div>
  );
}

/** 字号: three links, the chosen one marked. */
function Sizes({ chosen, back }: { chosen: Modes['size']; back: string }) {
  const words = useWords(FRAME_WORDS);
  return (
    <ul className="sizes" aria-label={words.size}>
      {(['small', 'medium', 'large'] as const).map((size) => (
        <li key={size}>
          <a
            className={`size-of-${size}`}
            href={preferencePath(size, back)}
            rel="nofollow"
            aria-label={words.sizeLabels[size]}
            {...(size === chosen && { 'aria-current': 'true' as const })}
          >
            {words.sizes[size]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A visitor whose system is dark sees 浅色模式 and the others 深色模式: the style sheet knows which, the server not. */
function ThemeSwitches({ theme, back }: { theme: Modes['theme']; back: string }) {
  const words = useWords(FRAME_WORDS);
  return (
    <>
      <Switch mode={theme === 'contrast' ? 'auto' : 'contrast'} back={back}>
        {theme === 'contrast' ? words.leaveContrast : words.contrast}
      </Switch>
      {theme !== 'dark' && (
        <Switch mode="dark" back={back} {...(theme === 'auto' && { only: 'where-light' })}>
          {words.dark}
        </Switch>
      )}
      {(theme === 'dark' || theme === 'auto') && (
        <Switch mode="standard" back={back} {...(theme === 'auto' && { only: 'where-dark' })}>
          {words.light}
        </Switch>
      )}
    </>
  );
}

type SwitchProps = { mode: ModeSwitch; back: string; only?: string; children: string };

function Switch({ mode, back, only, children }: SwitchProps) {
  return (
    <li {...(only && { className: only })}>
      <a href={preferencePath(mode, back)} rel="nofollow">
        {children}
      </a>
    </li>
  );
}
