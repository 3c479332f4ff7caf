package counterpoint.note;

import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Marks on one sentence, for tests.
final class SampleMarks {
    static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    static final Instant LATER = Instant.parse("2026-11-28T13:00:00Z");
    static final SourceText SOURCE = new SourceText(
            "smith-v-finkley/slip-opinion.txt",
            StandardCharsets.UTF_8,
            "The \uD83D\uDE93 video \u05E9\u05DC\u05D5\u05DD does not settle the matter. A jury must decide what it shows.");

    private SampleMarks() {
    }

    static Mark on(String words) {
        return Mark.on(new MarkTarget.OfText(List.of(text(words))), NOON);
    }

    static MarkedText text(String words) {
        int at = SOURCE.text().indexOf(words);
        return MarkedText.of(new Anchors("dissent"), SOURCE, new Span(at, at + words.length()));
    }
}
