package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Selection;
import counterpoint.export.QuoteStyle.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words of an opinion with their citation, ready for a brief.
///
/// @param quotation the words
/// @param cite where they stand
/// @param parentheticals what the citation says of changes to the words, and whom they quote: `(footnote omitted)`,
///     `(quoting Quezada, 944 F.2d at 715)`
public record CitedQuotation(Quotation quotation, CaseCite cite, List<String> parentheticals) {
    public CitedQuotation {
        parentheticals = List.copyOf(parentheticals);
    }

    /// Quotes and cites what is selected.
    public static CitedQuotation of(CaseFile file, CaseOpinion opinion, Selection selection, QuoteStyle style) {
        Quotation quotation = Quotation.of(selection, style);
        List<String> said = new ArrayList<>();
        if (style.form() != Form.PAGES) {
            said(said, quotation.footnotes(), "footnote");
            said(said, quotation.citations(), "citation");
            QuotedSource.of(selection, style.form()).ifPresent(said::add);
        }
        return new CitedQuotation(quotation, CaseCite.of(file, opinion, selection, style), said);
    }

    /// Words in double quotation marks, those within them single and the other way round, for a list of quotations.
    public static String inQuotationMarks(String words) {
        return "“" + NestedMarks.inLine(words) + "”";
    }

    private static void said(List<String> said, int count, String what) {
        if (count > 0) {
            said.add("(" + what + (count == 1 ? "" : "s") + " omitted)");
        }
    }

    /// All that follows the case's name.
    public String rest() {
        String rest = cite.rest();
        if (parentheticals.isEmpty()) {
            return rest;
        }
        String bare = rest.endsWith(".") && !rest.endsWith("..") ? rest.substring(0, rest.length() - 1) : rest;
        return bare + " " + String.join(" ", parentheticals) + ".";
    }

    /// As plain text: in one line, or a block with its citation in the line behind it.
    public String plain() {
        return quotation.block()
                ? String.join("\n\n", quotation.paragraphs()) + "\n\n" + cite.name() + rest()
                : quotation.paragraphs().getFirst() + " " + cite.name() + rest();
    }

    /// As Markdown (CommonMark): the name in italics, a block as a block quotation.
    public String markdown() {
        String name = cite.name().isEmpty() ? "" : "*" + MarkdownText.escaped(cite.name()) + "*";
        String citation = name + MarkdownText.escaped(rest());
        return quotation.block()
                ? quotation.paragraphs().stream()
                        .map(words -> "> " + MarkdownText.escaped(words))
                        .collect(Collectors.joining("\n>\n")) + "\n\n" + citation
                : MarkdownText.escaped(quotation.paragraphs().getFirst()) + " " + citation;
    }

    /// As part of a web page, for programs that paste formatted text.
    public String html() {
        HtmlWriter html = new HtmlWriter();
        html(html);
        return html.toString();
    }

    /// The same, behind what is written already.
    void html(HtmlWriter html) {
        if (quotation.block()) {
            html.element("blockquote", () -> quotation.paragraphs().forEach(words -> html.element("p", words)));
            html.element("p", () -> citation(html));
        } else {
            html.element("p", () -> {
                html.text(quotation.paragraphs().getFirst() + " ");
                citation(html);
            });
        }
    }

    private void citation(HtmlWriter html) {
        if (!cite.name().isEmpty()) {
            html.element("i", cite.name());
        }
        html.text(rest());
    }
}
