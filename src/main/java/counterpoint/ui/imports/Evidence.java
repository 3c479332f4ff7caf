package counterpoint.ui.imports;

import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.text.Span;
import counterpoint.ui.model.imports.DecisionText;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why an opinion is said to begin where it begins, in words.
final class Evidence {
    private static final int LONG = 90;
    /// So much before the author's name is more than a title such as `JUSTICE`.
    private static final int CAPTION = 24;

    private Evidence() {
    }

    /// The byline, and the page that it opens; without a byline the first words.
    static String of(Decision decision, int index) {
        Opinion opinion = decision.opinions().get(index);
        String why = byline(decision, index)
                .map(words -> Texts.of("import.evidence.byline", cut(words)))
                .orElseGet(() -> Texts.of("import.evidence.none"));
        return decision.pageLabelAt(opinion.span().start())
                .map(page -> Texts.of("import.evidence.page", why, page))
                .orElse(why);
    }

    /// The byline of an opinion; empty if it begins without one.
    static Optional<String> byline(Decision decision, int index) {
        List<String> lines = DecisionText.of(decision, List.of()).parts().stream()
                .filter(part -> part.opinion() == index)
                .filter(DecisionText.Byline.class::isInstance)
                .map(part -> part.text().text())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(afterCaption(decision.opinions().get(index), lines));
    }

    /// The line that names the author, without the running caption in which docket and parties stand before it.
    private static String afterCaption(Opinion opinion, List<String> lines) {
        String last = lines.getLast();
        int name = opinion.author()
                .map(author -> last.toLowerCase(Locale.US).lastIndexOf(author.name().toLowerCase(Locale.US)))
                .orElse(0);
        return name > CAPTION ? last.substring(name) : last;
    }

    /// The pages of an opinion, `pages 45–62`; empty if the source marks none.
    static Optional<String> pages(Decision decision, Opinion opinion) {
        Span span = opinion.span();
        Optional<String> first = decision.pageLabelAt(span.start());
        Optional<String> last = decision.pageLabelAt(Math.max(span.start(), span.end() - 1));
        return first.flatMap(from -> last.map(to -> from.equals(to)
                ? Texts.of("import.pages.one", from)
                : Texts.of("import.pages", from, to)));
    }

    static String cut(String words) {
        return words.length() <= LONG ? words : words.substring(0, LONG).strip() + " …";
    }
}
