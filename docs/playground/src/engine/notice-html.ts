// The notice as HTML: no markup of its own passes, headings go below the page's, and no style is set in place.
import MarkdownIt from 'markdown-it';

export function noticeHtml(markdown: string): string {
  const parser = new MarkdownIt({ html: false });
  parser.core.ruler.push('fitting the page', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type.startsWith('heading')) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`;
      const style = token.attrGet('style');
      if (style !== null) {
        token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
        if (style.includes('right')) token.attrSet('class', 'number');
      }
    }
  });
  parser.renderer.rules['table_open'] = () => '<div class="scroll" tabindex="0"><table>';
  parser.renderer.rules['table_close'] = () => '</table></div>';
  return parser.render(markdown);
}
