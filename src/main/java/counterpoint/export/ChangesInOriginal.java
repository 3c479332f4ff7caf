package counterpoint.export;

import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What an opinion changed in words that it quotes: brackets and ellipses, which a quotation of the opinion says are not its
/// own, `(second alteration in original)` (Bluebook rules 5.2 and 5.3; Martin, Basic Legal Citation § 6-100).
///
/// What stands in brackets outside of a quotation is the opinion's own words, and nothing is said of it.
final class ChangesInOriginal {
    private static final Pattern BRACKETS = Pattern.compile("\\[(?!\\d[\\d, \u2013-]*\\])[^\\[\\]]{0,80}\\]");
    private static final Pattern ELLIPSIS = Pattern.compile("\\.(?: ?\\.){2,3}|\u2026|\\*(?: ?\\*){2}");
    private static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /// Whether each is the opinion's, in order.
    private final List<Boolean> alterations = new ArrayList<>();
    private final List<Boolean> omissions = new ArrayList<>();

    /// The reader's own bracket.
    void alteration() {
        alterations.add(false);
    }

    /// The reader's own ellipsis.
    void omission() {
        omissions.add(false);
    }

    /// Those in a stretch of a block that is quoted as it stands.
    void in(Block block, Span stretch) {
        String text = block.text().text();
        List<Span> quotations = block instanceof BlockQuotation
                ? List.of(new Span(0, text.length()))
                : Quotations.in(text);
        count(BRACKETS.matcher(text), stretch, quotations, alterations);
        count(ELLIPSIS.matcher(text), stretch, quotations, omissions);
    }

    private static void count(Matcher changes, Span stretch, List<Span> quotations, List<Boolean> found) {
        changes.region(stretch.start(), stretch.end());
        while (changes.find()) {
            Span change = new Span(changes.start(), changes.end());
            if (quotations.stream().anyMatch(quotation -> quotation.contains(change))) {
                found.add(true);
            }
        }
    }

    /// The parentheticals, in the order of a citation.
    List<String> said() {
        List<String> said = new ArrayList<>();
        say(said, "alteration", alterations);
        say(said, "omission", omissions);
        return said;
    }

    private static void say(List<String> said, String what, List<Boolean> all) {
        List<String> which = IntStream.range(0, all.size())
                .filter(all::get)
                .mapToObj(at -> at < ORDINALS.size() ? ORDINALS.get(at) : (at + 1) + "th")
                .toList();
        if (!which.isEmpty()) {
            String ours = all.contains(false) ? listed(which) + " " : "";
            String many = which.size() == 1 ? "" : "s";
            said.add(String.format(Locale.ROOT, "(%s%s%s in original)", ours, what, many));
        }
    }

    private static String listed(List<String> words) {
        String last = words.getLast();
        return switch (words.size()) {
            case 1 -> last;
            case 2 -> words.getFirst() + " and " + last;
            default -> String.join(", ", words.subList(0, words.size() - 1)) + ", and " + last;
        };
    }
}
