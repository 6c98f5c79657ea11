/** How the page looks: as the machine wishes, or as it was chosen here. */
export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'theme';

/** What was chosen. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

/** Whether the page is dark now. */
export function isDark(): boolean {
  const theme = chosenTheme();
  return theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}

/** Chooses, and shows it. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme();
}

/** Shows the page as chosen. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = chosenTheme();
}
