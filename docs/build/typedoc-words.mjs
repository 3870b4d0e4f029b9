// A TypeDoc plugin: how the API pages read. Their own words are Chinese first, then English, as the comments are; Chinese
// text has no gaps where lines of the source end; and types have no arguments but those that the source writes.
import { Converter, makeRecursiveVisitor, ReflectionKind } from 'typedoc';

/** TypeDoc's words on the pages; its messages, and TypeScript's own words such as `readonly`, stay as they are. */
const WORDS = {
  kind_module: '模块 · Module',
  kind_function: '函数 · Function',
  kind_variable: '值 · Value',
  kind_class: '类 · Class',
  kind_interface: '接口 · Interface',
  kind_method: '方法 · Method',
  kind_property: '属性 · Property',
  kind_type_alias: '类型 · Type',
  kind_plural_constructor: '构造函数 · Constructors',
  kind_plural_method: '方法 · Methods',
  kind_plural_parameter: '参数 · Parameters',
  kind_plural_property: '属性 · Properties',
  kind_plural_type_parameter: '类型参数 · Type parameters',
  tag_example: '示例 · Example',
  tag_remarks: '说明 · Remarks',
  tag_see: '参见 · See',
  tag_since: '始于 · Since',
  tag_throws: '抛出 · Throws',
  theme_copied: '已复制 · Copied',
  theme_copy: '复制 · Copy',
  theme_dark: '深色 · Dark',
  theme_hierarchy: '继承关系 · Hierarchy',
  theme_hierarchy_view_summary: '全部 · All',
  theme_index: '目录 · Index',
  theme_indexable: '其他字段 · Further fields',
  theme_inherited_from: '继承自 · Inherited from',
  theme_light: '浅色 · Light',
  theme_member_visibility: '显示成员 · Show members',
  theme_menu: '菜单 · Menu',
  theme_on_this_page: '本页 · On this page',
  theme_os: '随系统 · As the system',
  theme_overrides: '覆盖 · Overrides',
  theme_permalink: '链接 · Link',
  theme_preparing_search_index: '正在准备 · Getting ready …',
  theme_returns: '返回 · Returns',
  theme_search: '搜索 · Search',
  theme_search_no_results_found_for_0: '没有找到 · Nothing found: {0}',
  theme_search_placeholder: '搜索名称和说明 · Search names and descriptions',
  theme_settings: '设置 · Settings',
  theme_theme: '配色 · Theme',
  theme_type_declaration: '类型 · Type',
};

// A browser shows the end of a line as a space. Blank lines, lists and tables keep theirs.
const GAP = /(?<=[，。；：、（])\n *(?=[^\s|-])|(?<=\p{Script=Han})\n *(?=\p{Script=Han})/gu;

/** The text of a comment's part, without gaps in its Chinese. */
export const unbroken = (text) => text.replace(GAP, '');

// TypeScript fills in what an Iterable takes and gives at its end.
const asWritten = makeRecursiveVisitor({
  reference(type) {
    if (/^(Async)?Iterable$/.test(type.name)) type.typeArguments?.splice(1);
  },
});

export function load(app) {
  app.internationalization.addTranslations('zh-CN', WORDS);
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.All)) {
      const { comment, type, extendedTypes = [] } = reflection;
      for (const parts of [comment?.summary ?? [], ...(comment?.blockTags ?? []).map(({ content }) => content)]) {
        for (const part of parts) if (part.kind === 'text') part.text = unbroken(part.text);
      }
      for (const one of [type, ...extendedTypes]) one?.visit(asWritten);
    }
  });
}
