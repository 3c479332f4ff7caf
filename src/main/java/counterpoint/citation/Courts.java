package counterpoint.citation;

import counterpoint.language.PlainTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The courts that stand in the parenthesis of a citation, read from `courts.txt`.
final class Courts {
    /// A court.
    ///
    /// @param name the normal form, `10th Cir.`
    /// @param jurisdiction `U.S.`, `federal` or the state as its reporter has it, `Cal.`
    private record Court(String name, String jurisdiction) {
    }

    private final Map<String, Court> courts = new HashMap<>(2048);
    private String jurisdiction = "";

    /// @throws IllegalStateException if the table is missing
    Courts() {
        PlainTable.lines(Courts.class, "courts.txt").forEach(this::line);
    }

    /// The normal form of a court as printed; the words themselves if it is not known.
    String name(String printed) {
        Court known = courts.get(squeezed(printed));
        return known == null ? printed : known.name();
    }

    /// Where a court sits; empty if it is not known.
    String jurisdiction(@Nullable String name) {
        Court known = name == null ? null : courts.get(squeezed(name));
        return known == null ? "" : known.jurisdiction();
    }

    private void line(String line) {
        if (line.charAt(0) == '[') {
            jurisdiction = line.substring(1, line.indexOf(']'));
            return;
        }
        String name = "";
        for (String spelling : Catalogue.spellings(line, ';')) {
            name = name.isEmpty() ? spelling : name;
            courts.putIfAbsent(squeezed(spelling), new Court(name, jurisdiction));
        }
    }

    /// Its letters and digits, small, `2nd` as `2d`.
    private static String squeezed(String words) {
        char[] letters = new char[words.length()];
        int count = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (Typography.isWordCharacter(c)) {
                letters[count++] = Lettering.fold(c);
                if ((c == '2' || c == '3') && Lettering.ordinalEnd(words, at + 1) == at + 3) {
                    letters[count++] = 'd';
                    at += 2;
                }
            }
        }
        return new String(letters, 0, count);
    }
}
