package counterpoint.export;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.casefile.PinCites;
import counterpoint.casefile.ReporterCitation;
import counterpoint.casefile.Selection;
import counterpoint.citation.CitationKind;
import counterpoint.export.QuoteStyle.Form;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Says whom an opinion quotes in the words that are quoted from it: `(quoting Mitchell v. Forsyth, 472 U.S. 511, 526 (1985))`
/// (Indigo Book R11.5; Bluebook rule 10.6.3).
///
/// Only if it is certain: the words end within the one quotation that they have, its marks are in order, a case is cited right
/// behind it without a signal, and it is known which case that is. Of a block quotation that is the citation with which the
/// text goes on.
final class QuotedSource {
    private static final CaseNames NAMES = new CaseNames();
    private static final Pattern RANGE = Pattern.compile("(\\d+)[-\u2013](\\d+)");

    private QuotedSource() {
    }

    /// The parenthetical, with the space before it; empty if nothing is quoted, or it is not certain of whom.
    static Optional<List<Phrase>> of(Selection selection, Form form) {
        return source(selection).flatMap(mention -> phrases(mention, form));
    }

    private static Optional<Mention> source(Selection selection) {
        Place part = selection.parts().getLast();
        boolean block = selection.parts().stream().allMatch(one -> selection.block(one) instanceof BlockQuotation);
        if (block) {
            return behindBlock(selection, part);
        }
        if (selection.parts().size() > 1) {
            return Optional.empty();
        }
        String text = selection.block(part).text().text();
        int end = end(text, part.clean());
        List<Span> quotations = Quotations.in(text).stream().filter(part.clean()::overlaps).toList();
        return quotations.size() == 1 && end > quotations.getFirst().start() + 1 && end <= quotations.getFirst().end()
                ? cited(selection, part, quotations.getFirst().end())
                : Optional.empty();
    }

    /// The citation with which the text goes on behind the paragraphs of a block quotation.
    private static Optional<Mention> behindBlock(Selection selection, Place part) {
        List<Block> body = selection.edition().opinion().body();
        int next = part.block() + 1;
        while (next < body.size() && body.get(next) instanceof BlockQuotation) {
            next++;
        }
        return next < body.size() && body.get(next) instanceof Paragraph
                ? cited(selection, new Place(part.opinion(), false, next, new Span(0, 0)), 0)
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

    /// The case that is cited right behind a quotation, in the block of a place.
    private static Optional<Mention> cited(Selection selection, Place part, int quotationEnd) {
        String text = selection.block(part).text().text();
        return selection.edition().mentions().stream()
                .filter(mention -> mention.citation().place().footnote() == part.footnote()
                        && mention.citation().place().block() == part.block()
                        && mention.citation().place().clean().start() >= quotationEnd)
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

    private static Optional<List<Phrase>> phrases(Mention mention, Form form) {
        Optional<Authority> cited = mention.authority()
                .filter(one -> one.kind() == AuthorityKind.CASE && !one.citations().isEmpty());
        Optional<String> pin = mention.citation().pin().or(mention::impliedPin).map(QuotedSource::pages);
        return cited.flatMap(authority -> switch (form) {
            case FULL -> full(authority, pin);
            case SHORT -> pin.flatMap(pages -> again(authority, pages));
            case PAGES -> Optional.empty();
        });
    }

    /// Ranges with the digits that a citation of our own has: `1128–29`.
    private static String pages(String printed) {
        return RANGE.matcher(printed).replaceAll(range -> PinCites.range(range.group(1), last(range)));
    }

    /// `1128-29` runs to 1129.
    private static String last(MatchResult range) {
        int missing = range.group(1).length() - range.group(2).length();
        return missing > 0 ? range.group(1).substring(0, missing) + range.group(2) : range.group(2);
    }

    /// A case in a database is cited with its day, which is not known.
    private static Optional<List<Phrase>> full(Authority authority, Optional<String> pin) {
        String reported = authority.citations().getFirst();
        if (authority.year().isEmpty()
                || ReporterCitation.of(reported).filter(ReporterCitation::isDatabase).isPresent()) {
            return Optional.empty();
        }
        String court = authority.court().filter(name -> !name.equals("U.S.")).map(name -> name + " ").orElse("");
        return Optional.of(quoting(
                NAMES.cited(authority.name(), authority.court()),
                ", " + reported + pin.map(pages -> ", " + pages).orElse("")
                        + " (" + court + authority.year().getAsInt() + ")"));
    }

    private static Optional<List<Phrase>> again(Authority authority, String pages) {
        return ReporterCitation.of(authority.citations().getFirst())
                .map(reported -> quoting(
                        NAMES.firstParty(NAMES.cited(authority.name(), authority.court())),
                        ", " + reported.again(pages.replaceFirst("^\\*", ""))));
    }

    private static List<Phrase> quoting(String name, String rest) {
        return List.of(Phrase.roman(" (quoting "), Phrase.italic(name), Phrase.roman(rest + ")"));
    }
}
