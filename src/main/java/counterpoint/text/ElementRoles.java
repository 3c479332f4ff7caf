package counterpoint.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tells the roles of elements: those of HTML, of the Caselaw Access Project's HTML (`article.opinion`,
/// `aside.footnote`, `a.page-label`) and XML (`footnotemark`, `page-number`), which CourtListener took over, and of
/// the older markup in CourtListener (`footnote_body`, `star-pagination`, `div.footnote`).
final class ElementRoles {
    private static final Map<String, ElementRole> BY_NAME = Map.ofEntries(
            Map.entry("opinion", ElementRole.OPINION),
            Map.entry("author", ElementRole.AUTHOR),
            Map.entry("page-number", ElementRole.PAGE),
            Map.entry("page_number", ElementRole.PAGE),
            Map.entry("page-label", ElementRole.PAGE),
            Map.entry("footnote", ElementRole.NOTE),
            Map.entry("footnote_body", ElementRole.NOTE),
            Map.entry("footnotemark", ElementRole.NOTE_MARK),
            Map.entry("footnote_reference", ElementRole.NOTE_MARK),
            Map.entry("footnote_number", ElementRole.NOTE_MARK),
            Map.entry("blockquote", ElementRole.QUOTATION),
            Map.entry("block_quote", ElementRole.QUOTATION),
            Map.entry("center", ElementRole.CENTERED),
            Map.entry("heading", ElementRole.HEADING),
            Map.entry("em", ElementRole.ITALIC),
            Map.entry("i", ElementRole.ITALIC),
            Map.entry("italic", ElementRole.ITALIC),
            Map.entry("sup", ElementRole.RAISED),
            Map.entry("superscript", ElementRole.RAISED),
            Map.entry("pre", ElementRole.LAYOUT),
            Map.entry("br", ElementRole.LINE_BREAK));
    private static final Set<String> DROPPED = Set.of(
            "script", "style", "noscript", "template", "svg", "iframe", "object", "button", "select", "option",
            "input", "textarea", "head", "canvas", "audio", "video", "map");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "section", "article", "main", "body", "html", "table", "thead", "tbody", "tfoot", "tr", "ul",
            "ol", "li", "dl", "dt", "dd", "hr", "form", "fieldset", "figure", "figcaption", "address", "caption",
            "casebody", "title", "header", "footer", "aside", "details", "summary", "opinion_text", "opinion_byline");
    /// The parts of a decision before its opinions, in the Caselaw Access Project's and in Columbia's markup.
    private static final Set<String> HEAD_PARTS = Set.of(
            "parties", "docketnumber", "docket", "court", "decisiondate", "otherdate", "date", "attorneys", "judges",
            "summary", "syllabus", "headnotes", "history", "disposition", "citation", "seealso", "posture", "panel",
            "caption");
    private static final Set<String> CONTENT = Set.of("article", "section", "main", "opinion", "casebody");
    private static final Set<String> CHROME_ROLES = Set.of("navigation", "banner", "contentinfo", "search");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern CENTERED = Pattern.compile("text-align\\s*:\\s*center");
    private static final Pattern SLANTED = Pattern.compile("font-style\\s*:\\s*(?:italic|oblique)");
    private static final Pattern NOTE_ID = Pattern.compile("fn_?fnote\\d+|footnote[-_]?\\d+(?:[-_]\\d+)?");

    private ElementRoles() {
    }

    static ElementRole of(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        if (element.hasAttr("hidden") || HIDDEN.matcher(style).find() || isAddedNumber(element)) {
            return ElementRole.DROPPED;
        }
        ElementRole byClass = byClass(element);
        if (byClass != ElementRole.INLINE) {
            return byClass;
        }
        ElementRole byName = byName(element);
        boolean block = byName == ElementRole.BLOCK;
        if (block && (element.attr("align").equalsIgnoreCase("center") || CENTERED.matcher(style).find())) {
            return ElementRole.CENTERED;
        }
        return byName == ElementRole.INLINE && SLANTED.matcher(style).find() ? ElementRole.ITALIC : byName;
    }

    /// The number that Resource.org added to each paragraph.
    private static boolean isAddedNumber(Element element) {
        return element.hasClass("num") && element.normalName().equals("span");
    }

    private static ElementRole byClass(Element element) {
        String name = element.normalName();
        if (element.hasClass("star-pagination") || element.hasClass("page-label") || element.hasClass("page-number")) {
            return ElementRole.PAGE;
        }
        if (name.equals("a") && (element.hasClass("footnotemark") || element.hasClass("footnote"))) {
            return ElementRole.NOTE_MARK;
        }
        boolean note = element.hasClass("footnote") || NOTE_ID.matcher(element.id()).matches();
        if (note && (BLOCKS.contains(name) || name.equals("span")) && !name.equals("section")) {
            return ElementRole.NOTE;
        }
        if (element.hasClass("opinion") && element.hasAttr("data-type")) {
            return ElementRole.OPINION;
        }
        if (element.hasClass("head-matter")) {
            return ElementRole.HEAD_MATTER;
        }
        if (element.hasClass("author") && BLOCKS.contains(name)) {
            return ElementRole.AUTHOR;
        }
        return CHROME_ROLES.contains(element.attr("role")) ? ElementRole.CHROME : ElementRole.INLINE;
    }

    private static ElementRole byName(Element element) {
        String name = element.normalName();
        ElementRole known = BY_NAME.get(name);
        if (known != null) {
            return known;
        }
        if (DROPPED.contains(name)) {
            return ElementRole.DROPPED;
        }
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return ElementRole.HEADING;
        }
        if (name.equals("nav") || (isSiteEdge(name) && !isContent(element))) {
            return ElementRole.CHROME;
        }
        if (HEAD_PARTS.contains(name)) {
            Element parent = element.parent();
            boolean before = parent != null && parent.normalName().equals("casebody");
            return before ? ElementRole.HEAD_MATTER : ElementRole.BLOCK;
        }
        return BLOCKS.contains(name) ? ElementRole.BLOCK : ElementRole.INLINE;
    }

    private static boolean isSiteEdge(String name) {
        return name.equals("header") || name.equals("footer") || name.equals("aside");
    }

    /// Whether the element stands in the part of its page that holds the document.
    private static boolean isContent(Element element) {
        for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
            if (CONTENT.contains(outer.normalName())) {
                return true;
            }
        }
        return false;
    }
}
