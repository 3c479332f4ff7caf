package counterpoint.compare;

import counterpoint.language.PlainTable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that show how an authority is used: a line of `treatment-cues.txt`.
///
/// @param shows what they show
/// @param treatment how the authority is used; empty for words that show whose view a sentence tells
/// @param weight how much they count
/// @param names whether they name the authority
/// @param needed of each of these sets a sentence must have a word, so that most need not be matched
/// @param words matches them in a sentence as [CitingSentence#masked()] gives it
record TreatmentCue(
        Shows shows,
        Optional<Treatment> treatment,
        double weight,
        boolean names,
        List<Set<String>> needed,
        Pattern words) {
    private static final String OTHER = "OTHER:";

    /// What a cue shows.
    enum Shows {
        /// How this opinion uses the authority.
        TREATMENT,
        /// What it blames the other opinion for.
        OTHER,
        /// That a party or a court below is speaking.
        REPORTED,
        /// That this opinion is speaking, even if about another one.
        OWN,
        /// That this opinion denies what it tells.
        DENIED
    }

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}@]+");
    private static final String AUTHORITY = "{A}";
    private static final String BETWEEN = "[^\\p{L}\\p{N}@¶]+";
    private static final String WORD_BETWEEN = "(?:" + BETWEEN + "[\\p{L}\\p{N}@][\\p{L}\\p{N}@’'-]*)";
    private static final String GAP = WORD_BETWEEN + "{0,8}?" + BETWEEN;
    private static final String WIDE_GAP = WORD_BETWEEN + "{0,30}?" + BETWEEN;

    /// The cues of the table, in its order.
    static List<TreatmentCue> table() {
        return PlainTable.lines(TreatmentCue.class, "treatment-cues.txt").stream()
                .map(TreatmentCue::parse)
                .toList();
    }

    private static TreatmentCue parse(String line) {
        int bar = line.indexOf('|');
        String[] head = line.substring(0, bar).strip().split(" ");
        String words = line.substring(bar + 1).strip();
        Shows shows = shows(head[0]);
        Optional<Treatment> treatment = switch (shows) {
            case TREATMENT -> Optional.of(Treatment.valueOf(head[0]));
            case OTHER -> Optional.of(Treatment.valueOf(head[0].substring(OTHER.length())));
            case REPORTED, OWN, DENIED -> Optional.empty();
        };
        return new TreatmentCue(
                shows, treatment, Double.parseDouble(head[1]), words.contains(AUTHORITY), needed(words),
                pattern(words));
    }

    private static Shows shows(String head) {
        return switch (head) {
            case "REPORTED" -> Shows.REPORTED;
            case "OWN" -> Shows.OWN;
            case "DENIED" -> Shows.DENIED;
            default -> head.startsWith(OTHER) ? Shows.OTHER : Shows.TREATMENT;
        };
    }

    /// Whether a sentence has the words.
    ///
    /// @param has its words, as [#words(String)] gives them
    boolean isIn(CitingSentence sentence, Set<String> has) {
        for (Set<String> some : needed) {
            if (Collections.disjoint(has, some)) {
                return false;
            }
        }
        return words.matcher(sentence.masked()).find();
    }

    /// The words of a text, whatever stands between them.
    static Set<String> words(String text) {
        return Set.of(NO_WORD.splitAsStream(text).distinct().toArray(String[]::new));
    }

    private static List<Set<String>> needed(String words) {
        return tokens(words).stream()
                .filter(token -> !token.startsWith("..") && !token.equals(AUTHORITY) && !isOptional(token))
                .map(token -> choices(token).stream()
                        .map(choice -> choice.split("[^\\p{L}\\p{N}]")[0])
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static boolean isOptional(String token) {
        return token.endsWith("|)") || token.startsWith("(|");
    }

    private static List<String> choices(String token) {
        String inner = token.startsWith("(") ? token.substring(1, token.length() - 1) : token;
        return Stream.of(inner.split("\\|")).filter(choice -> !choice.isEmpty()).toList();
    }

    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}@])");
        String between = "";
        for (String token : tokens(words)) {
            if (token.equals("...")) {
                between = GAP;
                continue;
            }
            if (token.equals("....")) {
                between = WIDE_GAP;
                continue;
            }
            boolean optional = isOptional(token);
            String own = expression(token);
            pattern.append(optional ? "(?:" + between + own + ")?" : between + own);
            between = BETWEEN;
        }
        return Pattern.compile(pattern.append("(?![\\p{L}\\p{N}@])").toString());
    }

    private static String expression(String token) {
        if (token.equals(AUTHORITY)) {
            return "@a(?:[’'](?:s(?!\\p{L}))?)?";
        }
        List<String> choices = choices(token).stream()
                .map(choice -> Pattern.quote(choice).replace(" ", "\\E" + BETWEEN + "\\Q"))
                .toList();
        return "(?:" + String.join("|", choices) + ")";
    }

    /// The words of a cue; what stands in round brackets is one.
    private static List<String> tokens(String words) {
        return Pattern.compile("\\([^)]*\\)|\\S+")
                .matcher(words)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
