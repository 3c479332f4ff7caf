package counterpoint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern USE = Pattern.compile("Texts\\.of\\(\\s*\"([^\"]+)\"");

    @Test
    void everyTextIsUsedAndEveryUseHasAText() throws IOException {
        assertThat(used())
                .isEqualTo(new TreeSet<>(ResourceBundle.getBundle("counterpoint.ui.texts", Locale.US).keySet()));
    }

    @Test
    void aTextIsFilledIn() {
        assertThat(Texts.of("case.reading", "Medina v. Cram")).isEqualTo("Reading Medina v. Cram …");
    }

    @Test
    void oneIsSaidInTheSingular() {
        assertThat(Texts.of("status.notes", 1)).isEqualTo("1 remark on this text");
        assertThat(Texts.of("status.notes", 3)).isEqualTo("3 remarks on this text");
        assertThat(Texts.of("card.mentions", 38)).isEqualTo("All 38 mentions");
    }

    @Test
    void aNumberStandsAsLawyersWriteIt() {
        assertThat(Texts.of("status.where", "Majority", 9, 23)).isEqualTo("Majority ¶9 of 23");
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/counterpoint/ui"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher matcher = USE.matcher(source);
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}
