package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstallationTest {
    private static final Path HOME = Path.of("/srv/ada").toAbsolutePath();
    private static final Path DATA = Path.of("/srv/data").toAbsolutePath();

    @Test
    void whatTheEnvironmentNamesIsWhereAUsersDataLies() {
        assertThat(on("Linux", Map.of("HOME", HOME.toString()))).isEqualTo(HOME.resolve(".local/share"));
        assertThat(on("Linux", Map.of("HOME", HOME.toString(), "XDG_DATA_HOME", DATA.toString()))).isEqualTo(DATA);
        assertThat(on("Mac OS X", Map.of("HOME", HOME.toString())))
                .isEqualTo(HOME.resolve("Library/Application Support"));
        assertThat(on("Windows 11", Map.of("APPDATA", DATA.toString()))).isEqualTo(DATA);
    }

    @Test
    void whatIsBlankOrRelativeIsPassedOver() {
        Path known = Path.of(System.getProperty("user.home"), ".local", "share");
        assertThat(on("Linux", Map.of())).isEqualTo(known);
        assertThat(on("Linux", Map.of("HOME", " ", "XDG_DATA_HOME", "data"))).isEqualTo(known);
    }

    private static Path on(String system, Map<String, String> environment) {
        return Installation.userData(system, environment);
    }
}
