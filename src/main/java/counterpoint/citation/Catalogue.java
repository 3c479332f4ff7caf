package counterpoint.citation;

import counterpoint.language.PlainTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every reporter, code, court and abbreviation that the program knows, read from the tables beside this class.
///
/// The tables are plain text, one entry a line, so that a reader of the repository can check and extend them:
/// `reporters.txt`, `codes.txt`, `journals.txt`, `courts.txt`, `abbreviations.txt`.
public final class Catalogue {
    private final AbbreviationTree<PrintedSource> afterNumber = new AbbreviationTree<>();
    private final AbbreviationTree<Code> alone = new AbbreviationTree<>();
    private final Map<String, Reporter> reporters = new HashMap<>();
    private final Map<String, String> courts = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();

    /// Reads the tables that come with the program.
    ///
    /// @throws IllegalStateException if a table is missing or a line of it cannot be read
    public Catalogue() {
        PlainTable.lines(Catalogue.class, "reporters.txt").forEach(this::addReporter);
        PlainTable.lines(Catalogue.class, "codes.txt").forEach(this::addCode);
        PlainTable.lines(Catalogue.class, "journals.txt").forEach(this::addJournal);
        PlainTable.lines(Catalogue.class, "courts.txt").forEach(this::addCourt);
        PlainTable.lines(Catalogue.class, "abbreviations.txt")
                .forEach(line -> abbreviations.addAll(List.of(line.split(" "))));
    }

    /// The reporter with this normal form.
    public Optional<Reporter> reporter(String abbreviation) {
        return Optional.ofNullable(reporters.get(abbreviation));
    }

    /// The normal form of a court as printed, `10th Cir.` for `10th Cir`; the words themselves if it is not known.
    public String court(String printed) {
        String plain = Typography.plain(printed);
        return courts.getOrDefault(squeezed(plain), plain);
    }

    /// Whether the words name a court of the table.
    boolean isCourt(String printed) {
        return courts.containsKey(squeezed(Typography.plain(printed)));
    }

    /// The reporter or code that stands after a number at `start`, or null.
    AbbreviationTree.@Nullable Found<PrintedSource> afterNumber(String text, int start) {
        return afterNumber.match(text, start);
    }

    /// The rules whose name begins at `start`, or null.
    AbbreviationTree.@Nullable Found<Code> alone(String text, int start) {
        return alone.match(text, start);
    }

    /// Whether a word, without its full stop, is an abbreviation used in names of parties.
    boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    private void addReporter(String line) {
        String[] fields = fields(line, 5);
        Reporter reporter = new Reporter(fields[0], fields[1], fields[2], fields[3]);
        reporters.put(reporter.abbreviation(), reporter);
        afterNumber.add(reporter.abbreviation(), reporter);
        spellings(fields[4]).forEach(spelling -> afterNumber.add(spelling, reporter));
    }

    private void addCode(String line) {
        String[] fields = fields(line, 4);
        Code code = new Code(
                fields[0],
                CitationKind.valueOf(fields[1]),
                Code.Numbering.valueOf(fields[2].toUpperCase(Locale.ROOT)));
        List<String> spellings = new ArrayList<>(spellings(fields[3]));
        spellings.add(code.abbreviation());
        for (String spelling : spellings) {
            addCode(spelling, code);
            addCode(spelling.toUpperCase(Locale.ROOT), code);
        }
    }

    private void addCode(String spelling, Code code) {
        if (code.followsNumber()) {
            afterNumber.add(spelling, code);
        } else {
            alone.add(spelling, code);
        }
    }

    private void addJournal(String line) {
        String[] fields = fields(line, 3);
        Journal journal = new Journal(fields[0], fields[1]);
        afterNumber.add(journal.abbreviation(), journal);
        spellings(fields[2]).forEach(spelling -> afterNumber.add(spelling, journal));
    }

    private void addCourt(String line) {
        List<String> spellings = spellings(line);
        spellings.forEach(spelling -> courts.put(squeezed(spelling), spellings.getFirst()));
    }

    private static String[] fields(String line, int count) {
        String[] fields = line.split("\\|", -1);
        if (fields.length != count) {
            throw new IllegalStateException("a line of the catalogue has not " + count + " fields: " + line);
        }
        for (int index = 0; index < count; index++) {
            fields[index] = fields[index].strip();
        }
        return fields;
    }

    private static List<String> spellings(String field) {
        List<String> spellings = new ArrayList<>();
        for (String spelling : field.split(";")) {
            if (!spelling.isBlank()) {
                spellings.add(spelling.strip());
            }
        }
        return spellings;
    }

    private static String squeezed(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            if (Typography.isWordCharacter(words.charAt(at))) {
                letters.append(words.charAt(at));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
