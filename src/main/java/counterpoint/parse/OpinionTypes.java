package counterpoint.parse;

import counterpoint.language.PlainTable;
import counterpoint.opinion.OpinionKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the types mean that files state of their opinions, from `opinion-types.txt` beside this class.
final class OpinionTypes {
    private static final Pattern COUNT = Pattern.compile("^\\d+");
    private static final Pattern JOINTS = Pattern.compile("[^a-z]+");

    private final Map<String, OpinionKind> kinds = kinds();

    /// The kind that a type names (`020lead`, `concurring-in-part`); COMBINED if it names several opinions, or is
    /// empty; empty if the type is unknown.
    Optional<OpinionKind> kind(String type) {
        String words = COUNT.matcher(type.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        String joined = JOINTS.matcher(words).replaceAll(" ").strip().replace(' ', '-');
        return joined.isEmpty() ? Optional.of(OpinionKind.COMBINED) : Optional.ofNullable(kinds.get(joined));
    }

    private static Map<String, OpinionKind> kinds() {
        Map<String, OpinionKind> kinds = new HashMap<>();
        for (String line : PlainTable.lines(OpinionTypes.class, "opinion-types.txt")) {
            int gap = line.indexOf(' ');
            kinds.put(line.substring(0, gap), OpinionKind.valueOf(line.substring(gap + 1)));
        }
        return Map.copyOf(kinds);
    }
}
