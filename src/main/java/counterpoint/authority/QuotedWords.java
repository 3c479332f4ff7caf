package counterpoint.authority;

import counterpoint.citation.Citation;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;

/// Tells whether a citation names the source of quoted words.
///
/// It stands at once after the closing quotation mark or a block quotation, without a signal, since a signal is for
/// support and not for the source of a quotation (Indigo Book R4.1); or it is introduced by *quoting*.
final class QuotedWords {
    private static final String CLOSING = "”\"’";

    private final Opinion opinion;

    QuotedWords(Opinion opinion) {
        this.opinion = opinion;
    }

    /// Whether words of what `citation` means are quoted there.
    boolean has(Citation citation) {
        return switch (citation.kind()) {
            case NAME, INTERNAL -> false;
            case FULL, SHORT, ID, SUPRA, STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY, RECORD ->
                citation.relation().filter("quoting"::equals).isPresent() || followsQuotation(citation.place());
        };
    }

    private boolean followsQuotation(Place place) {
        String text = opinion.block(place).text().text();
        int before = place.clean().start() - 1;
        while (before >= 0 && isBlank(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return !place.footnote()
                    && place.block() > 0
                    && opinion.body().get(place.block() - 1) instanceof BlockQuotation;
        }
        boolean closed = CLOSING.indexOf(text.charAt(before)) >= 0 && before > 0 && !isBlank(text.charAt(before - 1));
        return closed || closesBlockQuotation(place, text);
    }

    /// A block quotation may print its source within itself, as its last words.
    private boolean closesBlockQuotation(Place place, String text) {
        if (!(opinion.block(place) instanceof BlockQuotation)) {
            return false;
        }
        int after = place.clean().end();
        while (after < text.length() && (isBlank(text.charAt(after)) || text.charAt(after) == '.')) {
            after++;
        }
        return after >= text.length();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
