import type { ThemeConfig } from 'antd';

const PRIMARY = '#1550a3';
const MUTED = '#55606f';

/** Colours that reach 4.5:1 on their grounds; the defaults of the library do not. */
export const THEME: ThemeConfig = {
  token: {
    colorPrimary: PRIMARY,
    colorInfo: '#0f5db8',
    colorLink: PRIMARY,
    // The lighter blue the library would take falls below 4.5:1.
    colorLinkHover: '#0d3a7a',
    colorLinkActive: '#0d3a7a',
    colorPrimaryHover: '#0d3a7a',
    colorError: '#b3130a',
    colorSuccess: '#1c6b37',
    colorWarning: '#8a5300',
    colorText: '#1c2430',
    colorTextSecondary: MUTED,
    colorTextTertiary: MUTED,
    colorTextDescription: MUTED,
    colorTextPlaceholder: '#6b7684',
    colorTextDisabled: '#6b7684',
    colorBorder: '#c3ccd8',
    colorBorderSecondary: '#dbe2ec',
    colorBgLayout: '#f3f5f9',
    // A dark primary would otherwise give a grey selection.
    colorPrimaryBg: '#e7effa',
    colorPrimaryBgHover: '#d5e3f6',
    // Dark state colours would likewise give muddy grounds.
    colorWarningBg: '#fff6e5',
    colorWarningBorder: '#efcf8f',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#eeb0aa',
    colorInfoBg: '#eef4fc',
    colorInfoBorder: '#b9cfee',
    colorSuccessBg: '#e9f5ed',
    colorSuccessBorder: '#b3d8bf',
    borderRadius: 3,
    borderRadiusLG: 4,
    motion: false,
  },
  components: {
    Form: { labelColor: '#1c2430', verticalLabelPadding: '0 0 4px' },
    Modal: { titleFontSize: 17 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
  },
};
