import { render } from 'preact';
import { App } from './app.tsx';
import { listen } from './line.ts';
import { applyTheme } from './theme.ts';

const place = document.querySelector('#page');
if (!place) throw new Error('The page has no place.');
applyTheme();
listen();
render(<App />, place);
