package counterpoint.export;

import counterpoint.casefile.Edition;
import counterpoint.citation.Italics;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Sets words that are quoted as the opinion itself is set: the names of cases, *id.* and *supra* in italics ([Italics]).
///
/// Quoted words are not those of the print any more: the marks within them are others, citations may be left out. So a name is found
/// again by its number: the third `Johnson` of what is quoted is the third in the quotation.
final class QuotedNames {
    private final List<Name> names = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();

    private QuotedNames(Edition edition, List<Place> parts) {
        for (Place part : parts) {
            String text = edition.opinion().block(part).text().text();
            edition.mentions().stream().filter(mention -> isIn(mention.citation().place(), part)).forEach(mention -> {
                Span italic = Italics.name(mention.citation(), edition.opinion().block(part).text());
                if (!italic.isEmpty()) {
                    String before = source + inLine(text.substring(part.clean().start(), italic.start()));
                    String name = inLine(italic.of(text));
                    names.add(new Name(name, count(before, name)));
                }
            });
            source.append(inLine(part.clean().of(text))).append(' ');
        }
    }

    /// A name and how many there are before it of the same.
    private record Name(String words, int before) {
    }

    private static boolean isIn(Place place, Place part) {
        return place.footnote() == part.footnote()
                && place.block() == part.block()
                && part.clean().contains(place.clean());
    }

    /// All words of parts of a print, as a quotation has them; a name of which more or fewer are left is not set apart.
    static List<Phrase> in(Edition edition, List<Place> parts, String words) {
        QuotedNames known = new QuotedNames(edition, parts);
        return known.set(words, known.names.stream()
                .filter(name -> count(words, name.words()) == count(known.source.toString(), name.words()))
                .toList());
    }

    /// The same of words that are only the beginning of the parts.
    static List<Phrase> atBeginning(Edition edition, List<Place> parts, String words) {
        QuotedNames known = new QuotedNames(edition, parts);
        return known.set(words, known.names);
    }

    private List<Phrase> set(String words, List<Name> found) {
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        for (Name name : found) {
            int start = find(words, name);
            if (start >= at) {
                if (start > at) {
                    phrases.add(Phrase.roman(words.substring(at, start)));
                }
                at = start + name.words().length();
                phrases.add(Phrase.italic(name.words()));
            }
        }
        if (at < words.length() || phrases.isEmpty()) {
            phrases.add(Phrase.roman(words.substring(at)));
        }
        return phrases;
    }

    private static int find(String words, Name name) {
        int at = words.indexOf(name.words());
        for (int seen = 0; seen < name.before() && at >= 0; seen++) {
            at = words.indexOf(name.words(), at + 1);
        }
        return at;
    }

    private static int count(String words, String name) {
        int count = 0;
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            count++;
        }
        return count;
    }

    private static String inLine(String words) {
        return words.replaceAll("[ \\n]+", " ");
    }
}
