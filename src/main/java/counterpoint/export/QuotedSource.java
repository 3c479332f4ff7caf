package counterpoint.export;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.casefile.Selection;
import counterpoint.citation.CitationKind;
import counterpoint.export.QuoteStyle.Form;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says whom an opinion quotes in the words that are quoted from it: `(quoting Mitchell v. Forsyth, 472 U.S. 511, 526 (1985))`
/// (Indigo Book R11.5; Bluebook rule 10.6.3).
///
/// Only if it is certain: the words end within the one quotation that they have, its marks are curly and in order, a case is
/// cited right behind it without a signal, and it is known which case that is.
final class QuotedSource {
    private static final CaseNames NAMES = new CaseNames();
    private static final Pattern REPORTED = Pattern.compile("(\\d+ .+) \\d+");

    private QuotedSource() {
    }

    /// The parenthetical; empty if nothing is quoted, or it is not certain of whom.
    static Optional<String> of(Selection selection, Form form) {
        Place part = selection.parts().getLast();
        String text = selection.block(part).text().text();
        if (selection.parts().size() > 1 || text.indexOf('"') >= 0) {
            return Optional.empty();
        }
        int end = end(text, part.clean());
        List<Span> quotations = quotations(text).stream().filter(part.clean()::overlaps).toList();
        return quotations.size() == 1 && end > quotations.getFirst().start() + 1 && end <= quotations.getFirst().end()
                ? cited(selection, part, text, quotations.getFirst().end())
                        .flatMap(mention -> words(mention, form))
                        .map(words -> "(quoting " + words + ")")
                : Optional.empty();
    }

    /// Behind the last letter or quotation mark of the selection.
    private static int end(String text, Span selected) {
        int end = selected.end();
        while (end > selected.start() && ",;: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// The quotations that lie within no other, with their marks; none from the first one on that does not close.
    private static List<Span> quotations(String text) {
        List<Span> found = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '\u201C') {
                start = depth == 0 ? at : start;
                depth++;
            } else if (mark == '\u201D' && depth > 0) {
                depth--;
                if (depth == 0) {
                    found.add(new Span(start, at + 1));
                }
            }
        }
        return found;
    }

    /// The case that is cited right behind a quotation.
    private static Optional<Mention> cited(Selection selection, Place part, String text, int quotationEnd) {
        return selection.edition().mentions().stream()
                .filter(mention -> mention.citation().place().footnote() == part.footnote()
                        && mention.citation().place().block() == part.block()
                        && mention.citation().place().clean().start() > quotationEnd)
                .findFirst()
                .filter(mention -> text.substring(quotationEnd, mention.citation().place().clean().start()).isBlank())
                .filter(mention -> mention.citation().signal().isEmpty()
                        && mention.citation().within().isEmpty()
                        && mention.resolution().state() == Resolution.State.RESOLVED
                        && attributes(mention.citation().kind()));
    }

    private static boolean attributes(CitationKind kind) {
        return switch (kind) {
            case FULL, SHORT, ID -> true;
            // A name may begin the next sentence; a supra is of a book.
            case NAME, SUPRA, SECONDARY, RECORD, INTERNAL, STATUTE, RULE, CONSTITUTION, REGULATION -> false;
        };
    }

    private static Optional<String> words(Mention mention, Form form) {
        Optional<Authority> cited = mention.authority()
                .filter(one -> one.kind() == AuthorityKind.CASE && !one.citations().isEmpty());
        Optional<String> pin = mention.citation().pin().or(mention::impliedPin)
                .map(pages -> pages.replace('-', '–'));
        return cited.flatMap(authority -> switch (form) {
            case FULL -> full(authority, pin);
            case SHORT -> pin.flatMap(pages -> again(authority, pages));
            case PAGES -> Optional.empty();
        });
    }

    private static Optional<String> full(Authority authority, Optional<String> pin) {
        if (authority.year().isEmpty()) {
            return Optional.empty();
        }
        String court = authority.court().filter(name -> !name.equals("U.S.")).map(name -> name + " ").orElse("");
        return Optional.of(NAMES.cited(authority.name()) + ", " + authority.citations().getFirst()
                + pin.map(pages -> ", " + pages).orElse("")
                + " (" + court + authority.year().getAsInt() + ")");
    }

    private static Optional<String> again(Authority authority, String pages) {
        Matcher reported = REPORTED.matcher(authority.citations().getFirst());
        return reported.matches()
                ? Optional.of(
                        CaseCite.firstParty(NAMES.cited(authority.name())) + ", " + reported.group(1) + " at " + pages)
                : Optional.empty();
    }
}
