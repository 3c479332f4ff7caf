package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.citation.InternalCitation;
import counterpoint.language.PlainTable;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Recognizes where an opinion speaks about another one of the same decision: "the majority posits", "our dissenting
/// colleague", `ante, at 12`, the other judge's name.
///
/// The words are those of `naming.txt`.
final class Naming {
    /// Citations of another opinion of the decision; `infra` and `supra` point within the same one.
    private static final Pattern OTHER_OPINION = Pattern.compile("(?i)\\b(?:ante|post|majority|maj|dissent|dissenting|"
            + "concurrence|concurring|plurality|principal|lead)\\b");

    private static final Pattern NOBODY = Pattern.compile("(?!)");

    private final Pattern names;

    private Naming(Pattern names) {
        this.names = names;
    }

    /// Of an opinion that stands alone.
    static Naming ofNobody() {
        return new Naming(NOBODY);
    }

    /// How any opinion names `other`.
    Naming(Opinion other) {
        List<String> words = new ArrayList<>(table(list(other.kind())));
        other.author().map(Judge::name).ifPresent(name -> {
            for (String title : List.of("justice", "judge", "chief justice", "chief judge")) {
                words.add(title + " " + name.toLowerCase(Locale.ROOT));
            }
        });
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.names = Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + any + ")(?:['’]s?)?(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The words by which a sentence names the other opinion; empty if it does not.
    ///
    /// @param sentence where it stands in the part's text
    Optional<String> in(Part part, Span sentence) {
        Matcher found = names.matcher(part.words().text()).region(sentence.start(), sentence.end());
        if (found.find()) {
            return Optional.of(found.group());
        }
        return part.mentions().stream()
                .filter(Naming::isOfAnotherOpinion)
                .filter(mention -> sentence.contains(part.at(mention.citation().place()).start()))
                .map(mention -> mention.citation().text())
                .findFirst();
    }

    /// A sentence in small letters with `@o` in the place of the words that name the other opinion; a verb that belongs to
    /// them stays: `@o insists`.
    String marked(String sentence) {
        return names.matcher(sentence).replaceAll(found -> found.group()
                .replaceFirst("^the court(?:['’]s)?(?= )|^.*", "@o"));
    }

    /// Where a sentence has words that name the other opinion; its citations are not among them.
    ///
    /// @param text of the part
    /// @param sentence where it stands in that text
    List<Span> places(String text, Span sentence) {
        return names.matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    /// Whether a citation points into another opinion of the decision.
    static boolean isOfAnotherOpinion(Mention mention) {
        return mention.citation() instanceof InternalCitation internal
                && OTHER_OPINION.matcher(internal.target()).find();
    }

    private static String list(OpinionKind kind) {
        return switch (kind) {
            case LEAD, MAJORITY, PLURALITY, PER_CURIAM, COMBINED, TRIAL_COURT, REHEARING, ADDENDUM -> "[leading]";
            case DISSENT, CONCURRENCE_IN_PART -> "[dissent]";
            case CONCURRENCE, CONCURRENCE_IN_JUDGMENT, STATEMENT -> "[concurrence]";
        };
    }

    private static List<String> table(String list) {
        List<String> words = new ArrayList<>();
        boolean wanted = false;
        for (String line : PlainTable.lines(Naming.class, "naming.txt")) {
            if (line.startsWith("[")) {
                wanted = line.equals(list);
            } else if (wanted) {
                words.add(line);
            }
        }
        return words;
    }
}
