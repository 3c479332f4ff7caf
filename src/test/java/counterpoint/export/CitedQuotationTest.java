package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.export.QuoteStyle.Form;
import counterpoint.export.QuoteStyle.Prints;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is copied of real selections in the bundled cases; the table is `quotations/selections.txt`.
class CitedQuotationTest {
    private static final Map<String, CaseFile> CASES = Map.of(
            "smith-v-finkley", read("smith-v-finkley"), "medina-v-cram", read("medina-v-cram"));

    private static CaseFile file(String id) {
        return Optional.ofNullable(CASES.get(id)).orElseThrow();
    }

    private static CaseFile read(String id) {
        return new CaseReader().read(id, Path.of("opinions", id));
    }

    record Row(String where, String words, String copied) {
        boolean is(String how) {
            return List.of(where.split(" ")).contains(how);
        }

        @Override
        public String toString() {
            return where + ": " + words;
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/quotations/selections.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        for (int i = 0; i < lines.size(); i += 3) {
            rows.add(new Row(lines.get(i), lines.get(i + 1), lines.get(i + 2)));
        }
        return rows;
    }

    private static CaseOpinion opinion(Row row) {
        String[] where = row.where().split(" ");
        return file(where[0]).opinion(where[1]).orElseThrow();
    }

    private static Selection selection(Row row) {
        String print = row.where().split(" ")[2].replace('_', ' ');
        Edition edition = opinion(row).editions().stream()
                .filter(one -> one.label().equals(print))
                .findFirst()
                .orElseThrow();
        String[] ends = row.words().split(" … ");
        Place first = find(edition, row.is("note"), ends[0], 0);
        Place last = ends.length == 1 ? first : find(edition, row.is("note"), ends[1], first.block());
        int end = last.clean().end();
        return Selection.between(edition, first, last.at(new Span(end, end))).orElseThrow();
    }

    private static Place find(Edition edition, boolean note, String words, int from) {
        List<? extends Block> blocks = note ? edition.opinion().footnotes() : edition.opinion().body();
        for (int block = from; block < blocks.size(); block++) {
            int at = blocks.get(block).text().text().indexOf(words);
            if (at >= 0) {
                return new Place(edition.opinion().id(), note, block, new Span(at, at + words.length()));
            }
        }
        throw new AssertionError("not printed: " + words);
    }

    private static CitedQuotation quoted(Row row) {
        String[] where = row.where().split(" ");
        QuoteStyle style = new QuoteStyle(
                Form.valueOf(where[3]), Prints.valueOf(where[4]), row.is("sentence"), row.is("uncited"), List.of());
        return CitedQuotation.of(file(where[0]), opinion(row), selection(row), style);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsCopiedIsRight(Row row) {
        assertThat(quoted(row).plain()).isEqualTo(row.copied().replace(" ¶ ", "\n\n"));
    }

    @Test
    void fromTheBodyIntoANoteBothAreCited() {
        CaseFile smith = file("smith-v-finkley");
        CaseOpinion dissent = smith.opinion("dissent").orElseThrow();
        Edition edition = dissent.readingText();
        Place text = find(edition, false, "In short, the judge addressed", 0);
        Place note = find(edition, true, "bit imprecise.", 0);
        Selection both = new Selection(edition, List.of(text, note));

        assertThat(CaseCite.of(smith, dissent, both, QuoteStyle.FULL.in(Form.SHORT)).text())
                .isEqualTo("Smith, slip op. at 51 & n.1 (Sykes, C.J., dissenting).");
        Place end = note.at(new Span(note.clean().end(), note.clean().end()));
        assertThat(Selection.between(edition, text, end).orElseThrow().parts()).last().isEqualTo(
                note.at(new Span(0, note.clean().end())));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aCaseInADatabaseIsCitedWithDocketStarPageAndDay(Form form) {
        CaseFile file = SampleCase.inDatabase("2021 WL 3660880");
        CaseOpinion dissent = file.opinion("dissent").orElseThrow();
        Place words = find(dissent.readingText(), false, "again.", 0);

        assertThat(CaseCite.of(file, dissent, Selection.of(dissent.readingText(), List.of(words)).orElseThrow(),
                QuoteStyle.FULL.in(form)).text()).isEqualTo(switch (form) {
                    case FULL -> "Smith v. Finkley, No. 20-1754, 2021 WL 3660880, at *1135 (7th Cir. Aug. 18, 2021)"
                            + " (Sykes, C.J., dissenting).";
                    case SHORT -> "Smith, 2021 WL 3660880, at *1135 (Sykes, C.J., dissenting).";
                    case PAGES -> "2021 WL 3660880, at *1135";
                });
    }

    @Test
    void thereAreFortySelectionsOfBothCasesAndPrints() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(40);
    }
}
