import type { Words } from './words.ts';

/** The page before its script runs. */
export function pageHtml(words: Words, locale: string): string {
  return document(
    words['page.title'],
    locale,
    `<div id="page"><p class="before">${words['page.loading']}</p></div>
    <noscript><p class="before">${words['page.no-script']}</p></noscript>
    <script type="module" src="/assets/page.js"></script>`,
  );
}

/** The door: the token is asked for. */
export function tokenHtml(words: Words, locale: string, wrong: boolean): string {
  return document(
    words['page.title'],
    locale,
    `<main class="door"><form method="get" action="/">
      <h1>${words['door.title']}</h1>
      <label for="token">${words['door.label']}</label>
      <input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
      ${wrong ? `<p role="alert">${words['door.wrong']}</p>` : ''}
      <button type="submit">${words['door.enter']}</button>
    </form></main>`,
  );
}

function document(title: string, locale: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/look.css">
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
