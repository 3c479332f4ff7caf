package counterpoint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every form in which a court prints a case, with every field: the table `citations/case-forms.txt` beside the tests.
class CaseFormsTest {
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private final CitationFinder finder = new CitationFinder();

    /// A printed line and what is to be found in it.
    private record Form(String printed, List<String> expected) {
    }

    @TestFactory
    Stream<DynamicTest> everyFormHasAllItsFields() throws IOException {
        return forms().stream()
                .map(form -> DynamicTest.dynamicTest(form.printed, () -> assertThat(found(form.printed))
                        .containsExactlyElementsOf(form.expected)));
    }

    private List<String> found(String printed) {
        return finder.find(SampleDecision.of(printed)).stream()
                .map(citation -> described(citation, printed))
                .toList();
    }

    /// Kind and text of a citation, then each of its fields that is not empty.
    static String described(Citation found, String printed) {
        StringBuilder line = new StringBuilder().append(found.kind()).append(" | ").append(found.text());
        field(line, "core", found.core().map(core -> core.of(printed)));
        field(line, "volume", found.volume());
        field(line, "reporter", found.reporter());
        field(line, "page", found.page());
        field(line, "pin", found.pin());
        field(line, "plaintiff", found.plaintiff());
        field(line, "defendant", found.defendant());
        field(line, "court", found.court());
        number(line, "year", found.year());
        field(line, "parenthetical", found.parenthetical());
        field(line, "signal", found.signal());
        number(line, "parallelOf", found.parallelOf());
        number(line, "within", found.within());
        field(line, "relation", found.relation());
        field(line, "history", found.history());
        if (found instanceof CaseCitation full) {
            field(line, "docket", full.docket());
            field(line, "alias", full.alias());
        }
        if (found instanceof SupraCitation supra) {
            field(line, "name", Optional.of(supra.name()));
        }
        if (found instanceof NameReference reference) {
            field(line, "name", Optional.of(reference.name()));
        }
        return line.toString();
    }

    private static void field(StringBuilder line, String name, Optional<String> value) {
        value.ifPresent(words -> line.append(" | ").append(name).append(' ').append(words));
    }

    private static void number(StringBuilder line, String name, OptionalInt value) {
        value.ifPresent(number -> line.append(" | ").append(name).append(' ').append(number));
    }

    private static List<Form> forms() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CaseFormsTest.class.getResourceAsStream("/citations/case-forms.txt")),
                StandardCharsets.UTF_8))) {
            List<Form> forms = new ArrayList<>();
            for (String line : reader.lines().toList()) {
                if (line.startsWith("> ")) {
                    forms.add(new Form(unescaped(line.substring(2)), new ArrayList<>()));
                } else if (line.startsWith("  ")) {
                    forms.getLast().expected.add(unescaped(line.strip()));
                }
            }
            return forms;
        }
    }

    private static String unescaped(String line) {
        return ESCAPED.matcher(line)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
