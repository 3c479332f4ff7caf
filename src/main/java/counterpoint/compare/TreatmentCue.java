package counterpoint.compare;

import counterpoint.language.PlainTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    private static final String ANY = "ANY:";

    /// What a cue shows.
    enum Shows {
        /// How this opinion uses the authority.
        TREATMENT,
        /// What it blames the other opinion for.
        OTHER,
        /// How this opinion uses the authority, even in a sentence about the other opinion.
        ANY,
        /// That a party, a court below or the other opinion is speaking.
        REPORTED,
        /// That another decision is speaking.
        TOLD,
        /// That this opinion is speaking, even if about another one.
        OWN,
        /// That this opinion denies what it tells.
        DENIED,
        /// That this opinion does not reject what it names.
        UPHELD,
        /// That this opinion grants what it tells, though it decides otherwise.
        CONCEDED
    }

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}@]+");
    private static final String AUTHORITY = "{A}";
    private static final String OTHERS = "{B}";
    private static final String OPINION = "{O}";
    private static final String FIRST = "^";
    private static final Set<String> MARKS = Set.of(AUTHORITY, OTHERS, OPINION, FIRST);

    private static final String POSSESSIVE = "(?:[’'](?:s(?!\\p{L}))?)?";

    /// `Smith and Miller` says of each what it says of both; `the Smith Court` is Smith, too.
    private static final String NAMED = "(?:@b,?(?: and| or| nor)? )*@a" + POSSESSIVE
            + "(?: (?:court|decision|opinion|case|holding|majority|panel)" + POSSESSIVE + ")?"
            + "(?:,? (?:(?:and|or|nor) )?@b" + POSSESSIVE + ")*";
    private static final String BETWEEN = "[^\\p{L}\\p{N}@¶]+";
    private static final String WORD_BETWEEN = "(?:" + BETWEEN + "[\\p{L}\\p{N}@][\\p{L}\\p{N}@’'-]*)";
    private static final Map<String, String> GAPS = Map.of(
            "..", WORD_BETWEEN + "{0,2}?" + BETWEEN,
            "...", WORD_BETWEEN + "{0,8}?" + BETWEEN,
            "....", WORD_BETWEEN + "{0,30}?" + BETWEEN);

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
            case OTHER, ANY -> Optional.of(Treatment.valueOf(head[0].substring(head[0].indexOf(':') + 1)));
            case REPORTED, TOLD, OWN, DENIED, UPHELD, CONCEDED -> Optional.empty();
        };
        return new TreatmentCue(
                shows, treatment, Double.parseDouble(head[1]), words.contains(AUTHORITY), needed(words),
                pattern(words));
    }

    private static Shows shows(String head) {
        return switch (head) {
            case "REPORTED" -> Shows.REPORTED;
            case "TOLD" -> Shows.TOLD;
            case "OWN" -> Shows.OWN;
            case "DENIED" -> Shows.DENIED;
            case "UPHELD" -> Shows.UPHELD;
            case "CONCEDED" -> Shows.CONCEDED;
            default -> head.startsWith(OTHER) ? Shows.OTHER : head.startsWith(ANY) ? Shows.ANY : Shows.TREATMENT;
        };
    }

    /// Whether a sentence has the words.
    ///
    /// @param masked the sentence, as [CitingSentence#masked()] has it
    /// @param has its words, as [#words(String)] gives them
    boolean isIn(String masked, Set<String> has) {
        for (Set<String> some : needed) {
            if (Collections.disjoint(has, some)) {
                return false;
            }
        }
        return words.matcher(masked).find();
    }

    /// The words of a text, whatever stands between them.
    static Set<String> words(String text) {
        return Set.of(NO_WORD.splitAsStream(text).distinct().toArray(String[]::new));
    }

    private static List<Set<String>> needed(String words) {
        return tokens(words).stream()
                .filter(token -> !token.startsWith("..") && !MARKS.contains(token) && !isOptional(token))
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
            if (GAPS.containsKey(token)) {
                between = GAPS.get(token);
                continue;
            }
            if (token.equals(FIRST)) {
                pattern.append("(?<=^|¶ )");
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
        return switch (token) {
            case AUTHORITY -> NAMED;
            case OTHERS -> "@b";
            case OPINION -> "@o";
            default -> choices(token).stream()
                    .map(choice -> Pattern.quote(choice).replace(" ", "\\E" + BETWEEN + "\\Q"))
                    .collect(Collectors.joining("|", "(?:", ")"));
        };
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
