package counterpoint.compare;

import counterpoint.language.PlainTable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that show how an authority is used: a line of `treatment-cues.txt`.
///
/// @param shows what they show
/// @param treatment how the authority is used; empty for words that show whose view a sentence tells
/// @param weight how much they count
/// @param names whether they name the authority
/// @param words matches them in a sentence as [CitingSentence#masked()] gives it
record TreatmentCue(
        Shows shows, Optional<Treatment> treatment, double weight, boolean names, Pattern words) {
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
                shows, treatment, Double.parseDouble(head[1]), words.contains(AUTHORITY), pattern(words));
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
    boolean isIn(CitingSentence sentence) {
        return words.matcher(sentence.masked()).find();
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
            boolean optional = token.endsWith("|)") || token.startsWith("(|");
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
        String inner = token.startsWith("(") ? token.substring(1, token.length() - 1) : token;
        List<String> choices = List.of(inner.split("\\|")).stream()
                .filter(choice -> !choice.isEmpty())
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
