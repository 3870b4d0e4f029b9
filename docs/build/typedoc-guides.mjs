// A TypeDoc plugin: from every API page a way back to the guides.
import { JSX } from 'typedoc';

export function load(app) {
  app.renderer.hooks.on('pageSidebar.begin', (context) =>
    JSX.createElement(
      'p',
      { class: 'tsd-guides' },
      JSX.createElement('a', { href: context.relativeURL('../index.html'), lang: 'zh-CN' }, '指南'),
      ' · ',
      JSX.createElement('a', { href: context.relativeURL('../en/index.html') }, 'Guides'),
    ),
  );
}
