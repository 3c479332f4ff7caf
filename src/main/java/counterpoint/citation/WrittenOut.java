package counterpoint.citation;

import counterpoint.language.PlainTable;
import java.util.HashMap;
import java.util.Map;

/// Writes out the words that a citation abbreviates in a party's name, as prose does: `National Loan Investors` for
/// `Natl. Loan Investors`.
final class WrittenOut {
    private static final Map<String, String> WORDS = words();

    private WrittenOut() {
    }

    /// The name with its abbreviations written out; the name itself if it has none.
    static String name(String name) {
        StringBuilder written = new StringBuilder(name.length() + 16);
        for (String word : name.split(" ")) {
            boolean stopped = word.endsWith(".");
            String brief = Typography.plain(stopped ? word.substring(0, word.length() - 1) : word);
            String whole = stopped || brief.indexOf('\'') > 0 ? WORDS.getOrDefault(brief, word) : word;
            written.append(written.isEmpty() ? "" : " ").append(whole);
        }
        return written.toString();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String line : PlainTable.lines(WrittenOut.class, "written-out.txt")) {
            int sign = line.indexOf(" = ");
            for (String brief : line.substring(sign + 3).strip().split(" ")) {
                words.put(brief, line.substring(0, sign));
            }
        }
        return Map.copyOf(words);
    }
}
