package counterpoint.citation;

import counterpoint.language.PlainTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every reporter, code, court and abbreviation that the program knows, read from the tables beside this class.
///
/// The tables are plain text, one entry a line, so that a reader of the repository can check and extend them:
/// `reporters-*.txt` (see [ReporterTable]), `codes.txt`, `courts.txt`, `abbreviations.txt`.
public final class Catalogue {
    private final AbbreviationTree<PrintedSource> afterNumber = new AbbreviationTree<>(Namesakes::join);
    private final AbbreviationTree<Code> alone = new AbbreviationTree<>((first, second) -> first);
    private final Map<String, Reporter> reporters = new HashMap<>(4096);
    private final Map<String, Reporter> neutral = new HashMap<>();
    private final Courts courts = new Courts();
    private final Set<String> abbreviations = new HashSet<>();

    /// Reads the tables that come with the program.
    ///
    /// @throws IllegalStateException if a table is missing or a line of it cannot be read
    public Catalogue() {
        ReporterTable table = new ReporterTable();
        table.normalForms().forEach(this::addReporter);
        table.variants().forEach(named -> afterNumber.add(named.spelling(), named.reporter()));
        PlainTable.lines(Catalogue.class, "codes.txt").forEach(this::addCode);
        PlainTable.lines(Catalogue.class, "abbreviations.txt")
                .forEach(line -> abbreviations.addAll(List.of(line.split(" "))));
    }

    /// The reporter with this normal form; the likeliest if several have it.
    public Optional<Reporter> reporter(String abbreviation) {
        return Optional.ofNullable(reporters.get(abbreviation));
    }

    /// The normal form of a court as printed, `10th Cir.` for `10th Cir`; the words themselves if it is not known.
    public String court(String printed) {
        return courts.name(Typography.plain(printed));
    }

    /// Whether a court is in the tables.
    boolean knowsCourt(String printed) {
        return !courts.jurisdiction(printed).isEmpty();
    }

    /// The reporter that a citation means; only a shared abbreviation leaves a choice.
    ///
    /// @param court in normal form; null if none is printed
    /// @param year of the decision, 0 if none is printed
    PrintedSource meant(PrintedSource printed, @Nullable String court, int year) {
        return switch (printed) {
            case Namesakes shared -> shared.meant(court == null ? "" : court, courts.jurisdiction(court), year);
            case Reporter reporter -> reporter;
            case Code code -> code;
        };
    }

    /// The court whose own numbers stand between a year and a number, `Ohio` in `2010-Ohio-1234`; a reporter of that
    /// name alone if it is not in the tables.
    Reporter neutral(String letters) {
        Reporter known = neutral.get(letters);
        return known == null ? new Reporter(letters, letters, "", true, 0, 9999, "") : known;
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

    private void addReporter(ReporterTable.Named named) {
        afterNumber.add(named.spelling(), named.reporter());
        reporters.putIfAbsent(named.spelling(), named.reporter());
        if (named.reporter().isNeutral()) {
            neutral.put(named.spelling(), named.reporter());
        }
    }

    private void addCode(String line) {
        String[] fields = fields(line, 4);
        Code code = new Code(fields[0], CitationKind.valueOf(fields[1]), fields[2].equals("title"));
        List<String> spellings = new ArrayList<>(spellings(fields[3], ';'));
        spellings.add(code.abbreviation());
        for (String spelling : spellings) {
            if (code.titled()) {
                afterNumber.add(spelling, code);
            } else {
                alone.add(spelling, code);
            }
        }
    }

    static String[] fields(String line, int count) {
        String[] fields = line.split("\\|", -1);
        if (fields.length != count) {
            throw new IllegalStateException("a line of the catalogue has not " + count + " fields: " + line);
        }
        for (int index = 0; index < count; index++) {
            fields[index] = fields[index].strip();
        }
        return fields;
    }

    static List<String> spellings(String field, char part) {
        List<String> spellings = new ArrayList<>();
        int start = 0;
        while (start < field.length()) {
            int end = field.indexOf(part, start);
            String spelling = field.substring(start, end < 0 ? field.length() : end).strip();
            if (!spelling.isEmpty()) {
                spellings.add(spelling);
            }
            start = end < 0 ? field.length() : end + 1;
        }
        return spellings;
    }
}
