package counterpoint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tables of reporters as a whole: they have one form, contradict themselves nowhere, and all they hold is read.
class ReporterTableTest {
    /// The first of the state trials of England that Howell prints.
    private static final int EARLIEST = 1163;
    private static final int STILL = 9999;

    private final ReporterTable table = new ReporterTable();
    private final Catalogue catalogue = new Catalogue();
    private final CitationFinder finder = new CitationFinder(catalogue);

    private List<ReporterTable.Named> normalForms() {
        return table.lines().stream()
                .flatMap(line -> line.editions().stream())
                .map(edition -> new ReporterTable.Named(edition.reporter().abbreviation(), edition.reporter()))
                .toList();
    }

    /// Every other spelling, with each series.
    private List<ReporterTable.Named> variants() {
        return table.lines().stream()
                .flatMap(line -> Stream.concat(inEachSeries(line), line.ownSeries().stream()))
                .toList();
    }

    private static Stream<ReporterTable.Named> inEachSeries(ReporterTable.Line line) {
        return line.editions().stream()
                .flatMap(edition -> line.variants().stream()
                        .map(variant -> new ReporterTable.Named(
                                ReporterTable.inSeries(variant, edition.series()), edition.reporter())));
    }

    private Stream<ReporterTable.Named> all() {
        return Stream.concat(normalForms().stream(), variants().stream());
    }

    /// A volume that such a reporter can have: a year where a year stands in its place.
    private static String cited(ReporterTable.Named named) {
        return (named.reporter().isNeutral() ? "2012 " : "12 ") + named.spelling() + " 34";
    }

    @Test
    void yearsRunForward() {
        assertThat(normalForms())
                .extracting(ReporterTable.Named::reporter)
                .allMatch(reporter -> reporter.first() >= EARLIEST
                        && reporter.first() <= reporter.last()
                        && (reporter.last() == STILL || reporter.last() <= 2026));
    }

    @Test
    void noSpellingStandsForTwoReportersOfOneJurisdiction() {
        Map<String, String> owners = new HashMap<>();
        List<String> twice = new ArrayList<>();
        all().forEach(named -> {
            Reporter reporter = named.reporter();
            String spelling = reporter.jurisdiction() + reporter.isNeutral() + " " + named.spelling();
            String owner = owners.putIfAbsent(spelling, reporter.abbreviation());
            if (owner != null && !owner.equals(reporter.abbreviation())) {
                twice.add(named.spelling() + ": " + owner + ", " + reporter.abbreviation());
            }
        });
        assertThat(twice).isEmpty();
    }

    @Test
    void everyCourtIsOneOfTheTableOfCourts() {
        assertThat(normalForms())
                .extracting(named -> named.reporter().court())
                .filteredOn(court -> !court.isEmpty())
                .allSatisfy(court -> assertThat(catalogue.isCourt(court))
                        .as(court)
                        .isTrue());
    }

    @Test
    void everyReporterIsFoundInItsNormalForm() {
        assertThat(misread(normalForms(), true)).isEmpty();
    }

    @Test
    void everyVariantIsFoundAsAReporterThatHasIt() {
        assertThat(misread(variants(), false)).isEmpty();
    }

    /// What is left of a spelling without the ways of printing it.
    private static String letters(String spelling) {
        StringBuilder letters = new StringBuilder();
        Lettering printed = new Lettering(spelling, 0);
        while (printed.next()) {
            letters.append(printed.letter());
        }
        return letters.toString();
    }

    private List<String> misread(List<ReporterTable.Named> names, boolean itself) {
        Map<String, Set<String>> bearers = new HashMap<>();
        all().forEach(named -> bearers.computeIfAbsent(letters(named.spelling()), letters -> new HashSet<>())
                .add(named.reporter().abbreviation()));
        String[] lines = names.stream().map(ReporterTableTest::cited).toArray(String[]::new);
        Map<Integer, List<String>> found = new HashMap<>();
        finder.find(SampleDecision.of(lines))
                .forEach(citation -> found.computeIfAbsent(citation.place().block(), block -> new ArrayList<>())
                        .add(citation.volume().orElse("") + "|" + citation.reporter().orElse("") + "|"
                                + citation.page().orElse("")));
        List<String> misread = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            ReporterTable.Named named = names.get(index);
            Set<String> right = itself
                    ? Set.of(named.reporter().abbreviation())
                    : bearers.getOrDefault(letters(named.spelling()), Set.of());
            List<String> read = found.getOrDefault(index, List.of());
            String volume = named.reporter().isNeutral() ? "2012|" : "12|";
            boolean ok = read.size() == 1 && right.stream().anyMatch(abbreviation -> read.getFirst()
                    .equals(volume + abbreviation + "|34"));
            if (!ok) {
                misread.add(lines[index] + " " + read);
            }
        }
        return misread;
    }
}
