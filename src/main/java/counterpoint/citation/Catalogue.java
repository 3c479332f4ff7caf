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
/// `reporters-*.txt` (see [ReporterTable]), `codes.txt`, `journals.txt`, `courts.txt`, `abbreviations.txt`,
/// `stopped-words.txt`.
public final class Catalogue {
    private final AbbreviationTree<PrintedSource> afterNumber = new AbbreviationTree<>(
            Catalogue::joined, words("stopped-words.txt"));
    private final AbbreviationTree<Code> alone = new AbbreviationTree<>();
    private final AbbreviationTree<Code> titled = new AbbreviationTree<>();
    private final Map<String, Reporter> reporters = new HashMap<>(4096);
    private final Map<String, Reporter> neutral = new HashMap<>();
    private final Courts courts = new Courts();
    private final Set<String> abbreviations = words("abbreviations.txt");

    /// Reads the tables that come with the program.
    ///
    /// @throws IllegalStateException if a table is missing or a line of it cannot be read
    public Catalogue() {
        List<ReporterTable.Line> lines = new ReporterTable().lines();
        lines.forEach(this::addNormalForms);
        lines.forEach(this::addVariants);
        PlainTable.lines(Catalogue.class, "codes.txt").forEach(this::addCode);
        PlainTable.lines(Catalogue.class, "journals.txt").forEach(this::addJournal);
    }

    /// The reporter with this normal form; the likeliest if several have it.
    public Optional<Reporter> reporter(String abbreviation) {
        return Optional.ofNullable(reporters.get(abbreviation));
    }

    /// The normal form of a court as printed, `10th Cir.` for `10th Cir`; the words themselves if it is not known.
    public String court(String printed) {
        return courts.name(Typography.plain(printed));
    }

    /// Whether the words name a court of the table.
    boolean isCourt(String printed) {
        return !courts.jurisdiction(Typography.plain(printed)).isEmpty();
    }

    /// The reporter that a citation means; only a shared abbreviation leaves a choice.
    ///
    /// @param court in normal form; null if none is printed
    /// @param year of the decision, 0 if none is printed
    Reporter meant(Reporter printed, @Nullable String court, int year) {
        return printed.namesakes().isEmpty()
                ? printed
                : printed.meant(court == null ? "" : court, courts.jurisdiction(court), year);
    }

    /// The court whose own numbers stand between a year and a number, `Ohio` in `2010-Ohio-1234`; a reporter of that
    /// name alone if it is not in the tables.
    Reporter neutral(String letters) {
        Reporter known = neutral.get(letters);
        return known == null ? Reporter.unknownNeutral(letters) : known;
    }

    /// The reporter or code that stands after a number at `start`, or null.
    AbbreviationTree.@Nullable Found<PrintedSource> afterNumber(String text, int start) {
        return afterNumber.match(text, start);
    }

    /// The code after a title where a reporter has the same abbreviation and a section sign decides: `21 O.S. § 701.7`
    /// is Oklahoma's code, not the Ohio State Reports; null if none does.
    AbbreviationTree.@Nullable Found<Code> titleBeforeSign(
            String text, int start, AbbreviationTree.Found<PrintedSource> found) {
        if (!(found.value() instanceof Reporter)) {
            return null;
        }
        int next = Typography.skipBlanks(text, found.end());
        int year = Typography.digitsEnd(text, next);
        int sign = year - next == 4 ? Typography.skipComma(text, year) : next;
        return Typography.charAt(text, sign) == '§' ? titled.match(text, start) : null;
    }

    /// The rules whose name begins at `start`, or null.
    AbbreviationTree.@Nullable Found<Code> alone(String text, int start) {
        return alone.match(text, start);
    }

    /// Whether a word, without its full stop, is an abbreviation used in names of parties.
    boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    /// What an abbreviation stands for that two tables give: reporters stay side by side, otherwise the first stays.
    private static PrintedSource joined(PrintedSource first, PrintedSource second) {
        return first instanceof Reporter one && second instanceof Reporter other ? one.or(other) : first;
    }

    private static Set<String> words(String table) {
        Set<String> words = new HashSet<>();
        for (String line : PlainTable.lines(Catalogue.class, table)) {
            words.addAll(parts(line, ' '));
        }
        return words;
    }

    private void addNormalForms(ReporterTable.Line line) {
        addSeries(line.abbreviation(), line.editions());
        for (ReporterTable.Edition edition : line.editions()) {
            Reporter reporter = edition.reporter();
            reporters.putIfAbsent(reporter.abbreviation(), reporter);
            if (reporter.isNeutral()) {
                neutral.put(reporter.abbreviation(), reporter);
            }
        }
    }

    private void addVariants(ReporterTable.Line line) {
        for (String variant : line.variants()) {
            addSeries(variant, line.editions());
        }
        for (ReporterTable.Named named : line.ownSeries()) {
            afterNumber.add(named.spelling(), named.reporter());
        }
    }

    private void addSeries(String spelling, List<ReporterTable.Edition> editions) {
        boolean published = editions.size() > 1 && ReporterTable.publisher(spelling) < spelling.length();
        if (published) {
            for (ReporterTable.Edition edition : editions) {
                afterNumber.add(ReporterTable.inSeries(spelling, edition.series()), edition.reporter());
            }
            return;
        }
        AbbreviationTree.Branch<PrintedSource> branch = afterNumber.branch(spelling);
        for (ReporterTable.Edition edition : editions) {
            branch.add(edition.series(), edition.reporter());
        }
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
        if (code.numbering() == Code.Numbering.TITLE) {
            titled.add(spelling, code);
        }
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

    private static String[] fields(String line, int count) {
        List<String> fields = parts(line, '|');
        if (fields.size() != count) {
            throw new IllegalStateException("a line of the catalogue has not " + count + " fields: " + line);
        }
        return fields.toArray(String[]::new);
    }

    /// What stands before, between and after each `part`, without the blanks at its ends.
    static List<String> parts(String line, char part) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = line.indexOf(part); end >= 0; end = line.indexOf(part, start)) {
            parts.add(line.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(line.substring(start).strip());
        return parts;
    }

    static List<String> spellings(String field) {
        return spellings(field, ';');
    }

    static List<String> spellings(String field, char part) {
        List<String> spellings = parts(field, part);
        spellings.removeIf(String::isEmpty);
        return spellings;
    }
}
