import type { Theme } from '../e2e/harness/browser.ts';

interface Palette {
  readonly page: string;
  readonly card: string;
  readonly soft: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly line: string;
}

/** Near enough to Teams' own colours to see what is unreadable; taken from Fluent's Teams tokens. */
export const PALETTES: Record<Theme, Palette> = {
  default: {
    page: '#f5f5f5',
    card: '#ffffff',
    soft: '#fafafa',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    onAccent: '#ffffff',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#c4314b',
    line: '#d1d1d1',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    soft: '#333333',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    onAccent: '#1f1f1f',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f9526b',
    line: '#666666',
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    soft: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    onAccent: '#000000',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff5f5f',
    line: '#ffffff',
  },
};

const FONT = '"Segoe UI", "Open Sans", system-ui, sans-serif';

/** The settings `adaptivecards` draws with, after what Teams' client was seen to use. */
export function hostConfig(theme: Theme): object {
  const colours = PALETTES[theme];
  const shade = (full: string, subtle = full) => ({ default: full, subtle });
  const foregroundColors = {
    default: shade(colours.text, colours.subtle),
    dark: shade(colours.text, colours.subtle),
    light: shade(colours.subtle),
    accent: shade(colours.accent),
    good: shade(colours.good),
    warning: shade(colours.warning),
    attention: shade(colours.attention),
  };
  const plain = { backgroundColor: colours.card, foregroundColors };
  const soft = { backgroundColor: colours.soft, foregroundColors };
  return {
    hostCapabilities: { capabilities: null },
    supportsInteractivity: true,
    fontFamily: FONT,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    containerStyles: {
      default: plain,
      emphasis: soft,
      accent: soft,
      good: soft,
      warning: soft,
      attention: soft,
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { suffix: ' *', suffixColor: 'attention' },
        optionalInputs: {},
      },
      errorMessage: { color: 'attention', spacing: 'small', size: 'small' },
    },
    textBlock: { headingLevel: 2 },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 120 },
      value: { wrap: true },
      spacing: 16,
    },
  };
}

export function styleSheet(theme: Theme): string {
  const colours = PALETTES[theme];
  return `
    body { margin: 0; padding: 8px; background: ${colours.page}; font-family: ${FONT}; color: ${colours.text}; }
    #card { border: 1px solid ${colours.line}; border-radius: 4px; }
    .ac-pushButton { font: 600 14px ${FONT}; padding: 5px 12px; border-radius: 4px; min-height: 32px;
      border: 1px solid ${colours.line}; background: ${colours.card}; color: ${colours.text}; max-width: 100%; }
    .ac-pushButton.primary, .ac-pushButton.style-positive, .ac-pushButton.expanded
      { background: ${colours.accent}; color: ${colours.onAccent}; border-color: ${colours.accent}; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-input { box-sizing: border-box; width: 100%; max-width: 100%; padding: 6px 12px; font: 14px ${FONT};
      border: 1px solid ${colours.line}; border-radius: 4px; background: ${colours.soft}; color: ${colours.text}; }
    .ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect { border: 0; padding: 0; background: none; }
    input[type=checkbox], input[type=radio] { width: auto; accent-color: ${colours.accent}; }
    /* Teams draws them as Fluent's, which keep eight pixels free around each. */
    div:has(> input[type=checkbox]), div:has(> input[type=radio]) { min-height: 32px; }
    table { border-collapse: collapse; } a { color: ${colours.accent}; }`;
}
