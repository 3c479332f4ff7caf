package counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The SIL Open Font License asks that its text is distributed with the fonts; see `docs/third-party.md`.
class ShippedFontsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/liberation/LICENSE", "/com/formdev/flatlaf/fonts/inter/LICENSE.txt"})
    void licenceLiesBesideTheFonts(String licence) throws IOException {
        try (InputStream text = ShippedFontsTest.class.getResourceAsStream(licence)) {
            byte[] bytes = Objects.requireNonNull(text, licence).readAllBytes();
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .contains("Copyright (c)", "SIL OPEN FONT LICENSE Version 1.1");
        }
    }
}
