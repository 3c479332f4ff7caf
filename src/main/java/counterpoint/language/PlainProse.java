package counterpoint.language;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a passage into the stretches of which each says about one thing, without the citations between them.
///
/// What a citation is made of (`See, e.g., Stinson, 868 F.3d at 529`) says nothing to a sentence model, and a vector of
/// one or two sentences is nearer to a question than the vector of a page. So citations are taken out, and sentences are
/// put together until they have enough words to say something by themselves.
public final class PlainProse {
    /// Words of a stretch, at least; a passage with fewer is one stretch.
    private static final int WORDS = 15;

    /// Signals and id. citations; volume, reporter and pages; courts, years and explanations in parentheses. Rough, since a
    /// scrap of a citation that is left does no harm; and bounded, so that no text takes long.
    private static final Pattern CITATIONS = Pattern
            .compile("(?:\\b(?:See also|See|see|Id\\.|id\\.|accord|Cf\\.|E\\.g\\.|e\\.g\\.)[, ]{0,3})+"
                    + "(?:at ?[\\d–, -]{1,20})?"
                    + "|,? ?\\d+ (?:U\\.S\\.|S\\. ?Ct\\.|F\\. ?[23]d|F\\. ?4th|F\\. ?Supp\\.(?: ?[23]d)?|U\\.S\\.C\\. §|WL)"
                    + "(?: ?at ?)? ?\\d*[\\d–,& n.-]{0,20}"
                    + "|\\([^()]{0,100}(?:Cir\\.|\\d{4}|omitted|added|quoting|citing)[^()]{0,200}\\)");

    private final Sentences sentences = new Sentences();

    /// The stretches of a text, in order; none if it has no words.
    public List<String> stretches(String text) {
        String plain = CITATIONS.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
        List<String> stretches = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (Span sentence : sentences.in(plain)) {
            open.append(open.isEmpty() ? "" : " ").append(sentence.of(plain));
            if (Words.count(open) >= WORDS) {
                stretches.add(open.toString());
                open.setLength(0);
            }
        }
        if (Words.count(open) > 0) {
            String before = stretches.isEmpty() ? "" : stretches.removeLast() + " ";
            stretches.add(before + open);
        }
        return List.copyOf(stretches);
    }
}
