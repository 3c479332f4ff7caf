package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A sentence of an opinion that cites an authority.
///
/// @param raw where it is printed; with the sentence before it if it is a citation and nothing else
/// @param text its words, likewise
/// @param mentions the mentions of the authority that begin in it; never empty
/// @param masked its words in small letters, `@a` for each citation of the authority, `@b` for each of another; those of
///     the sentence that a bare citation supports stand before [#NEXT]
/// @param aboutOther whether it speaks about the other opinion
record CitingSentence(Span raw, String text, List<Mention> mentions, String masked, boolean aboutOther) {
    /// Quoted words; a mark that is not closed, or not opened, quotes to the sentence's end or from its beginning.
    private static final Pattern QUOTATION = Pattern.compile("“[^”]*(?:”|$)|^[^“]*”");

    /// What brackets tell of another case is not said of the authority, unless they name it.
    private static final Pattern EXPLAINED = Pattern.compile("\\((?![^()]*@a)[^()]*\\)");

    /// Stands between two sentences; no cue goes across it.
    static final String NEXT = " ¶ ";

    CitingSentence {
        mentions = List.copyOf(mentions);
    }

    /// Puts signs in the place of the citations in a sentence, and takes out what it quotes.
    ///
    /// @param sentence where it stands in `block`
    /// @param all every citation of the block, in order
    static String mask(String block, Span sentence, List<Mention> all, String authority) {
        StringBuilder masked = new StringBuilder();
        int at = sentence.start();
        for (Mention mention : all) {
            Span place = mention.citation().place().clean();
            if (place.start() >= at && place.start() < sentence.end()) {
                masked.append(block, at, place.start()).append(mention.means(authority) ? "@a" : "@b");
                at = Math.min(place.end(), sentence.end());
            }
        }
        masked.append(block, at, sentence.end());
        String own = QUOTATION.matcher(masked).replaceAll("“”");
        return EXPLAINED.matcher(own).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
