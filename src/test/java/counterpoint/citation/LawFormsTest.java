package counterpoint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityResolver;
import counterpoint.authority.Mention;
import counterpoint.opinion.Decision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every form in which courts cite what is no case, from two tables beside this class.
///
/// A table holds printed lines, each followed by its citations, one in a line that begins with `>`: kind and span, then
/// volume, reporter, page, pin, year and authority. A line without citations must give none.
class LawFormsTest {
    private final CitationFinder finder = new CitationFinder();

    /// A printed line and what is to be read in it.
    record Form(String printed, List<String> citations) {
        @Override
        public String toString() {
            return printed;
        }
    }

    static Stream<Form> laws() throws IOException {
        return forms("laws.txt");
    }

    static Stream<Form> references() throws IOException {
        return forms("references.txt");
    }

    @ParameterizedTest
    @MethodSource("laws")
    void lawsAndWorksAreReadWithTheirParts(Form form) {
        assertThat(read(form.printed)).isEqualTo(form.citations);
    }

    @ParameterizedTest
    @MethodSource("references")
    void referencesAreReadWithTheirPlaces(Form form) {
        assertThat(read(form.printed)).isEqualTo(form.citations);
    }

    private List<String> read(String printed) {
        Decision decision = SampleDecision.of(unescaped(printed));
        return new AuthorityResolver()
                .resolve(decision, finder.find(decision)).mentions().stream()
                .map(LawFormsTest::written)
                .toList();
    }

    private static String written(Mention mention) {
        Citation citation = mention.citation();
        return String.join(
                " | ",
                citation.kind() + " " + citation.text(),
                citation.volume().orElse("-"),
                citation.reporter().orElse("-"),
                citation.page().orElse("-"),
                citation.pin().orElse("-"),
                citation.year().isPresent() ? String.valueOf(citation.year().getAsInt()) : "-",
                mention.authority()
                        .map(Authority::key)
                        .orElse(mention.resolution().state().name()));
    }

    private static Stream<Form> forms(String table) throws IOException {
        List<Form> forms = new ArrayList<>();
        try (InputStream bytes = Objects.requireNonNull(
                LawFormsTest.class.getResourceAsStream("/citations/" + table), table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (line.startsWith("> ")) {
                    forms.getLast().citations.add(unescaped(line.substring(2)));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    forms.add(new Form(line, new ArrayList<>()));
                }
            }
        }
        return forms.stream();
    }

    /// The characters that cannot be seen in the table.
    private static String unescaped(String line) {
        return line.replace("\\n", "\n")
                .replace("\\u00a0", "\u00a0")
                .replace("\\u200b", "\u200b")
                .replace("\\u200f", "\u200f");
    }
}
