package counterpoint.compare;

import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds where a part that speaks about the other opinion quotes that opinion's own words.
///
/// Words that the other opinion quotes itself are not its own, so only what stands there outside quotation marks counts.
/// A quotation may have changes in brackets and omissions; each piece between them counts for itself.
final class OwnWords {
    /// A quotation of fewer words may be an accident.
    private static final int FEWEST = 3;

    private final List<List<Quoted>> quoted;
    private final List<String> own;

    /// @param quoting the parts that may quote
    /// @param speaking the other opinion's parts
    OwnWords(List<ReadPart> quoting, List<ReadPart> speaking) {
        this(FEWEST, quoting, speaking);
    }

    /// @param fewest words that a quotation has at least
    OwnWords(int fewest, List<ReadPart> quoting, List<ReadPart> speaking) {
        this.quoted = quoting.stream().map(part -> quoted(fewest, part)).toList();
        this.own = speaking.stream().map(part -> own(part.part())).toList();
    }

    /// The longest quotation in a part of words that are another part's own, as it is printed.
    Optional<String> common(int quoting, int speaking) {
        return quoted.get(quoting).stream()
                .filter(quotation -> own.get(speaking).contains(' ' + quotation.words() + ' '))
                .reduce((one, next) -> next.words().length() > one.words().length() ? next : one)
                .map(Quoted::printed);
    }

    /// A piece of a quotation.
    ///
    /// @param words its words in small letters, with one space between them
    /// @param printed as it is printed
    private record Quoted(String words, String printed) {
    }

    /// The quotations of a part that names the other opinion, each at least `fewest` words long; none of another part.
    private static List<Quoted> quoted(int fewest, ReadPart part) {
        List<Quoted> quoted = new ArrayList<>();
        String text = part.part().words().text();
        if (part.naming().isEmpty()) {
            return quoted;
        }
        for (Span quotation : quotations(text)) {
            for (String piece : quotation.of(text).split("\\[[^\\]]*]|…|\\. \\. \\.|—")) {
                String words = words(piece);
                if (Words.count(words) >= fewest) {
                    quoted.add(new Quoted(words, piece.strip()));
                }
            }
        }
        return quoted;
    }

    /// What a part says in its own words, as one row of small words.
    private static String own(Part part) {
        String text = part.words().text();
        StringBuilder own = new StringBuilder();
        int end = 0;
        for (Span quotation : quotations(text)) {
            own.append(text, end, quotation.start()).append(" | ");
            end = quotation.end();
        }
        return ' ' + words(own.append(text, end, text.length()).toString()) + ' ';
    }

    private static String words(String text) {
        return Words.in(text).stream()
                .map(word -> word.of(text).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /// The stretches within double quotation marks, without the marks; one that is not closed ends with the text.
    private static List<Span> quotations(String text) {
        List<Span> quotations = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (open < 0 && (c == '“' || c == '"')) {
                open = at + 1;
            } else if (open >= 0 && (c == '”' || c == '"')) {
                quotations.add(new Span(open, at));
                open = -1;
            }
        }
        if (open >= 0) {
            quotations.add(new Span(open, text.length()));
        }
        return quotations;
    }
}
