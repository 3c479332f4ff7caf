package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A sentence of an opinion that cites an authority or speaks of it without a citation.
///
/// @param raw where it is printed; with the sentence before it if it is a citation and nothing else
/// @param text its words, likewise
/// @param mentions the mentions of the authority that begin in it; empty if words of it point back to the authority
/// @param masked what it says of its own in small letters, `@a` for each citation of the authority, `@b` for each of another,
///     `@o` for the other opinion; the words of the sentence that a bare citation supports stand before [#NEXT]
/// @param reports whether it has more words, which tell the view of another
/// @param aboutOther whether it speaks about the other opinion
/// @param supports whether its citation supports what this opinion says: not if the other one is named beside it
record CitingSentence(
        Span raw,
        String text,
        List<Mention> mentions,
        String masked,
        boolean reports,
        boolean aboutOther,
        boolean supports) {
    /// Quoted words; a mark that is not closed, or not opened, quotes to the sentence's end or from its beginning.
    private static final Pattern QUOTATION = Pattern.compile("“[^”]*(?:”|$)|^[^“]*”|\"[^\"]*\"");

    /// What brackets tell of another case is not said of the authority, unless they name it.
    private static final Pattern EXPLAINED = Pattern.compile("\\((?![^()]*@a)[^()]*\\)");

    /// Stands between two sentences; no cue goes across it.
    static final String NEXT = " ¶ ";

    CitingSentence {
        mentions = List.copyOf(mentions);
    }

    private static final Pattern ASKING = Pattern.compile("\\?[”\"’)\\s]*$");

    private static final int BARE = 2;

    private static final Pattern SIGNALED = Pattern.compile(
            "(?:but |and )?(?:see|accord|cf\\.|contra|compare|contrast|e\\. ?g\\.),?(?: (?:also|e\\. ?g\\.|generally),?)* @");

    /// Puts signs in the place of the words in a sentence that mean authorities, and takes out what it quotes.
    ///
    /// @param sentence where it stands in `block`
    /// @param all those words of the block, in order
    static String mask(String block, Span sentence, List<Reference> all, String authority) {
        StringBuilder masked = new StringBuilder();
        int at = sentence.start();
        for (Reference reference : all) {
            Span place = reference.span();
            if (place.start() >= at && place.start() < sentence.end()) {
                masked.append(block, at, place.start())
                        .append(reference.lead())
                        .append(reference.authorities().contains(authority) ? "@a" : "@b");
                at = Math.min(place.end(), sentence.end());
            }
        }
        masked.append(block, at, sentence.end());
        String own = QUOTATION.matcher(masked).replaceAll("“”");
        return EXPLAINED.matcher(own).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Whether it asks, and so does not say.
    boolean asks() {
        return ASKING.matcher(masked).find();
    }

    /// Whether a sentence is a citation and hardly anything else, whatever its parenthetical says.
    static boolean isBare(String masked) {
        int bracket = masked.indexOf('(');
        String own = bracket < 0 ? masked : masked.substring(0, bracket);
        return SIGNALED.matcher(masked).lookingAt()
                || (masked.startsWith("@") && Words.count(own.replace("@a", "").replace("@b", "")) <= BARE);
    }
}
