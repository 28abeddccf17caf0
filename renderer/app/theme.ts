import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ten shades around the accent of tokens.css; the kit takes the sixth in light and the fourth in dark. */
const accent: MantineColorsTuple = [
  '#e7eff7',
  '#d3e2f0',
  '#b4cee6',
  '#8ab8e6',
  '#6a9fd2',
  '#4a7fb1',
  '#2f5d8c',
  '#284f78',
  '#214264',
  '#193450',
];

/** The kit dressed in the colours and sizes of tokens.css. */
export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  fontFamily: 'var(--ui)',
  fontSizes: { xs: '11.5px', sm: '13px', md: '13px', lg: '15px', xl: '17px' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
});
