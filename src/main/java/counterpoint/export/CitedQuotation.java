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
/// @param parentheticals what the citation says of changes to the words, and whom they quote: ` (footnote omitted)`,
///     ` (quoting Quezada, 944 F.2d at 715)`, in this order (Bluebook rule 1.5(b))
public record CitedQuotation(Quotation quotation, CaseCite cite, List<Phrase> parentheticals) {
    public CitedQuotation {
        parentheticals = List.copyOf(parentheticals);
    }

    /// Quotes and cites what is selected.
    public static CitedQuotation of(CaseFile file, CaseOpinion opinion, Selection selection, QuoteStyle style) {
        Quotation quotation = Quotation.of(selection, style);
        List<Phrase> said = new ArrayList<>();
        if (style.form() != Form.PAGES) {
            quotation.inOriginal().forEach(words -> said.add(Phrase.roman(" " + words)));
            said(said, quotation.footnotes(), "footnote");
            said(said, quotation.citations(), "citation");
            QuotedSource.of(selection, style.form()).ifPresent(said::addAll);
        }
        return new CitedQuotation(quotation, CaseCite.of(file, opinion, selection, style), said);
    }

    /// Words in double quotation marks, those within them single and the other way round, for a list of quotations.
    public static String inQuotationMarks(String words) {
        return "“" + NestedMarks.inLine(words) + "”";
    }

    private static void said(List<Phrase> said, int count, String what) {
        if (count > 0) {
            said.add(Phrase.roman(" (" + what + (count == 1 ? "" : "s") + " omitted)"));
        }
    }

    /// The whole citation.
    public List<Phrase> citation() {
        List<Phrase> all = new ArrayList<>();
        if (!cite.name().isEmpty()) {
            all.add(Phrase.italic(cite.name()));
        }
        String rest = cite.rest();
        if (parentheticals.isEmpty()) {
            all.add(Phrase.roman(rest));
        } else {
            String bare = rest.endsWith(".") && !rest.endsWith("..") ? rest.substring(0, rest.length() - 1) : rest;
            all.add(Phrase.roman(bare));
            all.addAll(parentheticals);
            all.add(Phrase.roman("."));
        }
        return all;
    }

    /// All that follows the case's name, in plain text.
    public String rest() {
        return cited().substring(cite.name().length());
    }

    private String cited() {
        return Phrase.plain(citation());
    }

    /// As plain text: in one line, or a block with its citation in the line behind it.
    public String plain() {
        return quotation.block()
                ? String.join("\n\n", quotation.paragraphs()) + "\n\n" + cited()
                : quotation.paragraphs().getFirst() + " " + cited();
    }

    /// As Markdown (CommonMark): names in italics, a block as a block quotation.
    public String markdown() {
        String citation = markdown(citation());
        return quotation.block()
                ? quotation.set().stream()
                        .map(words -> "> " + markdown(words))
                        .collect(Collectors.joining("\n>\n")) + "\n\n" + citation
                : markdown(quotation.set().getFirst()) + " " + citation;
    }

    private static String markdown(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.italic()
                        ? "*" + MarkdownText.escaped(phrase.words()) + "*"
                        : MarkdownText.escaped(phrase.words()))
                .collect(Collectors.joining());
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
            html.element("blockquote", () -> quotation.set()
                    .forEach(words -> html.element("p", () -> html.phrases(words))));
            html.element("p", () -> html.phrases(citation()));
        } else {
            html.element("p", () -> html.phrases(inLine()));
        }
    }

    /// The words with their citation behind them.
    List<Phrase> inLine() {
        List<Phrase> all = new ArrayList<>(quotation.set().getFirst());
        all.add(Phrase.roman(" "));
        all.addAll(citation());
        return all;
    }
}
